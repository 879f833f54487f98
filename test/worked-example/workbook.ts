// Writes a workbook as a person would make it. In: sheets as rows of cells. Out: the bytes of an .xlsx, the same at
// every run.
import { type CellObject, utils, type WorkSheet, write } from 'xlsx'

export interface SheetPlan {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** In characters; the last applies to all further columns. */
  readonly widths: readonly number[]
  /** `B5:B11`. */
  readonly merges?: readonly string[]
}

export type Cell = CellObject | undefined

export const text = (words: string): Cell => (words === '' ? undefined : { t: 's', v: words })
/** Formatted as text, as a reference must be: 6.10 is not 6.1. */
export const reference = (ref: string): Cell => ({ t: 's', v: ref, z: '@' })
export const number = (printed: string, format?: string): Cell =>
  printed === '' ? undefined : { t: 'n', v: Number(printed), ...(format === undefined ? {} : { z: format }) }
/** Stored as a fraction and shown as a percentage: `92.7` is 0.927 in the format `0.0%`. */
export const percent = (printed: string): Cell =>
  printed === '' ? undefined : { t: 'n', v: Number((Number(printed) / 100).toFixed(6)), z: '0.0%' }
/** With the value that Excel stored when it last calculated. */
export const formula = (f: string, value: number | '', format: string): Cell =>
  value === '' ? { t: 's', f, v: '' } : { t: 'n', f, v: value, z: format }

/** `2016-01` is 1 January 2016, as Excel stores it when someone types Jan-16. */
export const monthCell = (month: string): Cell => ({ t: 'n', v: serialOf(`${month}-01`), z: 'mmm-yy' })
export const dayCell = (day: string): Cell => ({ t: 'n', v: serialOf(day), z: 'dd/mm/yyyy' })

/** Excel counts days from 30 December 1899 (for days after February 1900): 2016-01-01 is 42370. */
const serialOf = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000

/** `C6`; rows and columns are counted from 0. */
export const addressOf = (row: number, column: number): string => utils.encode_cell({ r: row, c: column })

export function bytesOf(title: string, sheets: readonly SheetPlan[]): Uint8Array {
  const made = new Date(Date.UTC(2017, 0, 31))
  const author = 'Orderpaper worked example'
  const book = utils.book_new()
  book.Props = { Title: title, Author: author, LastAuthor: author, CreatedDate: made, ModifiedDate: made }
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name)
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true, cellStyles: true }))
}

function sheetOf(plan: SheetPlan): WorkSheet {
  const columns = Math.max(...plan.rows.map(row => row.length))
  const sheet: WorkSheet = {
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: { r: plan.rows.length - 1, c: columns - 1 } }),
  }
  for (const [r, row] of plan.rows.entries())
    for (const [c, cell] of row.entries()) if (cell !== undefined) sheet[addressOf(r, c)] = cell
  sheet['!cols'] = Array.from({ length: columns }, (_, c) => ({
    wch: plan.widths[Math.min(c, plan.widths.length - 1)] ?? 12,
  }))
  if (plan.merges !== undefined) sheet['!merges'] = plan.merges.map(range => utils.decode_range(range))
  return sheet
}
