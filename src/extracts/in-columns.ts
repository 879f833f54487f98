// Shows some columns of a sheet as if it had no others, for tables that stand side by side. In: a sheet, and its columns, `G:K`.
// Out: a sheet whose cells have the same addresses.
import { BLANK, coordinates, type ExtractSheet, filledColumns } from './cell.ts'

/** One sheet for the same columns, so that the tables in them know each other. */
const made = new WeakMap<ExtractSheet, Map<string, ExtractSheet>>()

export function inColumns(sheet: ExtractSheet, columns: string): ExtractSheet {
  const own = made.get(sheet) ?? new Map<string, ExtractSheet>()
  made.set(sheet, own)
  const found = own.get(columns) ?? cutTo(sheet, columns)
  own.set(columns, found)
  return found
}

/** A title alone in its row, above all that is in the columns, is of each table below it. */
function cutTo(sheet: ExtractSheet, columns: string): ExtractSheet {
  const [first = 0, last = 0] = columns.split(':').map(letters => coordinates(`${letters}1`)[1])
  const isIn = (column: number) => first <= column && column <= last
  let top = 0
  while (top < sheet.rowCount && !filledColumns(sheet, top).some(isIn)) top++
  const titles = new Set(
    Array.from({ length: top }, (_, row) => row).filter(row => filledColumns(sheet, row).length === 1),
  )
  return {
    ...sheet,
    cell: (row, column) => (isIn(column) || titles.has(row) ? sheet.cell(row, column) : BLANK),
    columnCount: row =>
      titles.has(row) ? sheet.columnCount(row) : Math.min(sheet.columnCount(row), last + 1),
    merges: sheet.merges.filter(one => one.column <= last && one.lastColumn >= first),
  }
}
