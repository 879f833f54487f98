// Finds what a table has room for and no figure: a measure or another area, every cell of which is blank. In: the
// readings of one table. Out: problems.
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { sayPeriod } from '../terms/period.ts'
import type { Reading } from './extract.ts'

/** A single blank cell is a missing figure, and is printed as one. */
const FEWEST = 2

/**
 * A blank measure of the council is a warning: the team may have stopped supplying it. A blank column of another
 * area is an error, since it was put in to be compared with. A cell with a mark, such as n/a, is not blank, and a
 * period that has not ended has no figure yet. Rows of references are not declared one by one, so one of them may be
 * blank; in a published file a council may be.
 */
export function blankSeries(table: SourceTable, readings: readonly Reading[], council: string): Problem[] {
  if (table.layout === 'published') return []
  const due = readings.filter(({ amount }) => amount.kind === 'known' || amount.reason !== 'not-yet-due')
  const ofCouncil = Map.groupBy(
    due.filter(({ area }) => area === council && !('rows' in table && 'indicators' in table.rows)),
    ({ measure }) => measure,
  )
  const ofOthers = Map.groupBy(
    due.filter(({ area }) => area !== council),
    ({ area }) => area,
  )
  return [
    ...[...ofCouncil].flatMap(([measure, cells]) => {
      const first = firstIfBlank(cells)
      return first === undefined
        ? []
        : [problem('warning', 'measure-blank', first.origin, { measure, periods: sayPeriods(cells) })]
    }),
    ...[...ofOthers].flatMap(([area, cells]) => {
      const first = firstIfBlank(cells)
      return first === undefined
        ? []
        : [
            problem('error', 'nothing-read', first.origin, {
              found: `every cell of the area '${area}' is blank`,
              expected: 'a figure in some of them',
            }),
          ]
    }),
  ]
}

const firstIfBlank = (cells: readonly Reading[]): Reading | undefined =>
  cells.length >= FEWEST && cells.every(isBlank) ? cells[0] : undefined

/** A formula without its value shows nothing either, and has its own problem. */
const isBlank = ({ asFound, amount }: Reading): boolean =>
  asFound.trim() === '' && amount.kind === 'missing' && amount.because === undefined

function sayPeriods(cells: readonly Reading[]): string {
  const periods = [...new Set(cells.map(({ period }) => sayPeriod(period)))]
  const [first = '', last = ''] = [periods[0], periods.at(-1)]
  return periods.length > 1 ? `${first} to ${last}` : first
}
