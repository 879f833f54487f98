// Reads workbooks with the spreadsheet package, which no other file uses. In: the bytes of a workbook (.xlsx,
// .xls, .ods, or a web page saved as .xls). Out: its sheets.
import type { ParsingOptions, WorkBook, WorkSheet } from 'xlsx'
import { BLANK, cellFromText, type ExtractCell, type ExtractSheet, plainText, shorten } from './cell.ts'
import { decode } from './decode.ts'
import { type Formats, formatsOf } from './extract-format.ts'
import { officeLooks } from './office-look.ts'
import { openDocumentLooks } from './open-document-look.ts'
import { quietly } from './quietly.ts'
import { cellKey, type SheetLook } from './sheet-look.ts'
import { doubtByFormat, markBeside, markOver } from './shown-by-format.ts'
import { underMerge } from './under-merge.ts'
import { seenInWebPage, seenInXmlBook } from './web-page-look.ts'

/** The fields of the package's cell that are used here. */
interface Found {
  readonly t?: string
  readonly v?: unknown
  readonly w?: string
  readonly z?: unknown
  readonly f?: string
  readonly c?: readonly { readonly t?: unknown }[]
}

type Spreadsheets = typeof import('xlsx')

/** Chooses the sheets to read by their names: a sheet that no source names is not read. */
export type ChooseSheetNames = (names: readonly string[]) => readonly string[]

/** The names of the sheets of an .xlsx or .xlsb, of which no sheet is read. */
export async function namesOfSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const xlsx = await import('xlsx')
  return quietly(() => xlsx.read(bytes, { type: 'array', bookSheets: true })).SheetNames
}

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
    // Rows and columns that are hidden; for an .xlsx they are read from its XML, which is faster.
    cellStyles: kind === 'before-zip' || kind === 'binary-office',
  }
  // Only an .xlsx gives the names, and lets other sheets be left out, at little cost.
  const sheets =
    kind === 'office' || kind === 'binary-office' ? [...chooseSheets(await namesOfSheets(bytes))] : undefined
  const book = quietly(() =>
    isXmlBook(bytes)
      ? xlsx.read(seenInXmlBook(decode(bytes)), { ...options, type: 'string' })
      : xlsx.read(bytes, sheets === undefined ? options : { ...options, sheets }),
  )
  return sheetsOf(xlsx, book, looksOf(bytes, kind, sheets ?? []))
}

/** Of an .xls and an .xlsb the package itself says what is hidden. */
function looksOf(bytes: Uint8Array, kind: BookKind, sheets: readonly string[]) {
  if (kind === 'office') return officeLooks(bytes, sheets)
  return kind === 'open-document' ? openDocumentLooks(bytes) : undefined
}

/** The XML that Excel 2003 wrote. */
const isXmlBook = (bytes: Uint8Array): boolean => /^\s*<\?xml/.test(decode(bytes.subarray(0, 200)))

type BookKind = 'office' | 'binary-office' | 'open-document' | 'before-zip'

/**
 * A web page that a council's system named .xls. Its cells are read as text, so that the package does not
 * guess dates. It has no sheet names.
 */
export async function readWebPage(bytes: Uint8Array): Promise<ExtractSheet[]> {
  const xlsx = await import('xlsx')
  const page = seenInWebPage(decode(bytes).trimStart())
  const book = quietly(() => xlsx.read(page, { type: 'string', raw: true, dense: true, cellHTML: false }))
  return sheetsOf(xlsx, book).map(({ name: _, ...sheet }) => sheet)
}

function kindOf(bytes: Uint8Array): BookKind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  if (!start.startsWith('PK')) return 'before-zip'
  if (/opendocument|META-INF|mimetype/.test(start) && !start.includes('[Content_Types]'))
    return 'open-document'
  // The names of the files in a zip are listed at its end.
  const end = new TextDecoder('latin1').decode(bytes.subarray(-20_000))
  return end.includes('xl/workbook.bin') ? 'binary-office' : 'office'
}

