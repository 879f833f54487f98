// How far a number is from the others of its series. In: numbers. Out: their range, and whether one is beyond what
// such a series does by chance.
import type { Unit } from '../terms/unit.ts'

export interface Spread {
  readonly low: number
  readonly high: number
}

/** From this many numbers on, the lowest and the highest are left out: one of them may be wrong too. */
const ENOUGH_TO_TRIM = 6

/** Worked: 463, 479, 484 spread from 463 to 484. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  const kept = sorted.length >= ENOUGH_TO_TRIM ? sorted.slice(1, -1) : sorted
  const [low, high] = [kept[0], kept.at(-1)]
  return low === undefined || high === undefined ? undefined : { low, high }
}

/** How far outside; 0 inside. */
export const distanceFrom = (number: number, { low, high }: Spread): number =>
  Math.max(low - number, number - high, 0)

/** A figure this many times its series' own spread away from it has left the series. */
const TIMES_SPREAD = 2
/** A difference of fewer points is a bad month, not a mistake. */
const POINTS = 30
/** Counts vary by chance as the square root of their size: 25 ± 5. */
const CHANCES = 5
const FEW_CASES = 10

/**
 * Whether a number is at least `factor` times as large, or as small, as every other, and far outside their spread.
 * Worked: 4,821 among 463 to 484 is (10 times as large); 14 among 3 to 5 is not (few cases vary); 2.5% among 97% to
 * 99% is; 66.7% among 98% is not (less than half as large would be).
 */
export function isFarOutside(number: number, spread: Spread, unit: Unit, factor: number): boolean {
  const distance = distanceFrom(number, spread)
  if (distance === 0 || distance <= TIMES_SPREAD * (spread.high - spread.low)) return false
  return isManyTimes(number, spread, factor) && distance >= leastDistance(spread, unit)
}

function isManyTimes(number: number, { low, high }: Spread, factor: number): boolean {
  const sizes = [Math.abs(low), Math.abs(high)]
  const [size, smallest, largest] = [Math.abs(number), Math.min(...sizes), Math.max(...sizes)]
  return size >= factor * largest || size * factor <= smallest
}

function leastDistance({ high }: Spread, unit: Unit): number {
  if (unit === 'count') return FEW_CASES + CHANCES * Math.sqrt(Math.abs(high))
  return unit === 'percentage' ? POINTS : 0
}
