// A control chart: has a figure changed by more than chance? In: a series and the rules. Out: each month with
// mean, limits and special cause, and what the last month says; or why there is no chart.
// Worked: 4, 6, 5, 9 (of an XmR chart that needs no more than 4 points) have the mean 6 and the limits −0.21 and
// 12.21: none is outside, so 9 is common cause.
import type { ControlChartRules } from '../../definitions/signal-rules.ts'
import { exact } from '../../terms/exact.ts'
import type { Charted, ChartedPoint, NotCharted, SideOfMean } from '../signal.ts'
import { assuranceOf } from './assurance-of.ts'
import { type CauseOfPoint, causesOf } from './cause-of-points.ts'
import type { ChartSeries } from './charted-series.ts'
import { type LimitsOfStretch, limitsOf } from './limits.ts'
import { signOf } from './special-causes.ts'
import { pointsOfBasis, type StretchPoint, stretchesOf } from './stretches.ts'
import { type Course, variationOf } from './variation-of.ts'

/** A verdict but for the gaps, which a list of points cannot know. */
export type ChartVerdict = Omit<Charted, 'is' | 'gaps'>

/**
 * The last stretch decides whether there is a verdict. In an earlier stretch of too few points, no point has a
 * special cause or limits. Points left out of mean and limits do not count towards the number.
 */
export function controlChart(series: ChartSeries, rules: ControlChartRules): ChartVerdict | NotCharted {
  const stretches = stretchesOf(series)
  const found = countedIn(stretches.at(-1) ?? [])
  const needed = rules['least-points']
  const points = stretches.flatMap((stretch, at) => chartStretch(stretch, at + 1, series, rules))
  const last = points.at(-1)
  if (last === undefined || found < needed)
    return {
      is: 'not-charted',
      reason: 'too-few-points',
      found,
      needed,
      ...(stretches.length > 1 && { isAfterStart: true }),
    }
  return {
    chart: series.chart,
    points,
    variation: last.variation,
    cause: last.cause,
    assurance: assuranceOf(last.limits, series.target, series.polarity),
    ...(found < rules['trial-below'] && { trialPoints: found }),
  }
}

const countedIn = (stretch: readonly StretchPoint[]): number =>
  stretch.filter(({ isLeftOut }) => !isLeftOut).length

function chartStretch(
  stretch: readonly StretchPoint[],
  segment: number,
  series: ChartSeries,
  rules: ControlChartRules,
): ChartedPoint[] {
  const basis = pointsOfBasis(stretch, series.baselinePoints)
  const { mean, points } = limitsOf(stretch, basis.length > 0 ? basis : stretch, series, rules)
  const sides = stretch.map(({ value }) => value.compare(mean)).map(signOf)
  const isLongEnough = countedIn(stretch) >= rules['least-points']
  const causes = isLongEnough ? causesIn(stretch, sides, points, rules) : stretch.map(() => NO_CAUSE)
  return stretch.map(({ period, value }, at) => {
    const limits = isLongEnough ? points[at]?.limits : undefined
    const cause = causes[at] ?? NO_CAUSE
    const course = cause.cause === 'trend' ? courseOfTrend(stretch, at, cause) : { from: mean, to: value }
    return {
      period,
      value,
      segment,
      mean,
      ...(limits && { limits }),
      side: sides[at] ?? 0,
      cause: cause.cause,
      variation: variationOf(cause, course, series.polarity, series.target),
    }
  })
}

const NO_CAUSE: CauseOfPoint = { cause: 'none', direction: 0 }

const causesIn = (
  stretch: readonly StretchPoint[],
  sides: readonly SideOfMean[],
  points: LimitsOfStretch['points'],
  rules: ControlChartRules,
): CauseOfPoint[] =>
  causesOf(
    stretch.map(({ value }) => value),
    sides,
    points.map(({ zone }) => zone),
    rules,
  )

/**
 * The step that goes the way of the trend: the one to the next figure, or the one from the figure before.
 * Neither does where an equal figure begins the next rise: NHSRplotthedots calls that a fall.
 */
function courseOfTrend(stretch: readonly StretchPoint[], at: number, { direction }: CauseOfPoint): Course {
  const [before, here, next] = [at - 1, at, at + 1].map(one => stretch[one]?.value)
  const value = here ?? exact(0)
  if (next !== undefined && signOf(next.compare(value)) === direction) return { from: value, to: next }
  if (before !== undefined && signOf(value.compare(before)) === direction) return { from: before, to: value }
  return { from: value, to: value.add(direction) }
}
