// Makes an .xlsx part by part, for looks that the spreadsheet package cannot write. In: the XML of its parts.
// Out: its bytes.
import { strToU8, zipSync } from 'fflate'

export interface OfficeParts {
  /** The rows, with their `<row>` elements. */
  readonly rows: string
  /** Before the rows: `<cols>…</cols>`. */
  readonly before?: string
  readonly after?: string
  readonly fonts?: readonly string[]
  readonly fills?: readonly string[]
  /** Each a font, a fill and a number format by number. */
  readonly styles?: readonly { readonly font?: number; readonly fill?: number; readonly format?: number }[]
  /** From number 164. */
  readonly formats?: readonly string[]
  readonly shared?: readonly string[]
  readonly sheet?: string
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export function officeBook(parts: OfficeParts): Uint8Array {
  const { rows, before = '', after = '', fonts = [], fills = [], styles = [], formats = [], shared } = parts
  const list = (name: string, items: readonly string[]) =>
    `<${name} count="${items.length}">${items.join('')}</${name}>`
  const numbers = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`)
  const xfs = [{}, ...styles].map(
    ({ font = 0, fill = 0, format = 0 }: NonNullable<OfficeParts['styles']>[number]) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"/>`,
  )
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(parts.sheet ?? 'Data')}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${list('numFmts', numbers)}${list('fonts', ['<font><sz val="11"/></font>', ...fonts])}${list('fills', ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>', ...fills])}${list('borders', ['<border/>'])}${list('cellXfs', xfs)}</styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${(shared ?? []).join('')}</sst>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
}

/** Cells of a row from column A: text, a number, or the XML of a cell that has `@` for its address. */
export function row(number: number, cells: readonly (string | number | null)[], attributes = ''): string {
  const made = cells.map((cell, i) => {
    const at = `${String.fromCharCode(65 + i)}${number}`
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
    return cell.startsWith('<')
      ? cell.replace('@', at)
      : `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  })
  return `<row r="${number}"${attributes}>${made.join('')}</row>`
}

/** A number with the style of that number. */
export const styled = (value: number, style: number): string => `<c r="@" s="${style}"><v>${value}</v></c>`

/** A text in the cell, whose runs may be raised (`^1`), or struck out (`~484`). */
export const rich = (...runs: readonly string[]): string =>
  `<c r="@" t="inlineStr"><is>${runs.map(runXml).join('')}</is></c>`

export const runXml = (run: string): string => {
  const kind = { '^': '<vertAlign val="superscript"/>', '~': '<strike/>' }[run[0] ?? '']
  return kind === undefined
    ? `<r><t xml:space="preserve">${escaped(run)}</t></r>`
    : `<r><rPr>${kind}</rPr><t xml:space="preserve">${escaped(run.slice(1))}</t></r>`
}
