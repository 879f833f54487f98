// Understands a cell as a figure in its unit. In: a cell and how to read it. Out: an amount, or a problem.
import { type Problem, problem } from '../problems/problem.ts'
import { type Amount, known } from '../terms/amount.ts'
import { type Exact, exact } from '../terms/exact.ts'
import type { Origin } from '../terms/origin.ts'
import type { Unit } from '../terms/unit.ts'
import type { ExtractCell } from './cell.ts'
import { decimalOf, decimalTyped, isNegative, isWhole } from './decimal.ts'
import { type MissingCodes, understandMissing } from './understand-missing.ts'
import {
  countFromZeroPercent,
  countWithPercentage,
  partsIn,
  type Stored,
  understandPercentage,
} from './understand-percentage.ts'

export interface HowToRead {
  readonly unit: Unit
  readonly stored: Stored | undefined
  readonly codes: MissingCodes
}

const EXPECTED: Readonly<Record<Exclude<Unit, 'percentage'>, string>> = {
  count: 'a whole number, such as 1,074',
  'rate-per-10000': 'a rate of 0 or more, such as 61.3',
  days: 'a number of days, such as 9.2',
  average: 'a mean of 0 or more, such as 4.1',
  milestone: '1 or 0, or yes or no',
  money: 'an amount of money, such as £3,712 or £6.958m',
}
const PARTS_EXPECTED = "a part and its whole, such as '74 of 83' or 74/83"

/** Words for a missing figure, error values and formulas without values are the same in every unit. */
export function understandNumber(
  cell: ExtractCell,
  how: HowToRead,
  isOver: boolean,
  origin: Origin,
): Amount | Problem {
  const { unit } = how
  const early = understandMissing(cell, how.codes, isOver) ?? faultOf(cell, origin)
  if (early !== undefined) return early
  if (unit === 'percentage') return understandPercentage(cell, how.stored, origin)
  const value = valueIn(cell, unit)
  if (value === undefined)
    return problem('error', 'number-not-understood', origin, { found: cell.shown, expected: EXPECTED[unit] })
  if (unit === 'count' && (isNegative(value) || !isWhole(value)))
    return problem('error', 'whole-number-expected', origin, { found: cell.shown })
  // Only money may be negative: a variance of −£1,200.
  const isPossible =
    unit === 'milestone' ? value.equals(0) || value.equals(1) : unit === 'money' || !isNegative(value)
  return isPossible
    ? known(value)
    : problem('error', 'number-not-understood', origin, { found: cell.shown, expected: EXPECTED[unit] })
}

/**
 * A part and its whole, as two amounts. Excel turns a typed `10/12` into 10 December, which is a problem.
 */
export function understandParts(
  cell: ExtractCell,
  how: HowToRead,
  isOver: boolean,
  origin: Origin,
): { numerator: Amount; denominator: Amount } | Problem {
  const missing = understandMissing(cell, how.codes, isOver)
  if (missing !== undefined) return { numerator: missing, denominator: missing }
  const parts = cell.kind === 'text' ? partsIn(cell.text) : undefined
  if (parts !== undefined) return { numerator: known(parts.numerator), denominator: known(parts.denominator) }
  return (
    faultOf(cell, origin) ??
    problem('error', 'number-not-understood', origin, { found: cell.shown, expected: PARTS_EXPECTED })
  )
}

function faultOf(cell: ExtractCell, origin: Origin): Problem | undefined {
  if (cell.kind === 'error') return problem('error', 'cell-error', origin, { found: cell.shown })
  return cell.kind === 'uncalculated'
    ? problem('error', 'formula-without-value', origin, { formula: cell.formula })
    : undefined
}

/** A percent format in a column that is not a percentage is a mistake: 100% is not one review. */
function valueIn(cell: ExtractCell, unit: Unit): Exact | undefined {
  if (cell.kind === 'number') return cell.percent === 'none' ? decimalOf(cell.number) : undefined
  if (cell.kind !== 'text') return undefined
  const plain = decimalTyped(cell.text)
  if (plain !== undefined) return plain
  if (unit === 'count') return countWithPercentage(cell.text)?.count ?? countFromZeroPercent(cell.text)
  if (unit === 'milestone') return yesOrNo(cell.text)
  return unit === 'money' ? moneyTyped(cell.text) : undefined
}

function yesOrNo(text: string): Exact | undefined {
  if (/^(yes|y|true)$/i.test(text)) return exact(1)
  return /^(no|n|false)$/i.test(text) ? exact(0) : undefined
}

const POUNDS_IN: Readonly<Record<string, number>> = { '': 1, k: 1_000, m: 1_000_000, bn: 1_000_000_000 }

/** `£3,712`, `£6.958m`, `£12k`, `-£1,200`; in accounts a negative amount is in brackets: `(£1,200)`. */
function moneyTyped(text: string): Exact | undefined {
  const owed = /^\((.*)\)$/.exec(text)
  const [, sign, digits = '', size = ''] =
    /^([-−]?) ?£? ?([\d,.]+) ?(k|m|bn)?$/i.exec(owed?.[1] ?? text) ?? []
  const pounds = decimalTyped(digits)?.mul(POUNDS_IN[size.toLowerCase()] ?? 1)
  return sign === '' && owed === null ? pounds : pounds?.neg()
}
