// Which numbers a percentage, rate or mean could have been worked out from. In: a figure as stated, with its decimals,
// and one of its two numbers. Out: the range of whole numbers that the other may be; or the bases near a number that
// give a percentage.
import { type Exact, exact, plainDecimal, sayDecimal } from '../terms/exact.ts'

/** Whole numbers, ends included; without `high` there is no end. */
export interface WholeRange {
  readonly low: number
  readonly high?: number
}

export interface FigureStated {
  readonly value: Exact
  readonly decimals: number
  /** 100 for a percentage, 10,000 for a rate, 1 for a mean. */
  readonly scale: number
}

/**
 * What a count was divided by, if the figure is rounded half up. Worked: 22.9% with 43 is from 22.85 to below 22.95, so
 * 43 of 187.4 to 188.2: 188. 27% with 36 is 36 of 131 to 135. Of a count of zero, any base or none.
 */
export function basesOf(count: Exact, stated: FigureStated): WholeRange | undefined {
  const [from, below] = boundsOf(stated)
  if (count.equals(0)) return from.compare(0) <= 0 ? { low: 1 } : undefined
  const scaled = count.mul(stated.scale)
  const low = wholeAbove(scaled.div(below))
  if (from.compare(0) <= 0) return { low }
  return rangeOf(low, wholeUpTo(scaled.div(from)))
}

/** What was divided by a base. Worked: 22.9% of 192 is 43.87 to below 44.06: 44. 27% of 136 is 37. */
export function countsOf(base: Exact, stated: FigureStated): WholeRange | undefined {
  const [from, below] = boundsOf(stated)
  const [low, high] = [from, below].map(bound => bound.mul(base).div(stated.scale))
  if (low === undefined || high === undefined) return undefined
  const first = wholeFrom(low)
  return rangeOf(Math.max(first, 0), wholeBelow(high))
}

/**
 * The whole numbers that are in most of the ranges, and in how many they are. Worked: of 1 to 9, 3 to 7 and 8 or more,
 * 3 to 7 are in two, and so are 8 to 9; the lower range is given.
 */
export function commonest(
  ranges: readonly WholeRange[],
): { readonly range: WholeRange; readonly in: number } | undefined {
  const holding = ranges.map(({ low }) => ranges.filter(range => isInRange(exact(low), range)))
  const most = Math.max(0, ...holding.map(some => some.length))
  const lows = holding.filter(some => some.length === most).map(inAllOf)
  const [range] = lows.flatMap(one => one ?? []).sort((one, other) => one.low - other.low)
  return range && { range, in: most }
}

function inAllOf(ranges: readonly WholeRange[]): WholeRange | undefined {
  const low = Math.max(0, ...ranges.map(range => range.low))
  const ends = ranges.flatMap(({ high }) => high ?? [])
  return ends.length === 0 ? { low } : rangeOf(low, Math.min(...ends))
}

export const isInRange = (number: Exact, { low, high }: WholeRange): boolean =>
  number.compare(exact(low)) >= 0 && (high === undefined || number.compare(exact(high)) <= 0)

/** `188`, `131 to 135`, `201 or more`. */
export function sayRange({ low, high }: WholeRange): string {
  const say = (number: number) => sayDecimal(exact(number), 0)
  if (high === undefined) return `${say(low)} or more`
  return low === high ? say(low) : `${say(low)} to ${say(high)}`
}

/**
 * The numbers that would give a figure, in place of either of those that do not. Worked: `22.9 would be 43 of 188, or
 * 44 of 192`.
 */
export function sayWhatWouldGive(count: Exact, base: Exact, stated: FigureStated, unit = ''): string {
  const [bases, counts] = [basesOf(count, stated), countsOf(base, stated)]
  const say = (number: Exact) => sayDecimal(number, 0)
  const ways = [
    ...(bases === undefined ? [] : [`${say(count)} of ${sayRange(bases)}`]),
    ...(counts === undefined ? [] : [`${sayRange(counts)} of ${say(base)}`]),
  ]
  const figure = `${plainDecimal(stated.value, stated.decimals)}${unit}`
  return ways.length === 0
    ? `No whole number in place of ${say(count)} or ${say(base)} gives ${figure}`
    : `${figure} would be ${ways.join(', or ')}`
}

/** At most this share of a number away, and at least so many. */
const NEAR = 10
const LEAST = 5

/**
 * The bases nearest to a number of which whole numbers are all of the percentages: the one that is nearest, with those
 * next to it that fit too. Worked: near 482, 6.9% fits 475 to 481 (33 of 480 is 6.875%), and 6.9% with 86.3% fits 480
 * to 481. None within a tenth of the number gives nothing.
 */
export function basesNear(base: Exact, percentages: readonly FigureStated[]): WholeRange | undefined {
  const middle = wholeUpTo(base)
  const reach = Math.max(Math.floor(middle / NEAR), LEAST)
  const fits = (number: number) =>
    number > 0 && percentages.every(one => countsOf(exact(number), one) !== undefined)
  for (let away = 1; away <= reach; away++)
    for (const nearest of [middle - away, middle + away]) {
      if (!fits(nearest)) continue
      let [low, high] = [nearest, nearest]
      while (fits(low - 1) && low - 1 >= middle - reach) low--
      while (fits(high + 1) && high + 1 <= middle + reach) high++
      return { low, high }
    }
  return undefined
}

/** Whether a whole number of the base gives the percentage. */
export const isShareOf = (base: Exact, stated: FigureStated): boolean => countsOf(base, stated) !== undefined

/** From, included, to, not included: 22.9 is from 22.85 to below 22.95. */
function boundsOf({ value, decimals }: FigureStated): readonly [Exact, Exact] {
  const half = exact(1, 2 * 10 ** decimals)
  const printed = exact(plainDecimal(value, decimals))
  return [printed.sub(half), printed.add(half)]
}

const rangeOf = (low: number, high: number): WholeRange | undefined =>
  low <= high ? { low, high } : undefined

const wholeUpTo = (number: Exact): number => number.floor().valueOf()
const wholeFrom = (number: Exact): number => number.ceil().valueOf()
const wholeBelow = (number: Exact): number => wholeFrom(number) - 1
const wholeAbove = (number: Exact): number => wholeUpTo(number) + 1
