// Reads workbooks with the spreadsheet package, which no other file uses. In: the bytes of a workbook (.xlsx,
// .xls, .ods, or a web page saved as .xls). Out: its sheets.
import type { ParsingOptions, WorkBook, WorkSheet } from 'xlsx'
import { BLANK, cellFromText, type ExtractCell, type ExtractSheet, shorten } from './cell.ts'
import { decode } from './decode.ts'
import { type Formats, formatsOf } from './extract-format.ts'

/** The fields of the package's cell that are used here. */
interface Found {
  readonly t?: string
  readonly v?: unknown
  readonly w?: string
  readonly z?: unknown
  readonly f?: string
}

type Spreadsheets = typeof import('xlsx')

/** Chooses the sheets to read by their names: a sheet that no source names is not read. */
export type ChooseSheetNames = (names: readonly string[]) => readonly string[]

/** Sheets in the order of the workbook; a sheet that was not chosen has a name but no cells. */
export async function readWorkbook(
  bytes: Uint8Array,
  chooseSheets: ChooseSheetNames,
): Promise<ExtractSheet[]> {
  const xlsx = await import('xlsx')
  const kind = kindOf(bytes)
  const options: ParsingOptions = {
    type: 'array',
    dense: true,
    cellHTML: false,
    cellNF: true,
    // Without stubs the package drops a formula that has no stored value, and the cell would look blank. An
    // .ods does not need them, and they would expand its repeated blank rows.
    sheetStubs: kind !== 'open-document',
  }
  // Only an .xlsx gives the names, and lets other sheets be left out, at little cost.
  const sheets =
    kind === 'office'
      ? [...chooseSheets(xlsx.read(bytes, { type: 'array', bookSheets: true }).SheetNames)]
      : undefined
  return sheetsOf(xlsx, xlsx.read(bytes, sheets === undefined ? options : { ...options, sheets }))
}

/**
 * A web page that a council's system named .xls. Its cells are read as text, so that the package does not
 * guess dates. It has no sheet names.
 */
export async function readWebPage(bytes: Uint8Array): Promise<ExtractSheet[]> {
  const xlsx = await import('xlsx')
  const book = xlsx.read(decode(bytes).trimStart(), {
    type: 'string',
    raw: true,
    dense: true,
    cellHTML: false,
  })
  return sheetsOf(xlsx, book).map(({ name: _, ...sheet }) => sheet)
}

function kindOf(bytes: Uint8Array): 'office' | 'open-document' | 'before-zip' {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  if (!start.startsWith('PK')) return 'before-zip'
  return /opendocument|META-INF|mimetype/.test(start) && !start.includes('[Content_Types]')
    ? 'open-document'
    : 'office'
}

function sheetsOf(xlsx: Spreadsheets, book: WorkBook): ExtractSheet[] {
  const startsIn1904 = book.Workbook?.WBProps?.date1904 === true
  const formats = formatsOf(xlsx.SSF, startsIn1904)
  return book.SheetNames.map((name, i) => {
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0
    return sheetOf(name, isHidden, book.Sheets[name], formats)
  })
}

function sheetOf(
  name: string,
  isHidden: boolean,
  sheet: WorkSheet | undefined,
  formats: Formats,
): ExtractSheet {
  const rows: readonly (readonly Found[] | undefined)[] = sheet?.['!data'] ?? []
  return {
    name,
    isHidden,
    rowCount: rows.length,
    cell: (row, column) => {
      const found = rows[row]?.[column]
      return found === undefined || found === null ? BLANK : cellOf(found, formats)
    },
    columnCount: row => rows[row]?.length ?? 0,
    merges: (sheet?.['!merges'] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      lastRow: e.r,
      lastColumn: e.c,
    })),
  }
}

/** A formula is read by its stored value. */
function cellOf(found: Found, formats: Formats): ExtractCell {
  const { t: kind, v: value, w: shown, f: formula } = found
  if (formula !== undefined && isWithoutValue(found))
    return { kind: 'uncalculated', formula: shorten(formula), shown: '' }
  if (kind === 'e') {
    const isTyped = formula === undefined || formula === 'NA()'
    return { kind: 'error', shown: shorten(shown ?? '#VALUE!'), ...(isTyped && { isTyped }) }
  }
  if (kind === 'b') return wordCell(value === true ? 'TRUE' : 'FALSE')
  if (typeof value === 'string') return cellFromText(value)
  return typeof value === 'number' ? numberCell(value, found, formats) : BLANK
}

const wordCell = (word: string): ExtractCell => ({ kind: 'text', text: word, shown: word })

/** The package gives such a formula as a stub, or as an error without a name. */
const isWithoutValue = ({ t: kind, v: value, w: shown }: Found): boolean =>
  kind === 'z' || (kind === 'e' && value === undefined && shown === undefined)

function numberCell(number: number, found: Found, formats: Formats): ExtractCell {
  if (!Number.isFinite(number)) return cellFromText(found.w ?? String(number))
  const format = typeof found.z === 'string' ? found.z : undefined
  const shown = shorten(found.w ?? String(number))
  const day = formats.dayOf(number, format)
  if (day !== undefined) return { kind: 'date', day, ...formats.sayDate(day, format, shown) }
  const asDay = formats.asDay(number, format)
  return {
    kind: 'number',
    number,
    percent: formats.percentOf(number, format, shown),
    ...(asDay !== undefined && { asDay }),
    shown,
  }
}
