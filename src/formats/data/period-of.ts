// The period of a figure from its name, as data. In: a figure and where its table puts it. Out: a kind and
// how it is said.
import type { Figure } from '../../figures/figure.ts'
import { parseMonth, rolling12, sayDay, sayPeriod, year, yearToDate } from '../../terms/period.ts'

export const PERIOD_KINDS = [
  'month',
  'financial-year',
  'year-to-date',
  'twelve-months',
  'day',
  'latest-published',
] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** The part of a topic's table that shows the figure, where one does. */
export type Part = 'months' | 'years' | 'benchmarks'

export function periodOf(figure: Figure, part: Part | undefined): { kind: PeriodKind; name: string } {
  const { period } = figure
  const [whole = period, span] = period.split('.')
  const month = parseMonth(whole)
  // A benchmark is the latest that was published by the paper's month; which period it covers, its source
  // does not say.
  if (part === 'benchmarks')
    return {
      kind: 'latest-published',
      name: `latest published, as at ${month === undefined ? period : sayPeriod(month)}`,
    }
  if (month !== undefined && span === 'ytd')
    return { kind: 'year-to-date', name: sayPeriod(yearToDate(month)) }
  if (month !== undefined && span === 'r12')
    return { kind: 'twelve-months', name: sayPeriod(rolling12(month)) }
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return { kind: 'day', name: sayDay(period) }
  // 2011-12 is December 2011, or 2011/12: the table knows.
  if (month !== undefined && part !== 'years') return { kind: 'month', name: sayPeriod(month) }
  return { kind: 'financial-year', name: sayPeriod(year(Number(period.slice(0, 4)))) }
}
