// Mean and control limits of a stretch. In: its points, and those that its mean and limits come from. Out: the
// mean, and for each point its limits and how far from the mean it is.
// Sources: XmR, Wheeler 1993 and NHS England's Making Data Count; p and u, Montgomery 2009; prime charts, Laney 2002.
import type { ControlChartRules } from '../../definitions/signal-rules.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import type { ControlLimits } from '../signal.ts'
import { exactMean, exactSum } from './averages.ts'
import type { ChartSeries } from './charted-series.ts'
import { fromFloat, rootOf, toFloat } from './floats.ts'
import { meanMovingRange } from './moving-ranges.ts'
import type { StretchPoint } from './stretches.ts'

/** 0 up to two sigma from the mean, 1 up to three, 2 beyond. A point on a limit is within it. */
export type SigmaZone = 0 | 1 | 2

export interface LimitsOfPoint {
  readonly zone: SigmaZone
  /** Absent where nothing varies. */
  readonly limits?: ControlLimits
}

export interface LimitsOfStretch {
  readonly mean: Exact
  readonly points: readonly LimitsOfPoint[]
}

type LimitsOf = (
  points: readonly StretchPoint[],
  basis: readonly StretchPoint[],
  series: ChartSeries,
  rules: ControlChartRules,
) => LimitsOfStretch

/** Limits by the chart of the series. `basis` has at least one point. */
export const limitsOf: LimitsOf = (points, basis, series, rules) =>
  series.chart === 'xmr' ? xmr(points, basis, series, rules) : byParts(points, basis, series, rules)

/** Mean moving range over 1.128 is sigma, and three sigma from the mean are the limits: 2.66 for short. */
const D2 = exact('1.128')
const FACTORS = { '2.66': exact('2.66'), '3/1.128': exact(3).div(D2) }

/**
 * Mean ± 2.66 times the mean moving range, not cut at 0 or 100. Worked: 4, 6, 5, 9 have the mean 6 and the mean
 * moving range 7/3, so the limits are 6 ± 6.2066…: −0.21 and 12.21.
 */
const xmr: LimitsOf = (points, basis, _, rules) => {
  const values = basis.map(({ value }) => value)
  const mean = exactMean(values) ?? exact(0)
  const range = meanMovingRange(values, rules.screening)
  if (range === undefined) return { mean, points: points.map(() => ({ zone: 0 })) }
  const threeSigma = range.mul(FACTORS[rules.factor])
  const limits = limitsAbout(mean, threeSigma)
  return {
    mean,
    points: points.map(({ value }) => ({ limits, zone: zoneWithin(limits, value) })),
  }
}

/**
 * All events over all bases ± three sigma; each point has a sigma of its own, by its base n: of a share c it is
 * √(c(1 − c)/n), of a rate √(c/n). Cut at 0, and a share at 100%.
 * Worked: 30 of 100 and 20 of 100: c is 25%, sigma √(0.25 × 0.75/100) = 4.33 points, the limits 12.01% and 37.99%.
 */
const byParts: LimitsOf = (points, basis, series, rules) => {
  const isShare = series.chart === 'p' || series.chart === 'p-prime'
  const centre = exactSum(basis.map(({ events }) => events)).div(exactSum(basis.map(({ base }) => base)))
  const spread = isShare ? centre.mul(exact(1).sub(centre)) : centre
  const varianceOf = ({ base }: StretchPoint) => spread.div(base).mul(series.scale).mul(series.scale)
  const mean = centre.mul(series.scale)
  const more = moreThanChance(basis, mean, varianceOf, series, rules)
  if (more === undefined) return { mean, points: points.map(() => ({ zone: 0 })) }
  const cut = cutAt(isShare ? exact(series.scale) : undefined)
  return {
    mean,
    points: points.map(point => {
      const variance = varianceOf(point).mul(more)
      return {
        limits: cut(limitsAbout(mean, rootOf(variance.mul(9)))),
        zone: zoneBySquares(point.value.sub(mean), variance.mul(9)),
      }
    }),
  }
}

/**
 * What the variance of each point is multiplied by: 1 on p and u charts. On Laney's charts, the square of
 * sigma z: the mean moving range of the distances from the mean, counted in sigmas, over 1.128. None where
 * nothing varies.
 */
function moreThanChance(
  basis: readonly StretchPoint[],
  mean: Exact,
  varianceOf: (point: StretchPoint) => Exact,
  { chart }: ChartSeries,
  { screening }: ControlChartRules,
): Exact | undefined {
  if (chart === 'p' || chart === 'u') return exact(1)
  const inSigmas = (point: StretchPoint) => {
    const sigma = Math.sqrt(toFloat(varianceOf(point)))
    return sigma === 0 ? exact(0) : fromFloat(toFloat(point.value.sub(mean)) / sigma)
  }
  const sigmaZ = meanMovingRange(basis.map(inSigmas), screening)?.div(D2)
  return sigmaZ && fromFloat(toFloat(sigmaZ) ** 2)
}

function limitsAbout(mean: Exact, threeSigma: Exact): ControlLimits {
  const twoSigma = threeSigma.mul(2).div(3)
  return {
    lower: mean.sub(threeSigma),
    nearLower: mean.sub(twoSigma),
    nearUpper: mean.add(twoSigma),
    upper: mean.add(threeSigma),
  }
}

function zoneWithin({ lower, nearLower, nearUpper, upper }: ControlLimits, value: Exact): SigmaZone {
  if (value.compare(upper) > 0 || value.compare(lower) < 0) return 2
  return value.compare(nearUpper) > 0 || value.compare(nearLower) < 0 ? 1 : 0
}

/** Of limits that are roots: a square is exact where its root is not. */
function zoneBySquares(distance: Exact, squareOfThreeSigma: Exact): SigmaZone {
  const square = distance.mul(distance)
  if (square.compare(squareOfThreeSigma) > 0) return 2
  return square.mul(9).compare(squareOfThreeSigma.mul(4)) > 0 ? 1 : 0
}

const cutAt = (most: Exact | undefined) => (limits: ControlLimits) => {
  const cut = (limit: Exact) => {
    if (limit.compare(0) < 0) return exact(0)
    return most !== undefined && limit.compare(most) > 0 ? most : limit
  }
  return {
    lower: cut(limits.lower),
    nearLower: cut(limits.nearLower),
    nearUpper: cut(limits.nearUpper),
    upper: cut(limits.upper),
  }
}
