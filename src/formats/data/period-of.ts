// The period of a figure as data. In: a figure, and whether it is a benchmark. Out: the period's id, its kind and its name.
import type { Figure } from '../../figures/figure.ts'
import { endMonthOf, type Period, periodFromId, periodId, sayPeriod } from '../../terms/period.ts'

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

/**
 * A benchmark is the latest figure published by the paper's month: `2021/22, latest published, as at March 2022`; without a
 * year where its source states none. A quarter's figure, found under the month that ends it, has the quarter's name.
 */
export function periodColumns(
  figure: Figure,
  isBenchmark: boolean,
): { id: string; kind: PeriodKind; name: string } {
  const period = periodFromId(figure.period)
  const described = figure.describes === undefined ? undefined : periodFromId(figure.describes)
  if (!isBenchmark) {
    const meant = described ?? period
    return { id: periodId(meant), kind: KINDS[meant.kind], name: sayPeriod(meant) }
  }
  const published = `latest published, as at ${sayPeriod(endMonthOf(period))}`
  return {
    id: figure.period,
    kind: 'latest-published',
    name: described === undefined ? published : `${sayPeriod(described)}, ${published}`,
  }
}
