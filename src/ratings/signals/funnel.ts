// A funnel: is an area beyond what chance alone makes of the baseline of all areas? In: an area's events and its
// base, the events and the base of all areas. Out: a word; and the lines of the drawing.
// Sources: Spiegelhalter 2005 and PHE's technical guide. No allowance is made for overdispersion.
import { type Exact, exact } from '../../terms/exact.ts'
import { exactSum } from './averages.ts'
import { fromFloat, rootOf, toFloat } from './floats.ts'
import { type ConfidenceInterval, countInterval, exactLimits } from './intervals.ts'
import { normalZ } from './quantiles.ts'

/** Beyond the 99.8% limits, beyond the 95% limits, or within both. High is above the baseline, not good. */
export type FunnelWord = 'high-0.001' | 'low-0.001' | 'high-0.025' | 'low-0.025' | 'not-significant'

/** Events and their base: of a share its numerator and denominator, of a rate its events and population. */
export interface FunnelParts {
  readonly events: Exact
  readonly base: Exact
}

/** In percent, the outer limits first. */
const CONFIDENCES = [
  { confidence: 99.8, beyond: '0.001' },
  { confidence: 95, beyond: '0.025' },
] as const

/**
 * The limits of a share, from 0 to 1, for an area of this base: baseline ± z√(b(1 − b)/n), cut at 0 and 1.
 * Worked: a baseline of 80% and a base of 100 at 95%: 0.8 ± 1.96 × 0.04, that is 0.7216 to 0.8784.
 */
export function shareFunnelLimits(
  baseline: Exact,
  base: Exact,
  confidence: number,
): ConfidenceInterval | undefined {
  if (base.compare(0) <= 0) return undefined
  const sigma = rootOf(baseline.mul(exact(1).sub(baseline)).div(base))
  const distance = sigma.mul(fromFloat(normalZ(confidence)))
  const [lower, upper] = [baseline.sub(distance), baseline.add(distance)]
  return {
    lower: lower.compare(0) < 0 ? exact(0) : lower,
    upper: upper.compare(1) > 0 ? exact(1) : upper,
  }
}

/**
 * The lines of a rate at a number of events, as multiples of the baseline: the events over their exact limits.
 * Worked: at 1 event at 95%, the exact limits are 0.0253 and 5.572, so the lines are 1/5.572 = 0.179 and
 * 1/0.0253 = 39.5 times the baseline. None below 1 event.
 */
export function rateFunnelLimits(events: Exact, confidence: number): ConfidenceInterval | undefined {
  if (events.compare(1) < 0) return undefined
  const { lower, upper } = exactLimits(events, confidence)
  return { lower: events.div(upper), upper: events.div(lower) }
}

/**
 * The limits of a rate for an area of this base, from 0 up, in events per unit of the base: the fewest and the most events
 * whose interval still holds baseline × base, over the base. So an area is beyond them where `wordOfRate` says so.
 * Worked: a baseline of 1 and a base of 5.5716, the upper 95% limit of 1 event: the lower limit is 1/5.5716 = 0.1795. At a
 * base of 3, within the 3.689 of no events, it is 0.
 */
export function rateLimitsAt(
  baseline: Exact,
  base: Exact,
  confidence: number,
): ConfidenceInterval | undefined {
  const expected = toFloat(baseline.mul(base))
  if (base.compare(0) <= 0 || expected <= 0) return undefined
  const limitOf = (side: 'lower' | 'upper') => (events: number) =>
    toFloat(countInterval(fromFloat(events), confidence)?.[side] ?? exact(0))
  const [lower, upper] = [limitOf('lower'), limitOf('upper')]
  const fewest = upper(0) >= expected ? 0 : whereItIs(upper, expected, 0, expected)
  let most = 2 * expected + 10
  while (lower(most) < expected) most *= 2
  const over = (events: number) => fromFloat(events).div(base)
  return { lower: over(fewest), upper: over(whereItIs(lower, expected, expected, most)) }
}

/** So many halvings bring any two numbers as near to each other as the computer's own are. */
const HALVINGS = 60

/** Where a rising function is a value, between two numbers. */
function whereItIs(of: (at: number) => number, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2
    if (of(middle) < value) low = middle
    else high = middle
  }
  return high
}

/** All events over all bases of the areas, as a multiple of 1. None where the bases come to nothing. */
export function funnelBaseline(areas: readonly FunnelParts[]): Exact | undefined {
  const base = exactSum(areas.map(area => area.base))
  return base.compare(0) > 0 ? exactSum(areas.map(area => area.events)).div(base) : undefined
}

/**
 * The word of an area's share: beyond the limits for its base. None where the area has no share.
 * Worked: of a baseline of 80% and a base of 100, 88 are high at 95% (above 87.84) and within 99.8% (92.36).
 */
export function wordOfShare({ events, base }: FunnelParts, baseline: Exact): FunnelWord | undefined {
  if (base.compare(0) <= 0 || events.compare(0) < 0 || events.compare(base) > 0) return undefined
  const share = events.div(base)
  return wordBy(confidence => {
    const limits = shareFunnelLimits(baseline, base, confidence)
    if (limits === undefined) return 'within'
    if (share.compare(limits.upper) > 0) return 'high'
    return share.compare(limits.lower) < 0 ? 'low' : 'within'
  })
}

/**
 * The word of an area's rate, or of observed against expected events (a baseline of 1): does the interval of its
 * events hold baseline × base? None where the area has no rate.
 * Worked: 0 events of 4 expected are low at 95% (0 to 3.689) and within 99.8% (0 to 6.908).
 */
export function wordOfRate({ events, base }: FunnelParts, baseline: Exact): FunnelWord | undefined {
  if (base.compare(0) <= 0 || events.compare(0) < 0) return undefined
  const expected = baseline.mul(base)
  return wordBy(confidence => {
    const limits = countInterval(events, confidence)
    if (limits === undefined) return 'within'
    if (expected.compare(limits.lower) < 0) return 'high'
    return expected.compare(limits.upper) > 0 ? 'low' : 'within'
  })
}

function wordBy(sideAt: (confidence: number) => 'high' | 'low' | 'within'): FunnelWord {
  for (const { confidence, beyond } of CONFIDENCES) {
    const side = sideAt(confidence)
    if (side !== 'within') return `${side}-${beyond}`
  }
  return 'not-significant'
}
