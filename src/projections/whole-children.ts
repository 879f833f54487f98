// Whole children. In: exact parts and the whole that they must add up to. Out: whole parts that do.
import { type Exact, exact, roundHalfUp } from '../terms/exact.ts'

/** Half up, never below nought. */
export const wholeChildren = (value: Exact): number => Math.max(0, roundHalfUp(value, 0).valueOf())

/**
 * Holds parts to a whole: each is scaled by the same factor, cut to a whole number, and what is lacking goes
 * to the largest remainders (the first where they are alike).
 * Worked: 10.4, 5.3 and 4.3 held to 21: × 21 ÷ 20 = 10.92, 5.565, 4.515; cut to 10, 5, 4; two are lacking:
 * 11, 6, 4.
 */
export function holdTo(whole: number, parts: readonly Exact[]): number[] {
  const sum = parts.reduce((total, part) => total.add(part), exact(0))
  if (sum.equals(0)) return parts.map(() => 0)
  const scaled = parts.map(part => part.mul(whole).div(sum))
  const cut = scaled.map(part => part.floor())
  const lacking = whole - cut.reduce((total, part) => total + part.valueOf(), 0)
  const byRemainder = scaled
    .map((part, at) => ({ at, rest: part.sub(cut[at] ?? 0) }))
    .sort((a, b) => b.rest.compare(a.rest) || a.at - b.at)
  const given = new Set(byRemainder.slice(0, lacking).map(({ at }) => at))
  return cut.map((part, at) => part.valueOf() + (given.has(at) ? 1 : 0))
}
