// Reads how the sheets of an .xlsx look, which the spreadsheet package does not give. In: the bytes of the
// workbook and the names of its sheets that are read. Out: the look of each.
import { coordinates } from './cell.ts'
import { pathInBook, sheetParts } from './office-sheets.ts'
import { type StyleLook, styleLooks } from './office-styles.ts'
import { type CellLook, cellKey, NO_CONTRAST, type SheetLook } from './sheet-look.ts'
import { lookOf, type TextRun } from './text-runs.ts'
import { attributeIn, elements, isTrue, startTags, unescapeXml } from './xml-text.ts'
import { textsInZip } from './zip-texts.ts'

export function officeLooks(bytes: Uint8Array, names: readonly string[]): ReadonlyMap<string, SheetLook> {
  const parts = textsInZip(bytes, /(?:^|\/)(?:workbook\.xml(?:\.rels)?|styles\.xml|sharedStrings\.xml)$/i)
  const part = (end: string) => parts.find(([name]) => name.toLowerCase().endsWith(end))?.[1] ?? ''
  const sheets = sheetParts(part('/workbook.xml'), part('workbook.xml.rels')).filter(({ name }) =>
    names.includes(name),
  )
  const wanted = new Set(sheets.map(({ path }) => path))
  const found = textsInZip(bytes, /sheets\/[^/]+\.xml$/i, name => wanted.has(pathInBook(name)))
  const shared = sharedLooks(part('sharedstrings.xml'))
  const styles = styleLooks(part('styles.xml'))
  return new Map(
    sheets.map(({ name, path }) => {
      const xml = found.find(([file]) => pathInBook(file) === path)?.[1] ?? ''
      return [name, lookOfSheet(xml, shared, styles)]
    }),
  )
}

