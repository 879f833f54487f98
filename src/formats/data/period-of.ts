// The period of a figure from its name, as data. In: a figure, and whether it is a benchmark. Out: a kind and how
// it is said.
import type { Figure } from '../../figures/figure.ts'
import { endMonthOf, type Period, periodNamed, sayPeriod } from '../../terms/period.ts'

export const PERIOD_KINDS = [
  'month',
  'financial-year',
  'year-to-date',
  'twelve-months',
  'day',
  'latest-published',
] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

const KINDS: Readonly<Record<Period['kind'], PeriodKind>> = {
  month: 'month',
  year: 'financial-year',
  'year-to-date': 'year-to-date',
  'rolling-12': 'twelve-months',
  day: 'day',
}

/**
 * A benchmark is the latest that was published by the paper's month; which period it covers, its source does
 * not say.
 */
export function periodOf(figure: Figure, isBenchmark: boolean): { kind: PeriodKind; name: string } {
  const period = periodNamed(figure.period)
  return isBenchmark
    ? { kind: 'latest-published', name: `latest published, as at ${sayPeriod(endMonthOf(period))}` }
    : { kind: KINDS[period.kind], name: sayPeriod(period) }
}
