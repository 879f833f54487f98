// Leaves out the rows of another table below one with periods down. In: the rows of a table, its column of periods and the forms
// of these. Out: its own rows.
import type { PeriodForm } from '../definitions/source.ts'
import { address, type ExtractCell } from './cell.ts'
import { isProblem, originOf } from './find-table.ts'
import { MISSING_MARKS } from './missing-marks.ts'
import type { TableInSheet } from './table-in-sheet.ts'
import { understandPeriod, withoutYearIn } from './understand-period.ts'

/**
 * Another table begins below a blank row, with headings alone: `Year`, `Q1`, `Q2`. It is one only if none of its rows has a
 * period in its first column: months that go on below other headings are not lost.
 */
export function withoutTableBelow(
  rows: readonly number[],
  column: number,
  forms: readonly PeriodForm[],
  { sheet, file }: TableInSheet,
): readonly number[] {
  const cellsOf = (row: number) =>
    Array.from({ length: sheet.columnCount(row) }, (_, at) => sheet.cell(row, at)).filter(
      ({ kind }) => kind !== 'blank',
    )
  const isPeriod = (row: number) => {
    const cell = sheet.cell(row, column)
    const origin = originOf(sheet, file, address(row, column))
    return withoutYearIn(cell) !== undefined || !isProblem(understandPeriod(cell, forms, origin))
  }
  const last = rows.findLastIndex(isPeriod)
  const blank = rows.findIndex((row, at) => at > last && cellsOf(row).length === 0)
  const next = rows.findIndex((row, at) => at > blank && areHeadings(cellsOf(row)))
  return last < 0 || blank < 0 || next < 0 ? rows : rows.slice(0, next)
}

const areHeadings = (cells: readonly ExtractCell[]): boolean =>
  cells.length > 2 &&
  cells.every(
    cell =>
      cell.kind === 'date' ||
      (cell.kind === 'text' && /[a-z%]/i.test(cell.text) && !MISSING_MARKS.has(cell.text.toLowerCase())),
  )
