// Understands a part, its whole and its percentage typed into one cell. In: the cell's text. Out: the numbers,
// or nothing.
import { type Exact, exact } from '../terms/exact.ts'
import { decimalTyped, wholeTyped } from './decimal.ts'

/** A percentage as it was rounded: 58 with no decimals. */
export interface ShareTyped {
  readonly value: Exact
  readonly decimals: number
}

export interface PartsTyped {
  readonly numerator: Exact
  readonly denominator: Exact
  readonly share?: ShareTyped
}

const PARTS = String.raw`([\d,]+) ?(?:out of|of|\/) ?([\d,]+)`
const PERCENT = String.raw`(\d[\d.]*) ?%`
/** `74 of 83`, `108/157`, `26 (of 45)`; `26/45 (58%)`, `74 of 83 = 89.2%`; `58% (26/45)`. */
const PARTS_ALONE = new RegExp(`^${PARTS}$`, 'i')
const PART_OF = /^([\d,]+) ?\((?:out of|of) ([\d,]+)\)$/i
const PARTS_FIRST = new RegExp(`^${PARTS} ?(?:\\(${PERCENT}\\)|[=,;:] ?${PERCENT})$`, 'i')
const PERCENT_FIRST = new RegExp(`^${PERCENT} ?[(\\[]${PARTS}[)\\]]$`, 'i')
/** `155/ 39%`, `80 (96.4%)`, `96.4% (80)`. */
const COUNT_FIRST = new RegExp(`^([\\d,]+) ?(?:\\/ ?${PERCENT}|[(\\[] ?${PERCENT} ?[)\\]])$`)
const COUNT_LAST = new RegExp(`^${PERCENT} ?[(\\[]([\\d,]+)[)\\]]$`)

export function partsIn(text: string): PartsTyped | undefined {
  const [, first, second] = PARTS_ALONE.exec(text) ?? PART_OF.exec(text) ?? []
  if (first !== undefined) return partsOf(first, second)
  const [, part, whole, inBrackets, after] = PARTS_FIRST.exec(text) ?? []
  if (part !== undefined) return partsOf(part, whole, inBrackets ?? after)
  const [, before, partAfter, wholeAfter] = PERCENT_FIRST.exec(text) ?? []
  return before === undefined ? undefined : partsOf(partAfter, wholeAfter, before)
}

/** A count and its percentage, without the denominator. */
export function countWithPercentage(
  text: string,
): { readonly count: Exact; readonly share: ShareTyped } | undefined {
  const [, first, slashed, bracketed] = COUNT_FIRST.exec(text) ?? []
  const [, before, last] = COUNT_LAST.exec(text) ?? []
  const count = wholeTyped(first ?? last ?? '')
  const share = shareOf(slashed ?? bracketed ?? before)
  return count === undefined || share === undefined ? undefined : { count, share }
}

/** `0%` in a column of counts: 0% of any number is 0. No other percentage gives a count. */
export const countFromZeroPercent = (text: string): Exact | undefined =>
  /^0(?:\.0+)? ?%$/.test(text) ? exact(0) : undefined

/**
 * Whether the percentage is that of the parts, within one of its last decimal: some people cut decimals off
 * where others round. Worked: 26 of 45 is 57.8%, so 58% and 57% fit and 85% does not.
 */
export function fits({ numerator, denominator, share }: PartsTyped): boolean {
  if (share === undefined || denominator.equals(0)) return true
  const difference = numerator.mul(100).div(denominator).sub(share.value).abs()
  return difference.compare(exact(1, 10 ** share.decimals)) < 0
}

function partsOf(first = '', second = '', percent?: string): PartsTyped | undefined {
  const [numerator, denominator] = [wholeTyped(first), wholeTyped(second)]
  if (numerator === undefined || denominator === undefined) return undefined
  const share = shareOf(percent)
  return { numerator, denominator, ...(share !== undefined && { share }) }
}

function shareOf(percent: string | undefined): ShareTyped | undefined {
  const value = percent === undefined ? undefined : decimalTyped(percent)
  return value === undefined ? undefined : { value, decimals: percent?.split('.')[1]?.length ?? 0 }
}