function sheetsOf(
  xlsx: Spreadsheets,
  book: WorkBook,
  looks?: ReadonlyMap<string, SheetLook>,
): ExtractSheet[] {
  const startsIn1904 = book.Workbook?.WBProps?.date1904 === true
  const formats = formatsOf(xlsx.SSF, startsIn1904)
  return book.SheetNames.map((name, i) => {
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0
    const sheet = book.Sheets[name]
    return sheetOf(name, isHidden, sheet, formats, looks?.get(name) ?? lookByPackage(sheet))
  })
}

/** Rows and columns that the package says are hidden: those of an .xls and an .xlsb. */
function lookByPackage(sheet: WorkSheet | undefined): SheetLook {
  const hiddenIn = (lines: readonly { hidden?: boolean }[] | undefined): ReadonlySet<number> =>
    new Set((lines ?? []).flatMap((line, i) => (line?.hidden === true ? [i] : [])))
  return {
    hidden: { rows: hiddenIn(sheet?.['!rows']), columns: hiddenIn(sheet?.['!cols']) },
    cells: new Map(),
    hidesZeros: false,
  }
}

function sheetOf(
  name: string,
  isHidden: boolean,
  sheet: WorkSheet | undefined,
  formats: Formats,
  look: SheetLook,
): ExtractSheet {
  const rows = leanRows(sheet?.['!data'] ?? [])
  const merges = (sheet?.['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    lastRow: e.r,
    lastColumn: e.c,
  }))
  return {
    name,
    isHidden,
    rowCount: rows.length,
    cell: (row, column) => {
      const found = rows[row]?.[column]
      if (found === undefined || found === null) return BLANK
      const seen = look.cells.size === 0 ? undefined : look.cells.get(cellKey(row, column))?.text
      return seen === undefined ? cellOf(found, formats) : cellFromText(seen)
    },
    hidden: look.hidden,
    doubt: (row, column) => {
      const found = rows[row]?.[column]
      // A blank cell with borders is a stub.
      if (found === undefined || found === null || found.t === 'z' || found.v === '') return undefined
      return (
        look.cells.get(cellKey(row, column))?.doubt ??
        underMerge(merges, row, column) ??
        doubtByFormat(found, formats, look.hidesZeros)
      )
    },
    comment: (row, column) => {
      const texts = (rows[row]?.[column]?.c ?? []).flatMap(({ t }) =>
        typeof t === 'string' ? [plainText(t)] : [],
      )
      return texts.length === 0 ? undefined : texts.join(' ')
    },
    columnCount: row => rows[row]?.length ?? 0,
    merges,
  }
}

/** How many different cells are compared with new ones. */
const MOST_COMPARED = 50_000

/** With only what is needed of the package's cells, and one for all that are alike: half of the memory of a large sheet. */
function leanRows(rows: readonly (readonly Found[] | undefined)[]): (Found[] | undefined)[] {
  const known = new Map<unknown, Found>()
  const lean = ({ t, v, w, z, f, c }: Found): Found => {
    const isPlain = f === undefined && c === undefined
    const like = isPlain ? known.get(v) : undefined
    if (like !== undefined && like.t === t && like.w === w && like.z === z) return like
    const cell = { t, v, w, z, f, c } as Found
    if (isPlain && known.size < MOST_COMPARED) known.set(v, cell)
    return cell
  }
  return rows.map(row => row?.map(found => (found === null ? found : lean(found))))
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
  const beside = markBeside(number, shown, format)
  if (beside !== undefined) return cellFromText(beside)
  const mark = markOver(number, found)
  if (mark !== undefined && mark !== '') return cellFromText(mark)
  const asDay = formats.asDay(number, format)
  return {
    kind: 'number',
    number,
    percent: formats.percentOf(number, format, shown),
    ...(asDay !== undefined && { asDay }),
    ...(found.f !== undefined && { isWorkedOut: true }),
    shown,
  }
}