function lookOfSheet(
  xml: string,
  shared: ReadonlyMap<number, readonly TextRun[]>,
  styles: readonly (StyleLook | undefined)[],
): SheetLook {
  return {
    hidden: { rows: hiddenRows(xml), columns: hiddenColumns(xml) },
    cells: cellLooks(xml, shared, styles),
    hidesZeros:
      xml.includes('showZeros') && /<(?:\w+:)?sheetView\b[^>]*\bshowZeros=["'](?:0|false)["']/.test(xml),
  }
}

const HIDDEN_ROW = /<(?:\w+:)?row\b[^>]*\s(?:hidden=["'](?:1|true)["']|ht=["']0(?:\.\d*)?["'])/

/** Hidden by hand, by a filter or with its outline group, or with no height. */
function hiddenRows(xml: string): ReadonlySet<number> {
  const rows = new Set<number>()
  // Nearly every sheet is done with here, many times faster than by the expression.
  const mayHide = ['hidden=', ' ht="0', " ht='0"].some(sign => xml.includes(sign))
  if (!mayHide || !HIDDEN_ROW.test(xml)) return rows
  let row = 0
  for (const tag of startTags(xml, 'row')) {
    row = Number(attributeIn(tag, 'r') ?? row + 1)
    const height = attributeIn(tag, 'ht')
    if (isTrue(attributeIn(tag, 'hidden')) || (height !== undefined && Number(height) < 1)) rows.add(row - 1)
  }
  return rows
}

function hiddenColumns(xml: string): ReadonlySet<number> {
  const head = xml.slice(0, Math.max(0, xml.indexOf('sheetData')))
  const [cols = ''] = /<(?:\w+:)?cols\b[\s\S]*?<\/(?:\w+:)?cols>/.exec(head) ?? []
  const columns = new Set<number>()
  for (const tag of startTags(cols, 'col')) {
    const width = attributeIn(tag, 'width')
    if (!isTrue(attributeIn(tag, 'hidden')) && (width === undefined || Number(width) >= 0.1)) continue
    const last = Math.min(Number(attributeIn(tag, 'max') ?? 0), 16_384)
    for (let column = Number(attributeIn(tag, 'min') ?? 1); column <= last; column++) columns.add(column - 1)
  }
  return columns
}

/** Most workbooks have nothing of the kind, and their cells are not looked at. */
function cellLooks(
  xml: string,
  shared: ReadonlyMap<number, readonly TextRun[]>,
  styles: readonly (StyleLook | undefined)[],
): ReadonlyMap<number, CellLook> {
  const looks = new Map<number, CellLook>()
  const used = styles.flatMap((style, number) => (style === undefined ? [] : [number]))
  const usesStyles = used.length > 0 && new RegExp(`\\ss=["'](?:${used.join('|')})["']`).test(xml)
  if (!usesStyles && shared.size === 0 && !hasSpecial(xml)) return looks
  // A conditional format, or the style of a table, may give the cell a colour of its own.
  const isPlainGround = !/<(?:\w+:)?(?:conditionalFormatting|tablePart)\b/.test(xml)
  for (const { row, column, attributes, content } of cellsIn(xml)) {
    const style = styles[Number(attributeIn(attributes, 's') ?? 0)]
    const runs = runsOf(attributeIn(attributes, 't'), content, shared, style)
    const look = runs === undefined ? undefined : lookOf(runs)
    const isUnseen = look === undefined && style?.isUnseen === true && isPlainGround
    if (look !== undefined) looks.set(cellKey(row, column), kept(look, runs))
    else if (isUnseen) looks.set(cellKey(row, column), { doubt: { kind: 'unseen', why: NO_CONTRAST } })
  }
  return looks
}

/** The cells that are not blank. Some programs write no addresses: a row or a cell then follows the one before. */
function* cellsIn(xml: string) {
  let row = -1
  for (const line of elements(xml, 'row')) {
    row = Number(attributeIn(line.attributes, 'r') ?? row + 2) - 1
    let column = -1
    for (const { attributes, content } of elements(line.content, 'c')) {
      const address = attributeIn(attributes, 'r')
      column = address === undefined ? column + 1 : coordinates(address)[1]
      if (content !== '') yield { row, column, attributes, content }
    }
  }
}

/** A cell in one piece keeps its value; only its look is doubtful. */
const kept = (look: CellLook, runs: readonly TextRun[] | undefined): CellLook =>
  runs === WHOLE_STRUCK || runs === WHOLE_RAISED ? { ...(look.doubt && { doubt: look.doubt }) } : look

function runsOf(
  kind: string | undefined,
  content: string,
  shared: ReadonlyMap<number, readonly TextRun[]>,
  style: StyleLook | undefined,
): readonly TextRun[] | undefined {
  if (kind === 'inlineStr' && hasSpecial(content)) return runsIn(content, style)
  const [value] = kind === 's' ? elements(content, 'v') : []
  const rich = value === undefined ? undefined : shared.get(Number(value.content))
  if (rich !== undefined) return rich
  if (style?.isStruck === true) return WHOLE_STRUCK
  return style?.isRaised === true ? WHOLE_RAISED : undefined
}

const WHOLE_STRUCK: readonly TextRun[] = [
  { text: 'all of it', isStruck: true, isRaised: false, isLowered: false },
]
const WHOLE_RAISED: readonly TextRun[] = [
  { text: 'all of it', isStruck: false, isRaised: true, isLowered: false },
]

/** Many times faster than an expression. */
const hasSpecial = (xml: string): boolean => xml.includes('vertAlign') || xml.includes('strike')

/** By its number, each shared text of which a part is raised or struck out. */
function sharedLooks(xml: string): ReadonlyMap<number, readonly TextRun[]> {
  const found = new Map<number, readonly TextRun[]>()
  if (!hasSpecial(xml)) return found
  let index = 0
  for (const { content } of elements(xml, 'si')) {
    if (hasSpecial(content)) found.set(index, runsIn(content, undefined))
    index++
  }
  return found
}

/** A run without properties of its own looks like the cell. */
function runsIn(xml: string, style: StyleLook | undefined): TextRun[] {
  const spoken = xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
  const runs = [...elements(spoken, 'r')]
  return (runs.length > 0 ? runs : [{ content: spoken }]).map(({ content }) => {
    const [properties] = elements(content, 'rPr')
    const text = [...elements(content, 't')].map(one => unescapeXml(one.content)).join('')
    return properties === undefined
      ? { text, isStruck: style?.isStruck ?? false, isRaised: style?.isRaised ?? false, isLowered: false }
      : { text, ...lookIn(properties.content) }
  })
}

const lookIn = (properties: string) => {
  const align = startTags(properties, 'vertAlign').map(tag => attributeIn(tag, 'val'))[0]
  const [strike] = startTags(properties, 'strike')
  return {
    isStruck: strike !== undefined && !/val=["'](?:0|false)/.test(strike),
    isRaised: align === 'superscript',
    isLowered: align === 'subscript',
  }
}
