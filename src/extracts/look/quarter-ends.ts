// The forms in which periods are looked for, and quarters that are headed by their last days. In: cells that may be periods. Out:
// whether all of them are such days.
import type { PeriodForm } from '../../definitions/source.ts'
import type { ExtractCell } from '../cell.ts'
import { isProblem } from '../find-table.ts'
import { understandPeriod, withoutYearIn } from '../understand-period.ts'

export const FORMS: readonly PeriodForm[] = ['month', 'quarter', 'financial-year']
/** A day that ends a quarter is not its month. */
export const QUARTERS: readonly PeriodForm[] = ['quarter', 'financial-year']

/** Fewer that are not next to each other may be one month of several years. */
const LEAST = 3
/** A quarter's index is that of its last month. */
const MONTHS = 3

/** `30/06/2026`, `30/09/2026`: two quarters in a row, or three of any; years and sums may stand among them. */
export function areQuarterEnds(cells: readonly ExtractCell[]): boolean {
  const dated = cells.filter(mayBeMonth)
  const ends = dated
    .map(cell => understandPeriod(cell, 'quarter', { file: '' }))
    .flatMap(one => (!isProblem(one) && one.kind === 'quarter' ? [one.index] : []))
  const isDate = (cell: ExtractCell) => cell.kind === 'date' || /^\d/.test(cell.shown)
  const distinct = new Set(ends)
  return (
    ends.length === dated.length &&
    dated.every(isDate) &&
    (distinct.size >= LEAST || ends.some(end => distinct.has(end + MONTHS)))
  )
}

const mayBeMonth = (cell: ExtractCell): boolean =>
  !isProblem(understandPeriod(cell, 'month', { file: '' })) || withoutYearIn(cell)?.kind === 'month'
