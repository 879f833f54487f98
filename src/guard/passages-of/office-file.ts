// The passages of a Word document or a workbook, as a zip of XML: body, headers and footers, notes, comments, alternatives, and the
// properties of the file.
import { attributeIn, elements, startTags, unescapeXml } from '../../extracts/xml-text.ts'
import { textsInZip } from '../../extracts/zip-texts.ts'
import type { Passage, PassageKind } from '../passage.ts'
import type { MarkupWords } from './markup-drafts.ts'
import { markupPassages } from './markup-passages.ts'

const blocks = (...names: readonly string[]): ReadonlyMap<string, PassageKind> =>
  new Map(names.map(name => [name, 'sentence']))

const WORD: MarkupWords = {
  blocks: blocks('w:p'),
  cells: new Set(['w:tc']),
  rows: new Set(['w:tr']),
  tables: new Set(['w:tbl']),
  breaks: new Set(['w:tab', 'w:br', 'w:cr']),
  texts: new Set(['w:t', 'w:deltext', 'w:instrtext']),
  attributes: ['descr', 'title', 'author', 'tooltip'],
}
const OPEN_DOCUMENT: MarkupWords = {
  blocks: blocks('text:p', 'text:h'),
  cells: new Set(['table:table-cell', 'table:covered-table-cell']),
  rows: new Set(['table:table-row']),
  tables: new Set(['table:table']),
  breaks: new Set(['text:tab', 'text:line-break', 'text:s']),
  attributes: ['name', 'title'],
}
const PARTS =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments\w*|glossary\/document)\.xml|content\.xml|xl\/(?:workbook|sharedStrings|comments\d*|threadedComments\/.*|worksheets\/sheet\d+|drawings\/drawing\d+)\.xml|docProps\/\w+\.xml|meta\.xml)$/

export function officePassages(file: string, bytes: Uint8Array): Passage[] {
  const parts = new Map(textsInZip(bytes, PARTS))
  const strings = [...elements(parts.get('xl/sharedStrings.xml') ?? '', 'si')].map(({ content }) =>
    textOf(content),
  )
  return [...parts].flatMap(([path, xml]) => {
    if (/^docProps\/|^meta\.xml$/.test(path)) return properties(file, xml)
    if (path.startsWith('word/'))
      return markupPassages(file, xml, WORD, path === 'word/document.xml' ? '' : `${partName(path)}, `)
    if (path === 'content.xml') return markupPassages(file, xml, OPEN_DOCUMENT)
    return workbookPart(file, path, xml, strings)
  })
}

const partName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\d*\.xml$/, '')

function workbookPart(file: string, path: string, xml: string, strings: readonly string[]): Passage[] {
  const sheet = /sheet(\d+)\.xml$/.exec(path)?.[1]
  if (sheet !== undefined) return sheetPassages(file, `sheet ${sheet}`, xml, strings)
  if (path === 'xl/workbook.xml')
    return startTags(xml, 'sheet').flatMap((attributes, at): Passage[] => [
      {
        file,
        place: `name of sheet ${at + 1}`,
        text: unescapeXml(attributeIn(attributes, 'name') ?? ''),
        kind: 'label',
      },
    ])
  if (/comment/i.test(path))
    return [...elements(xml, 'comment'), ...elements(xml, 'threadedComment')].map(({ content }, at) => ({
      file,
      place: `comment ${at + 1}`,
      text: textOf(content),
      kind: 'sentence',
    }))
  return startTags(xml, 'cNvPr').flatMap((attributes, at): Passage[] => {
    const text = unescapeXml(attributeIn(attributes, 'descr') ?? '')
    return text === ''
      ? []
      : [{ file, place: `${partName(path)}, alternative ${at + 1}`, text, kind: 'label' }]
  })
}

function sheetPassages(file: string, place: string, xml: string, strings: readonly string[]): Passage[] {
  const cells = [...elements(xml, 'row')].flatMap(({ content }) => {
    const row = [...elements(content, 'c')].map(cell => ({
      address: attributeIn(cell.attributes, 'r') ?? '',
      text: cellText(cell.content, attributeIn(cell.attributes, 't'), strings),
    }))
    const texts = row.map(({ text }) => text)
    return row.map(
      ({ address, text }): Passage => ({
        file,
        place: `${place}, cell ${address}`,
        text,
        kind: 'cell',
        row: texts,
      }),
    )
  })
  const heads = ['oddHeader', 'oddFooter', 'firstHeader', 'firstFooter'].flatMap(name =>
    [...elements(xml, name)].map(
      ({ content }): Passage => ({ file, place: `${place}, ${name}`, text: textOf(content), kind: 'label' }),
    ),
  )
  return [...cells, ...heads].filter(({ text }) => text !== '')
}

const textOf = (xml: string): string => unescapeXml(xml.replace(/<[^>]*>/g, '')).trim()

function cellText(content: string, type: string | undefined, strings: readonly string[]): string {
  const [value] = elements(content, 'v')
  if (type === 's') return strings[Number(value?.content ?? '')] ?? ''
  return type === 'inlineStr' ? textOf(content) : unescapeXml(value?.content ?? '')
}

/** `dc:creator`, `cp:lastModifiedBy`: each property by its element. */
const properties = (file: string, xml: string): Passage[] =>
  [...xml.matchAll(/<([\w:.-]+)(?:\s[^>]*)?>([^<]+)<\/\1>/g)].map(([, name = '', text = '']) => ({
    file,
    place: `document properties, ${name}`,
    text: unescapeXml(text),
    kind: 'property' as const,
  }))
