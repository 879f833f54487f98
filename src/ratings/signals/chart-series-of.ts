// What of an indicator can be put on a control chart. In: an indicator with its series, and the rules. Out: the series
// with its chart, or why there is none.
// A share has a p chart only where its parts are known every month. A rolling twelve-month figure shares eleven months
// with its neighbour, so that no chart fits it. A month that its own chart cannot show has no verdict.
import { ofCouncil } from '../../definitions/of-council.ts'
import type { ControlChartKind, ControlChartRules } from '../../definitions/signal-rules.ts'
import type { Indicator } from '../../indicators/indicator.ts'
import type { KnownAmount } from '../../terms/amount.ts'
import type { Exact } from '../../terms/exact.ts'
import { type Month, parseMonth } from '../../terms/period.ts'
import type { NotCharted } from '../signal.ts'
import type { ChartSeries, SeriesPoint } from './charted-series.ts'

export function chartSeriesOf(indicator: Indicator, rules: ControlChartRules): ChartSeries | NotCharted {
  const { definition, latest, series, target } = indicator
  const own = definition['control-chart'] ?? { rebased: [], 'left-out': [] }
  if (latest.period.kind !== 'month') return { is: 'not-charted', reason: 'by-year' }
  if ('none' in own) return { is: 'not-charted', reason: 'said-so', because: own.none }
  if (definition.method.kind.startsWith('rolling-12'))
    return { is: 'not-charted', reason: 'overlapping-months' }
  if (latest.amount.kind === 'missing') return { is: 'not-charted', reason: 'no-figure' }

  const points = series.flatMap(({ period, amount }) =>
    period.kind === 'month' && amount.kind === 'known' ? [pointOf(period, amount)] : [],
  )
  const base = usualBase(points)
  if (base !== undefined && base.compare(rules['least-base']) < 0)
    return { is: 'not-charted', reason: 'small-base', needed: rules['least-base'] }

  const chart = own.chart ?? chartFor(points, definition, rules)
  if (chart !== 'xmr' && !points.slice(-1).every(hasParts)) return { is: 'not-charted', reason: 'no-parts' }
  const starts = ofCouncil([...definition.breaks, ...own.rebased], latest.area)
  const leftOut = ofCouncil(own['left-out'], latest.area)
  return {
    chart,
    points,
    polarity: definition.polarity,
    starts: starts.flatMap(({ from }) => parseMonth(from) ?? []),
    leftOut: leftOut.flatMap(({ month }) => parseMonth(month) ?? []),
    scale: definition.unit === 'percentage' ? 100 : 10_000,
    ...(own['baseline-points'] !== undefined && { baselinePoints: own['baseline-points'] }),
    // A month tells nothing of a target that is judged on the year to date.
    ...('green' in target && target.judges === 'month' && { target: target.green }),
  }
}

const pointOf = (period: Month, { value, numerator, denominator }: KnownAmount): SeriesPoint => ({
  period,
  value,
  ...(numerator && { events: numerator }),
  ...(denominator && { base: denominator }),
})

const hasParts = ({ events, base }: SeriesPoint): boolean => events !== undefined && base !== undefined

function chartFor(
  points: readonly SeriesPoint[],
  { unit }: Indicator['definition'],
  { charts }: ControlChartRules,
): ControlChartKind {
  return points.every(hasParts) && (unit === 'percentage' || unit === 'rate-per-10000') ? charts[unit] : 'xmr'
}

/** The median of the denominators, the lower of two; undefined where none is known. */
function usualBase(points: readonly SeriesPoint[]): Exact | undefined {
  const bases = points.flatMap(({ base }) => base ?? []).sort((a, b) => a.compare(b))
  return bases[Math.floor((bases.length - 1) / 2)]
}
