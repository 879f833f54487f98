// Says which months tables reach. In: tables that were looked at. Out: the month of the last figures.
import { TARGET } from '../../extracts/look/beside.ts'
import { isFigure } from '../../extracts/look/sheet-grid.ts'
import type { FigureSeen, LineSeen, TableSeen } from '../../extracts/look/sheet-seen.ts'
import { endMonthOf, type Month, month, type Quarter } from '../../terms/period.ts'

/** A zero in a month to come is what a formula shows of blanks. */
export const isKnown = ({ cell }: FigureSeen): boolean =>
  isFigure(cell) && !(cell.kind === 'number' && cell.number === 0)

/** As an index of months; 0 where the table has no figure. */
export const lastMonthIn = ({ lines }: TableSeen): number =>
  Math.max(
    0,
    ...lines.flatMap(({ figures }) => figures.filter(isKnown).map(({ period }) => endMonthOf(period).index)),
  )

/** A quarter, where more lines have quarters than months, of those with a target if there are any: the latest of these. */
export function latestPeriod(tables: readonly TableSeen[]): Month | Quarter {
  const quarterly = tables.filter(({ forms }) => forms.includes('quarter'))
  const monthly = tables.filter(({ forms }) => forms.includes('month'))
  const isJudged = ({ beside }: LineSeen) => beside.some(({ what }) => what === 'target')
  const hasJudged = tables.some(({ lines }) => lines.some(isJudged))
  const count = (some: readonly TableSeen[]) =>
    some.flatMap(({ lines }) => (hasJudged ? lines.filter(isJudged) : lines)).length
  return count(quarterly) > count(monthly)
    ? { kind: 'quarter', index: latestMonth(quarterly).index }
    : latestMonth(tables)
}

/** The latest month in which at least a third as many lines have figures as in the fullest. */
function latestMonth(tables: readonly TableSeen[]): Month {
  const found = new Map<number, Set<string>>()
  // Targets are set for months to come; the columns of a row under each period are of one measure.
  const own = tables.flatMap(({ lines }, table) =>
    lines
      .filter(({ label }) => !TARGET.test(label))
      .map(line => ({
        figures: line.figures,
        of: `${table}|${line.column === undefined ? line.at : line.under.join()}`,
      })),
  )
  for (const { figures, of } of own)
    for (const figure of figures.filter(isKnown)) {
      if (figure.period.kind === 'year') continue
      const { index } = endMonthOf(figure.period)
      found.set(index, (found.get(index) ?? new Set()).add(of))
    }
  const counts = new Map([...found].map(([index, lines]) => [index, lines.size]))
  const most = Math.max(0, ...counts.values())
  const reached = [...counts].filter(([, count]) => count * 3 >= most).map(([index]) => index)
  return reached.length === 0 ? month(2000, 1) : { kind: 'month', index: Math.max(...reached) }
}
