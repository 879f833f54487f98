// Tells a change from chance. In: a rated indicator and the council's rules. Out: the same with its signal, its interval
// and whether it has clearly changed; without rules, as it was.
import type { SignalRules } from '../definitions/signal-rules.ts'
import { quarterOf } from '../observations/observation.ts'
import { endMonthOf, endsQuarter } from '../terms/period.ts'
import type { RatedIndicator } from './rated-indicator.ts'
import type { Signal } from './signal.ts'
import { chartSeriesOf } from './signals/chart-series-of.ts'
import { clearChangeOf } from './signals/clear-change-of.ts'
import { controlChart } from './signals/control-chart.ts'
import { intervalOf } from './signals/interval-of.ts'

export function judgeSignal(indicator: RatedIndicator, rules: SignalRules): RatedIndicator {
  const { definition, latest, previous, direction } = indicator
  const { 'control-charts': charts, intervals } = rules
  if (charts === undefined && intervals === undefined) return indicator
  // Only months make a series.
  const signal = latest.period.kind === 'quarter' ? undefined : charts && signalOf(indicator, charts)
  const [now, before] = [latest, previous].map(one =>
    intervals === undefined ? undefined : intervalOf(one, definition, intervals.confidence),
  )
  return {
    ...indicator,
    ...(signal && { signal }),
    ...(now && { interval: now }),
    change: clearChangeOf(direction, signal, now, before),
  }
}

function signalOf(indicator: RatedIndicator, rules: Parameters<typeof chartSeriesOf>[1]): Signal {
  const series = chartSeriesOf(indicator, rules)
  if ('is' in series) return series
  const chart = controlChart(series, rules)
  return 'is' in chart ? chart : { is: 'charted', ...chart, gaps: gapsIn(indicator) }
}

/** A quarter's figure stands under the month that ends it: the months between are no gaps. */
function gapsIn({ series }: RatedIndicator): number {
  const isOfQuarters = series.some(one => quarterOf(one) !== undefined)
  return series.filter(
    ({ amount, period }) => amount.kind === 'missing' && (!isOfQuarters || endsQuarter(endMonthOf(period))),
  ).length
}
