// What the register says of a series and no figure of it meets. In: judged indicators and the paper's month. Out: a warning
// for each month that is after the paper or before the first figure, and for a baseline longer than the series.
import { ofCouncil } from '../definitions/of-council.ts'
import { ownChart } from '../definitions/signal-rules.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { type Month, parseMonth, sayPeriod } from '../terms/period.ts'
import type { RatedIndicator } from './rated-indicator.ts'

/** Where no series is judged, nothing is said of it: in a paper about a year, or without rules. */
export const idleSeriesRules = (indicators: readonly RatedIndicator[], month: Month): Problem[] =>
  indicators.flatMap(indicator => [...idleMonths(indicator, month), ...idleBaseline(indicator)])

const placeOf = ({ definition: { ref } }: RatedIndicator) => ({
  file: 'data/definitions/indicators',
  entry: `${ref}, control-chart`,
})

function idleMonths(indicator: RatedIndicator, month: Month): Problem[] {
  const { definition, latest, series } = indicator
  const own = ownChart(definition)
  const first = series.find(({ amount }) => amount.kind === 'known')?.period
  if (own === undefined || first?.kind !== 'month') return []
  const declared = [
    ...ofCouncil(own.rebased, latest.area).map(({ from }) => ({ what: 'rebased', at: parseMonth(from) })),
    ...ofCouncil(own['left-out'], latest.area).map(({ month: at }) => ({
      what: 'left-out',
      at: parseMonth(at),
    })),
  ]
  return declared.flatMap(({ what, at }) => {
    if (at === undefined || (at.index >= first.index && at.index <= month.index)) return []
    return [
      problem('warning', 'series-rule-idle', placeOf(indicator), {
        indicator: definition.ref,
        what,
        month: sayPeriod(at),
        first: sayPeriod(first),
        last: sayPeriod(month),
      }),
    ]
  })
}

function idleBaseline(indicator: RatedIndicator): Problem[] {
  const { definition, series } = indicator
  const baseline = ownChart(definition)?.['baseline-points']
  const points = series.filter(({ amount }) => amount.kind === 'known').length
  return baseline === undefined || points === 0 || baseline <= points
    ? []
    : [
        problem('warning', 'baseline-too-long', placeOf(indicator), {
          indicator: definition.ref,
          baseline: String(baseline),
          figures: String(points),
        }),
      ]
}
