// The period of a figure as data. In: a figure, and whether it is a benchmark. Out: the kind of period and its name.
import type { Figure } from '../../figures/figure.ts'
import { endMonthOf, type Period, periodFromId, sayPeriod } from '../../terms/period.ts'

export const PERIOD_KINDS = [
  'month',
  'quarter',
  'financial-year',
  'year-to-date',
  'twelve-months',
  'day',
  'latest-published',
] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

const KINDS: Readonly<Record<Period['kind'], PeriodKind>> = {
  month: 'month',
  quarter: 'quarter',
  year: 'financial-year',
  'year-to-date': 'year-to-date',
  'rolling-12': 'twelve-months',
  day: 'day',
}

/** A benchmark is the latest figure published by the paper's month. Its source does not state its period. */
export function periodColumns(figure: Figure, isBenchmark: boolean): { kind: PeriodKind; name: string } {
  const period = periodFromId(figure.period)
  return isBenchmark
    ? { kind: 'latest-published', name: `latest published, as at ${sayPeriod(endMonthOf(period))}` }
    : { kind: KINDS[period.kind], name: sayPeriod(period) }
}
