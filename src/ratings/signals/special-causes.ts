// The four rules that tell a special cause from chance, each alone. In: the points of a stretch, in order, as
// values, sides of the mean or zones. Out: for each point 1 or -1 where the rule marks it, else 0.
import type { ControlChartRules } from '../../definitions/signal-rules.ts'
import type { Exact } from '../../terms/exact.ts'
import type { SideOfMean } from '../signal.ts'
import type { SigmaZone } from './limits.ts'

/** 1 above the upper limit, −1 below the lower. */
export const outsideLimits = (zones: readonly SigmaZone[], sides: readonly SideOfMean[]): SideOfMean[] =>
  sides.map((side, at) => (zones[at] === 2 ? side : 0))

/** In an unbroken run on one side of the mean. A point on the mean ends a run. Worked: 7 above and 1 below: the 7. */
export function inShift(sides: readonly SideOfMean[], length: number): SideOfMean[] {
  const isInRun = inRunOf(sides, length)
  return sides.map((side, at) => (isInRun[at] ? side : 0))
}

/** For each point, whether it is part of such a rise, and of such a fall: the turning point can be part of both. */
export interface Trends {
  readonly rising: readonly boolean[]
  readonly falling: readonly boolean[]
}

/** Strict rises and falls of so many points. An equal value ends both. */
export function inTrends(values: readonly Exact[], length: number): Trends {
  const steps = values.slice(1).map((value, at) => signOf(value.compare(values[at] ?? value)))
  // A trend of 7 points is a run of 6 steps, and a point is in it if the step before or after it is.
  const isInRun = inRunOf(steps, length - 1)
  const goes = (way: SideOfMean) => (at: number) => isInRun[at] === true && steps[at] === way
  const marks = (isIn: (at: number) => boolean) => values.map((_, at) => isIn(at - 1) || isIn(at))
  return { rising: marks(goes(1)), falling: marks(goes(-1)) }
}

/**
 * 1 in a rise and −1 in a fall. As NHSRplotthedots reads it, a point between two that are in trends goes the way
 * of its next step: the last of a rise that meets another trend falls, if the next is no higher.
 * Worked (4 points are a trend): 1, 2, 3, 4, 3, 2, 1 are 1, 1, 1, −1, −1, −1, −1.
 */
export function inTrend(values: readonly Exact[], length: number): SideOfMean[] {
  const { rising, falling } = inTrends(values, length)
  const isInTrend = values.map((_, at) => rising[at] === true || falling[at] === true)
  return values.map((value, at) => {
    if (!isInTrend[at]) return 0
    const next = values[at + 1]
    if (next === undefined || !isInTrend[at + 1]) return rising[at] ? 1 : -1
    return next.compare(value) > 0 ? 1 : -1
  })
}

type TwoOfThree = ControlChartRules['two-of-three']

/**
 * Two of three points in a row near one limit; only those near it are marked. The readings are those of the
 * rules. Worked: three points above the mean, the first and the last of them near the limit: 1, 0, 1.
 */
export function inTwoOfThree(
  zones: readonly SigmaZone[],
  sides: readonly SideOfMean[],
  reading: TwoOfThree,
): SideOfMean[] {
  const isNear = (at: number, side: SideOfMean) =>
    sides[at] === side && (zones[at] === 1 || (zones[at] === 2 && reading !== 'near'))
  const marksTwo = (from: number, side: SideOfMean) => {
    const three = [from, from + 1, from + 2]
    const isOneSided = reading === 'any' || three.every(at => sides[at] === side)
    return (
      three.every(at => sides[at] !== undefined) &&
      isOneSided &&
      three.filter(at => isNear(at, side)).length >= 2
    )
  }
  return sides.map((side, at) => {
    const isMarked = side !== 0 && isNear(at, side) && [at - 2, at - 1, at].some(from => marksTwo(from, side))
    return isMarked ? side : 0
  })
}

/** Whether a point is in a row of so many or more of its own kind. */
function inRunOf(kinds: readonly SideOfMean[], length: number): boolean[] {
  const runs: SideOfMean[][] = []
  for (const kind of kinds) {
    const run = runs.at(-1)
    if (run?.[0] === kind) run.push(kind)
    else runs.push([kind])
  }
  return runs.flatMap(run => run.map(() => run.length >= length))
}

/** What a comparison says: above is 1, equal 0, below −1. */
export function signOf(compared: number): SideOfMean {
  if (compared === 0) return 0
  return compared > 0 ? 1 : -1
}
