// Says which months tables reach. In: tables that were looked at. Out: the month of the last figures.
import { isFigure } from '../../extracts/look/sheet-grid.ts'
import type { FigureSeen, TableSeen } from '../../extracts/look/sheet-seen.ts'
import { endMonthOf, type Month, month, monthsAfter, periodId } from '../../terms/period.ts'
import type { Joined } from './propose-indicators.ts'

/** A zero in a month to come is what a formula shows of blanks. */
const isKnown = ({ cell }: FigureSeen): boolean =>
  isFigure(cell) && !(cell.kind === 'number' && cell.number === 0)

/** As an index of months; 0 where the table has no figure. */
export const lastMonthIn = ({ lines }: TableSeen): number =>
  Math.max(
    0,
    ...lines.flatMap(({ figures }) => figures.filter(isKnown).map(({ period }) => endMonthOf(period).index)),
  )

/** The latest month in which at least a third as many lines have figures as in the fullest. */
export function latestMonth(tables: readonly TableSeen[]): Month {
  const counts = new Map<number, number>()
  for (const { lines } of tables)
    for (const { figures } of lines)
      for (const figure of figures.filter(isKnown)) {
        if (figure.period.kind === 'year') continue
        const { index } = endMonthOf(figure.period)
        counts.set(index, (counts.get(index) ?? 0) + 1)
      }
  const most = Math.max(0, ...counts.values())
  const reached = [...counts].filter(([, count]) => count * 3 >= most).map(([index]) => index)
  return reached.length === 0 ? month(2000, 1) : { kind: 'month', index: Math.max(...reached) }
}

/** The first month of each indicator that begins later than others do: what it was before was not collected. */
export function monthsBegun(joined: readonly Joined[]): ReadonlyMap<Joined, string> {
  const firsts = new Map(joined.map(one => [one, firstMonth(one)] as const))
  const earliest = Math.min(...firsts.values())
  return new Map(
    [...firsts]
      .filter(([, first]) => Number.isFinite(first) && first - earliest >= 3)
      .map(([one, first]) => [one, periodId({ kind: 'month', index: first })]),
  )
}

/** A figure of a quarter or a year begins with its first month. */
const firstMonth = ({ groups }: Joined): number =>
  Math.min(
    ...groups.flatMap(({ figure, numerator }) =>
      [figure, numerator].flatMap(line =>
        (line?.figures ?? []).filter(isKnown).map(({ period }) => {
          const last = endMonthOf(period)
          const length = { quarter: 3, year: 12 }[period.kind as 'quarter' | 'year'] ?? 1
          return monthsAfter(last, 1 - length).index
        }),
      ),
    ),
  )
