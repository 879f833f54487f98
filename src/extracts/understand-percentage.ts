// Understands a percentage in any form that councils use. In: a cell. Out: points (95.7, not 0.957), with the
// numerator and denominator if the cell has them; or a problem.

import { type Problem, problem } from '../problems/problem.ts'
import { type Amount, known, missing } from '../terms/amount.ts'
import { type Exact, exact } from '../terms/exact.ts'
import type { MayBe } from '../terms/may-be.ts'
import type { Origin } from '../terms/origin.ts'
import type { ExtractCell } from './cell.ts'
import { decimalOf, decimalTyped, hasPlus, isNegative } from './decimal.ts'
import { countWithPercentage, type PartsTyped, partsIn } from './parts-typed.ts'

export type Stored = 'fraction' | 'points'

export interface HowPercentagesAreRead {
  readonly stored: Stored | undefined
  readonly mayBe: ReadonlySet<MayBe>
}

const EXPECTED = "a percentage, such as 95.7%, '74 of 83', '108/157' or '155/ 39%'"

/** The caller has already dealt with blanks, words for a missing figure and errors. */
export function understandPercentage(
  cell: ExtractCell,
  how: HowPercentagesAreRead,
  origin: Origin,
): Amount | Problem {
  const amount = amountIn(cell, how, origin)
  if (amount === undefined)
    return problem('error', 'number-not-understood', origin, { found: cell.shown, expected: EXPECTED })
  if ('code' in amount || amount.kind === 'missing') return amount
  const outside = outsideOf(amount.value, cell)
  return outside === undefined || how.mayBe.has(outside)
    ? amount
    : problem('error', 'percentage-impossible', origin, { found: cell.shown, allow: outside })
}

/** What the register would have to allow. */
function outsideOf(value: Exact, cell: ExtractCell): MayBe | undefined {
  if (isNegative(value) || (cell.kind === 'text' && hasPlus(cell.text))) return 'below-zero'
  return value.compare(100) > 0 ? 'above-100' : undefined
}

function amountIn(
  cell: ExtractCell,
  how: HowPercentagesAreRead,
  origin: Origin,
): Amount | Problem | undefined {
  if (cell.kind === 'text') return ofText(cell.text, cell.shown, how, origin)
  return cell.kind === 'number' ? ofNumber(cell, how, origin) : undefined
}

/**
 * The number format decides: 0.957 as `0.0%` is 95.7, and so is 95.7 as `0.0"%"`. Without a percent format,
 * see `plainNumber`.
 */
function ofNumber(
  cell: Extract<ExtractCell, { kind: 'number' }>,
  how: HowPercentagesAreRead,
  origin: Origin,
): Amount | Problem {
  const number = decimalOf(cell.number)
  if (cell.percent === 'scaled') return known(number.mul(100))
  return cell.percent === 'written' ? known(number) : plainNumber(number, how, cell.shown, origin)
}

function ofText(
  text: string,
  shown: string,
  how: HowPercentagesAreRead,
  origin: Origin,
): Amount | Problem | undefined {
  const points = decimalTyped(text.replace(PERCENT_SIGN, ''))
  if (points !== undefined)
    return PERCENT_SIGN.test(text) ? known(points) : plainNumber(points, how, shown, origin)
  const parts = partsIn(text)
  if (parts !== undefined) return ofParts(parts)
  const both = countWithPercentage(text)
  return both === undefined ? undefined : known(both.share.value, { numerator: both.count })
}

const PERCENT_SIGN = / ?(?:%|per ?cent|pct)$/i

function ofParts({ numerator, denominator }: PartsTyped): Amount {
  return denominator.equals(0)
    ? missing('not-applicable', 'the denominator is zero')
    : known(numerator.div(denominator).mul(exact(100)), { numerator, denominator })
}

/**
 * A number without a percent sign or format. The source may say how the column is stored. Otherwise a number
 * above 1 is points (95.7), 0 is 0, and a number between is ambiguous: 0.5 may be 0.5% or 50%. Where a
 * percentage may be above 100, 1.2 may be 120% too.
 */
function plainNumber(
  number: Exact,
  { stored, mayBe }: HowPercentagesAreRead,
  shown: string,
  origin: Origin,
): Amount | Problem {
  if (stored === 'fraction') return known(number.mul(100))
  const size = number.abs()
  const isPoints =
    size.equals(0) ||
    size.compare(mayBe.has('above-100') ? LARGEST_FRACTION : 1) > 0 ||
    (isNegative(number) && !mayBe.has('below-zero'))
  if (stored === 'points' || isPoints) return known(number)
  return problem('error', 'percentage-ambiguous', origin, { found: shown })
}

/** 1,000% is as much as anyone means by a fraction. */
const LARGEST_FRACTION = 10
