// Understands a cell as a figure in its unit. In: a cell and how to read it. Out: an amount, or a problem.

import { type Problem, problem } from '../problems/problem.ts'
import { type Amount, known, missing } from '../terms/amount.ts'
import { type Exact, exact } from '../terms/exact.ts'
import type { MayBe } from '../terms/may-be.ts'
import type { Origin } from '../terms/origin.ts'
import type { Unit } from '../terms/unit.ts'
import type { ExtractCell } from './cell.ts'
import { decimalOf, decimalTyped, hasPlus, isNegative, isWhole } from './decimal.ts'
import { moneyTyped } from './money-typed.ts'
import { countFromZeroPercent, countWithPercentage, partsIn } from './parts-typed.ts'
import { ambiguousMark, isSmallNumber, type MissingCodes, understandMissing } from './understand-missing.ts'
import { type Stored, understandPercentage } from './understand-percentage.ts'

export interface HowToRead {
  readonly unit: Unit
  readonly stored: Stored | undefined
  readonly codes: MissingCodes
  readonly mayBe: ReadonlySet<MayBe>
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
  const early = understandMissing(cell, how.codes, isOver) ?? withoutNumber(cell, isOver, origin)
  if (early !== undefined) return early
  if (isWithheld(cell, how.unit)) return missing('suppressed')
  if (isWordForZero(cell, how.unit)) return known(exact(0))
  if (how.unit === 'percentage') return understandPercentage(cell, how, origin)
  return inRange(cell, valueIn(cell, how.unit), how.unit, how, origin)
}

function inRange(
  cell: ExtractCell,
  value: Exact | undefined,
  unit: Exclude<Unit, 'percentage'>,
  { mayBe }: HowToRead,
  origin: Origin,
): Amount | Problem {
  const refused = { found: cell.shown, expected: EXPECTED[unit] }
  if (value === undefined) return problem('error', 'number-not-understood', origin, refused)
  if (unit === 'milestone')
    return value.equals(0) || value.equals(1)
      ? known(value)
      : problem('error', 'number-not-understood', origin, refused)
  // Only money may be negative without being declared: a variance of −£1,200.
  const isSigned = isNegative(value) || (cell.kind === 'text' && hasPlus(cell.text))
  const isBelow = isSigned && unit !== 'money' && !mayBe.has('below-zero')
  const allow = isBelow ? { allow: 'below-zero' as const } : {}
  if (unit === 'count' && (isBelow || !isWhole(value)))
    return problem('error', 'whole-number-expected', origin, { found: sayStored(cell), ...allow })
  return isBelow ? problem('error', 'number-not-understood', origin, { ...refused, ...allow }) : known(value)
}

/** A cell that shows 482 may hold 482.4. */
const sayStored = (cell: ExtractCell): string =>
  cell.kind !== 'number' || Number(cell.shown.replaceAll(',', '')) === cell.number
    ? cell.shown
    : `${cell.shown.trim()}, stored as ${cell.number}`

/**
 * A part and its whole, as two amounts. Excel turns a typed `10/12` into 10 December, which is a problem.
 */
export function understandParts(
  cell: ExtractCell,
  how: HowToRead,
  isOver: boolean,
  origin: Origin,
): { numerator: Amount; denominator: Amount } | Problem {
  const early = understandMissing(cell, how.codes, isOver) ?? withoutNumber(cell, isOver, origin)
  if (early !== undefined) return 'code' in early ? early : { numerator: early, denominator: early }
  const parts = cell.kind === 'text' ? partsIn(cell.text) : undefined
  if (parts === undefined) {
    const facts = { found: cell.shown, expected: PARTS_EXPECTED }
    return problem('error', 'number-not-understood', origin, facts)
  }
  return { numerator: known(parts.numerator), denominator: known(parts.denominator) }
}

/** What a formula shows where its numbers are still to come: nothing over nothing. */
const SHOWN_OF_BLANKS = /^#(DIV\/0!|N\/A|VALUE!|NUM!)$/i

function withoutNumber(cell: ExtractCell, isOver: boolean, origin: Origin): Amount | Problem | undefined {
  switch (cell.kind) {
    case 'error':
      return isOver || !SHOWN_OF_BLANKS.test(cell.shown)
        ? problem('error', 'cell-error', origin, { found: cell.shown })
        : missing('not-yet-due')
    case 'uncalculated':
      return problem('error', 'formula-without-value', origin, { formula: cell.formula })
    default:
      return ambiguousMark(cell, origin)
  }
}

/** Amounts of money and days are not withheld because they are small. */
const isWithheld = (cell: ExtractCell, unit: Unit): boolean =>
  cell.kind === 'text' &&
  (unit === 'count' || unit === 'percentage' || unit === 'rate-per-10000') &&
  isSmallNumber(cell.text)

const isWordForZero = (cell: ExtractCell, unit: Unit): boolean =>
  cell.kind === 'text' && unit !== 'milestone' && /^(nil|zero)$/i.test(cell.text)

const CURRENCY = /[£$€]/

/** A percent format in a column that is not a percentage is a mistake: 100% is not one review. So is £12. */
function valueIn(cell: ExtractCell, unit: Exclude<Unit, 'percentage'>): Exact | undefined {
  if (cell.kind === 'number') {
    const isOfThisUnit = cell.percent === 'none' && (unit === 'money' || !CURRENCY.test(cell.shown))
    return isOfThisUnit ? decimalOf(cell.number) : undefined
  }
  if (cell.kind !== 'text') return undefined
  const plain = decimalTyped(cell.text)
  if (plain !== undefined) return plain
  switch (unit) {
    case 'count':
      return countWithPercentage(cell.text)?.count ?? countFromZeroPercent(cell.text) ?? inBrackets(cell.text)
    case 'milestone':
      return yesOrNo(cell.text)
    case 'money':
      return moneyTyped(cell.text)
    case 'days':
      return decimalTyped(cell.text.replace(/ days?$/i, ''))
    default:
      return inBrackets(cell.text)
  }
}

/** Accountants write −3 as `(3)`. */
function inBrackets(text: string): Exact | undefined {
  const [, digits] = /^\(([\d,.]+)\)$/.exec(text) ?? []
  return digits === undefined ? undefined : decimalTyped(digits)?.neg()
}

function yesOrNo(text: string): Exact | undefined {
  if (/^(yes|y|true|reached)$/i.test(text)) return exact(1)
  return /^(no|n|false|not reached)$/i.test(text) ? exact(0) : undefined
}
