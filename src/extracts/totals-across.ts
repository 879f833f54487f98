// Checks the total at the end of a row against the figures before it. In: a table that has been read. Out: a
// problem for each row that does not add up.
import type { PeriodsAcross } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { exact, sayDecimal } from '../terms/exact.ts'
import { sayPeriod } from '../terms/period.ts'
import { address } from './cell.ts'
import type { Reading } from './extract.ts'
import { findColumn } from './find-column.ts'
import { isProblem, originOf } from './find-table.ts'
import type { MeasuredRow } from './measured-row.ts'
import type { TableInSheet } from './table-in-sheet.ts'
import { understandFigure } from './understand-figure.ts'

/**
 * Worked: a plan of 4, 13, 22 and 22 fewer placements makes 61. A row with a missing figure is not checked.
 */
export function wrongTotals(
  table: PeriodsAcross,
  { sheet, header, file }: TableInSheet,
  rows: readonly MeasuredRow[],
  readings: readonly Reading[],
): Problem[] {
  if (table.periods.total === undefined) return []
  const column = findColumn(header, table.periods.total, sheet, file)
  if (isProblem(column)) return [column]
  return rows.flatMap(({ row, gives, how, planned }) => {
    const cell = sheet.cell(row, column)
    const origin = originOf(sheet, file, address(row, column))
    const understood = understandFigure(cell, false, how, true, origin)
    if ('code' in understood) return [understood]
    const [total] = understood.amounts
    const added = readings.filter(
      reading => 'measure' in gives && reading.measure === gives.measure && reading.part === gives.part,
    )
    const values = added.flatMap(({ amount }) => (amount.kind === 'known' ? [amount.value] : []))
    const [first, last] = [added[0], added.at(-1)]
    if (total?.kind !== 'known' || first === undefined || last === undefined || values.length < added.length)
      return []
    const changes = values.reduce((a, b) => a.add(b), exact(0))
    const sum = planned === 'reduction' ? changes.neg() : changes
    const period = `${sayPeriod(first.period)} to ${sayPeriod(last.period)}`
    return sum.equals(total.value)
      ? []
      : [
          problem('error', 'total-is-not-its-parts', origin, {
            total: first.measure,
            period,
            found: cell.shown,
            sum: sayDecimal(sum, 0),
            parts: 'its columns',
          }),
        ]
  })
}
