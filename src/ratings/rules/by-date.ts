// Judges a target with a date. In: the printed figure, the bound, the baseline and the paper's last day. Out:
// met or not met; before its date, on the way or behind.
// Worked: 488 on 31 December 2016, at most 399 by 31 March 2021, is a path of 89 fewer in 1,551 days. On 31
// March 2018, after 455 days, the path is at
// 488 − 89 × 455 ÷ 1,551 = 461.89…, printed 462: a figure of 462 is on the way, 463 is behind.
import type { Bound } from '../../definitions/bounds.ts'
import { meets } from '../../definitions/meets-bound.ts'
import { dayOf } from '../../terms/day.ts'
import { type Exact, exact, plainDecimal, roundHalfUp } from '../../terms/exact.ts'
import type { StrategyVerdict } from '../judged-strategy.ts'

export interface DatedTarget {
  readonly bound: Bound
  /** Absent if the target applies at all times. */
  readonly by?: string
  readonly asAt: string
  readonly decimals: number
  readonly baseline?: { readonly on: string; readonly value: Exact }
}

/**
 * A target due on 31 March is judged from 31 March. A target reached before its date is on the way, and not
 * yet met.
 */
export function byDate(
  value: Exact | undefined,
  target: DatedTarget,
): { verdict: StrategyVerdict; path?: string } {
  const { bound, by, asAt } = target
  if (by !== undefined && by > asAt) return beforeDate(value, target, by)
  if (value === undefined) return { verdict: 'not-known' }
  return { verdict: meets(value, bound) ? 'met' : 'not-met' }
}

function beforeDate(
  value: Exact | undefined,
  target: DatedTarget,
  by: string,
): { verdict: StrategyVerdict; path?: string } {
  const path = pathAt(target, by)
  if (path === undefined)
    return { verdict: value !== undefined && meets(value, target.bound) ? 'on-the-way' : 'not-yet-due' }
  if (value === undefined) return { verdict: 'not-known' }
  const isOnTheWay = meets(value, target.bound) || isAsGood(value, path, target.bound)
  return { verdict: isOnTheWay ? 'on-the-way' : 'behind', path: plainDecimal(path, target.decimals) }
}

/**
 * Rounded as printed, so that a reader can check it. The path begins the day after the baseline.
 */
function pathAt({ bound, asAt, decimals, baseline }: DatedTarget, by: string): Exact | undefined {
  if (baseline === undefined || baseline.on >= asAt) return undefined
  const share = exact(dayOf(asAt) - dayOf(baseline.on), dayOf(by) - dayOf(baseline.on))
  const edge = edgeFrom(baseline.value, bound)
  return roundHalfUp(baseline.value.add(edge.sub(baseline.value).mul(share)), decimals)
}

/** The nearest value that meets the bound; if the baseline is already within a band, the baseline itself. */
function edgeFrom(from: Exact, bound: Bound): Exact {
  if ('at-least' in bound) return exact(bound['at-least'])
  if ('at-most' in bound) return exact(bound['at-most'])
  if ('above' in bound) return exact(bound.above)
  if ('below' in bound) return exact(bound.below)
  if (meets(from, bound)) return from
  const width = exact('within' in bound ? bound.within : bound.beyond)
  return from.compare(exact(bound.of)) > 0 ? exact(bound.of).add(width) : exact(bound.of).sub(width)
}

/** At the path or better, in the direction of the bound; for a band, no further from its centre. */
function isAsGood(value: Exact, path: Exact, bound: Bound): boolean {
  if ('at-least' in bound || 'above' in bound) return value.compare(path) >= 0
  if ('at-most' in bound || 'below' in bound) return value.compare(path) <= 0
  const distance = (one: Exact) => one.sub(exact(bound.of)).abs()
  return distance(value).compare(distance(path)) <= 0
}
