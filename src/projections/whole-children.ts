// Rounds parts to whole children that add up to a whole. In: exact parts and the whole. Out: whole numbers.
import { type Exact, exact, roundHalfUp } from '../terms/exact.ts'

/** Rounded half up, never below zero. */
export const wholeChildren = (value: Exact): number => Math.max(0, roundHalfUp(value, 0).valueOf())

/**
 * Adjusts parts to a whole: scales each by the same factor, rounds it down, and adds the shortfall to the
 * largest remainders, in order where they are equal.
 * Worked: 10.4, 5.3 and 4.3 adjusted to 21: × 21 ÷ 20 = 10.92, 5.565, 4.515; rounded down to 10, 5, 4; the
 * shortfall is two: 11, 6, 4.
 */
export function roundToTotal(whole: number, parts: readonly Exact[]): number[] {
  const sum = parts.reduce((total, part) => total.add(part), exact(0))
  if (sum.equals(0)) return parts.map(() => 0)
  const scaled = parts.map(part => part.mul(whole).div(sum))
  const floors = scaled.map(part => part.floor())
  const shortfall = whole - floors.reduce((total, part) => total + part.valueOf(), 0)
  const byRemainder = scaled
    .map((part, at) => ({ at, remainder: part.sub(floors[at] ?? 0) }))
    .sort((a, b) => b.remainder.compare(a.remainder) || a.at - b.at)
  const raised = new Set(byRemainder.slice(0, shortfall).map(({ at }) => at))
  return floors.map((part, at) => part.valueOf() + (raised.has(at) ? 1 : 0))
}
