// Understands a percentage in any form that councils use. In: a cell. Out: points (95.7, not 0.957), with the
// numerator and denominator if the cell has them; or a problem.
import { type Problem, problem } from '../problems/problem.ts'
import { type Amount, known, missing } from '../terms/amount.ts'
import { type Exact, exact } from '../terms/exact.ts'
import type { Origin } from '../terms/origin.ts'
import type { ExtractCell } from './cell.ts'
import { decimalOf, decimalTyped, wholeTyped } from './decimal.ts'

export type Stored = 'fraction' | 'points'

const EXPECTED = "a percentage, such as 95.7%, '74 of 83', '108/157' or '155/ 39%'"

/** `74 of 83`, `108/157`, `0 out of 3`: a part and its whole. */
export function partsIn(
  text: string,
): { readonly numerator: Exact; readonly denominator: Exact } | undefined {
  const [, first = '', second = ''] = /^([\d,]+) ?(?:out of|of|\/) ?([\d,]+)$/i.exec(text) ?? []
  const numerator = wholeTyped(first)
  const denominator = wholeTyped(second)
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator }
}

/** `155/ 39%`: a count and its percentage, without the denominator. */
export function countWithPercentage(
  text: string,
): { readonly count: Exact; readonly percentage: Exact } | undefined {
  const [, first = '', second = ''] = /^([\d,]+) ?\/ ?([\d.]+) ?%$/.exec(text) ?? []
  const count = wholeTyped(first)
  const percentage = decimalTyped(second)
  return count === undefined || percentage === undefined ? undefined : { count, percentage }
}

/** `0%` in a column of counts: 0% of any number is 0. No other percentage gives a count. */
export const countFromZeroPercent = (text: string): Exact | undefined =>
  /^0(?:\.0+)? ?%$/.test(text) ? exact(0) : undefined

/** The caller has already dealt with blanks, words for a missing figure and errors. */
export function understandPercentage(
  cell: ExtractCell,
  stored: Stored | undefined,
  origin: Origin,
): Amount | Problem {
  const amount = amountIn(cell, stored, origin)
  if (amount === undefined)
    return problem('error', 'number-not-understood', origin, { found: cell.shown, expected: EXPECTED })
  if ('code' in amount || amount.kind === 'missing') return amount
  const isPossible = amount.value.compare(0) >= 0 && amount.value.compare(100) <= 0
  return isPossible ? amount : problem('error', 'percentage-impossible', origin, { found: cell.shown })
}

function amountIn(
  cell: ExtractCell,
  stored: Stored | undefined,
  origin: Origin,
): Amount | Problem | undefined {
  if (cell.kind === 'text') return ofText(cell.text, stored, origin)
  return cell.kind === 'number' ? ofNumber(cell, stored, origin) : undefined
}

/**
 * The number format decides: 0.957 as `0.0%` is 95.7, and so is 95.7 as `0.0"%"`. Without a percent format,
 * see `plainNumber`.
 */
function ofNumber(
  cell: Extract<ExtractCell, { kind: 'number' }>,
  stored: Stored | undefined,
  origin: Origin,
): Amount | Problem {
  const number = decimalOf(cell.number)
  if (cell.percent === 'scaled') return known(number.mul(100))
  return cell.percent === 'written' ? known(number) : plainNumber(number, stored, cell.shown, origin)
}

function ofText(text: string, stored: Stored | undefined, origin: Origin): Amount | Problem | undefined {
  const points = decimalTyped(text.replace(/ ?%$/, ''))
  if (points !== undefined)
    return text.endsWith('%') ? known(points) : plainNumber(points, stored, text, origin)
  const parts = partsIn(text)
  if (parts?.denominator.equals(0)) return missing('not-applicable', 'the denominator is zero')
  if (parts !== undefined) return known(parts.numerator.div(parts.denominator).mul(exact(100)), parts)
  const both = countWithPercentage(text)
  return both === undefined ? undefined : known(both.percentage, { numerator: both.count })
}

/**
 * A number without a percent sign or format. The source may say how the column is stored. Otherwise a number
 * above 1 is points (95.7), 0 is 0, and a number between is ambiguous: 0.5 may be 0.5% or 50%.
 */
function plainNumber(
  number: Exact,
  stored: Stored | undefined,
  shown: string,
  origin: Origin,
): Amount | Problem {
  if (stored === 'fraction') return known(number.mul(100))
  if (stored === 'points' || number.compare(0) <= 0 || number.compare(1) > 0) return known(number)
  return problem('error', 'percentage-ambiguous', origin, { found: shown })
}
