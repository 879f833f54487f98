// Cuts a series where its mean and limits start afresh. In: a series. Out: its stretches, oldest first. No run,
// trend or moving range goes over a cut.
import type { Exact } from '../../terms/exact.ts'
import { exact } from '../../terms/exact.ts'
import type { ChartSeries, SeriesPoint } from './charted-series.ts'

/** A point that can be charted. */
export interface StretchPoint extends SeriesPoint {
  /** 1 and 1 where the chart needs no parts. */
  readonly events: Exact
  readonly base: Exact
  /** Left out of mean and limits, with a known cause. */
  readonly isLeftOut: boolean
}

/** Stretches without a point are no stretches: a break before the first month makes none. */
export function stretchesOf(series: ChartSeries): StretchPoint[][] {
  const starts = [...series.starts].sort((one, other) => one.index - other.index)
  const leftOut = new Set(series.leftOut?.map(({ index }) => index))
  const stretches = new Map<number, StretchPoint[]>()
  for (const point of series.points) {
    const parts = partsOf(point, series)
    if (parts === undefined) continue
    const started = starts.filter(({ index }) => index <= point.period.index).length
    const stretch = stretches.get(started) ?? []
    stretches.set(started, stretch)
    stretch.push({ ...point, ...parts, isLeftOut: leftOut.has(point.period.index) })
  }
  return [...stretches.values()]
}

const WHOLE = { events: exact(1), base: exact(1) }

/** None where the month is no point: of a base of 0 there is no share, nor where events exceed their base. */
function partsOf({ value, events, base }: SeriesPoint, { chart, scale }: ChartSeries) {
  if (chart === 'xmr') return { value, ...WHOLE }
  if (events === undefined || base === undefined) return undefined
  if (base.compare(0) <= 0 || events.compare(0) < 0) return undefined
  if ((chart === 'p' || chart === 'p-prime') && events.compare(base) > 0) return undefined
  return { value: events.div(base).mul(scale), events, base }
}

/** The points that mean and limits come from: the first ones of the stretch, if so many are its baseline. */
export const pointsOfBasis = (
  stretch: readonly StretchPoint[],
  baselinePoints: number | undefined,
): StretchPoint[] => stretch.slice(0, baselinePoints).filter(({ isLeftOut }) => !isLeftOut)
