// Reads how the sheets of an .ods look, which the spreadsheet package does not give. In: the bytes of the
// workbook. Out: the look of each sheet, by its name.
import { type CellLook, cellKey, type SheetLook } from './sheet-look.ts'
import { lookOf, type TextRun } from './text-runs.ts'
import { attributeIn, elements, startTags, unescapeXml } from './xml-text.ts'
import { textsInZip } from './zip-texts.ts'

interface TextStyle {
  readonly isStruck: boolean
  readonly isRaised: boolean
  readonly isLowered: boolean
}

const PLAIN: TextStyle = { isStruck: false, isRaised: false, isLowered: false }
const SPECIAL = /text-position="(?:super|sub|-?[1-9])|text-line-through-(?:style|type)="(?!none)/
/** The empty rows below a table are written once, as a row that is repeated a million times. */
const MOST_REPEATED = 10_000

export function openDocumentLooks(bytes: Uint8Array): ReadonlyMap<string, SheetLook> {
  const [[, xml] = ['', '']] = textsInZip(bytes, /^content\.xml$/)
  const styles = SPECIAL.test(xml) ? textStyles(xml) : new Map<string, TextStyle>()
  return new Map(
    [...elements(xml, 'table')].map(({ attributes, content }) => [
      unescapeXml(attributeIn(attributes, 'name') ?? ''),
      {
        hidden: {
          rows: hiddenLines(content, 'table-row', 'number-rows-repeated'),
          columns: hiddenLines(content, 'table-column', 'number-columns-repeated'),
        },
        cells: styles.size === 0 ? new Map<number, CellLook>() : cellLooks(content, styles),
        hidesZeros: false,
      },
    ]),
  )
}

/** Hidden by hand (`collapse`) or by a filter. */
function hiddenLines(table: string, element: string, repeated: string): ReadonlySet<number> {
  const hidden = new Set<number>()
  if (!/visibility="(?:collapse|filter)"/.test(table)) return hidden
  let line = 0
  for (const tag of startTags(table, element)) {
    const count = Number(attributeIn(tag, repeated) ?? 1)
    const isHidden = /^(?:collapse|filter)$/.test(attributeIn(tag, 'visibility') ?? '')
    if (isHidden) for (let i = 0; i < Math.min(count, MOST_REPEATED); i++) hidden.add(line + i)
    line += count
  }
  return hidden
}

function textStyles(xml: string): ReadonlyMap<string, TextStyle> {
  const found = new Map<string, TextStyle>()
  for (const { attributes, content } of elements(xml, 'style')) {
    const [properties = ''] = startTags(content, 'text-properties')
    const position = attributeIn(properties, 'text-position') ?? ''
    const line =
      attributeIn(properties, 'text-line-through-style') ?? attributeIn(properties, 'text-line-through-type')
    const style = {
      isStruck: line !== undefined && line !== 'none',
      isRaised: /^(?:super|[1-9])/.test(position),
      isLowered: /^(?:sub|-[1-9])/.test(position),
    }
    if (style.isStruck || style.isRaised || style.isLowered)
      found.set(attributeIn(attributes, 'name') ?? '', style)
  }
  return found
}

function cellLooks(table: string, styles: ReadonlyMap<string, TextStyle>): ReadonlyMap<number, CellLook> {
  const looks = new Map<number, CellLook>()
  let row = 0
  for (const { attributes, content } of elements(table, 'table-row')) {
    let column = 0
    for (const cell of elements(content, '(?:covered-)?table-cell')) {
      const style = styles.get(attributeIn(cell.attributes, 'style-name') ?? '') ?? PLAIN
      const look = lookOf(runsIn(cell.content, style, styles))
      if (look !== undefined) {
        const isText = attributeIn(cell.attributes, 'value-type') === 'string'
        looks.set(cellKey(row, column), isText ? look : { ...(look.doubt && { doubt: look.doubt }) })
      }
      column += Number(attributeIn(cell.attributes, 'number-columns-repeated') ?? 1)
    }
    row += Number(attributeIn(attributes, 'number-rows-repeated') ?? 1)
  }
  return looks
}

/** The text of a cell, in order: that outside of spans looks like the cell. */
function runsIn(content: string, own: TextStyle, styles: ReadonlyMap<string, TextStyle>): TextRun[] {
  const words = content.replace(/<office:annotation[\s\S]*?<\/office:annotation>/g, '')
  const spans = /<text:span(?=[\s>])([^>]*)>([\s\S]*?)<\/text:span>/g
  const runs: TextRun[] = []
  let from = 0
  for (const found of words.matchAll(spans)) {
    runs.push({ text: plain(words.slice(from, found.index)), ...own })
    const style = styles.get(attributeIn(found[1] ?? '', 'style-name') ?? '') ?? own
    runs.push({ text: plain(found[2] ?? ''), ...style })
    from = found.index + found[0].length
  }
  return [...runs, { text: plain(words.slice(from)), ...own }]
}

const plain = (xml: string): string =>
  unescapeXml(xml.replace(/<text:(?:s|tab|line-break)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, ''))
