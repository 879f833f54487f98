// Numbers as stated: how many decimals they have, and their text with these. In: a reading or an observation.
// Out: decimals to compare by, and texts for messages.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Observation } from '../observations/observation.ts'
import type { Amount } from '../terms/amount.ts'
import { type Exact, exact, plainDecimal } from '../terms/exact.ts'
import { usualDecimals } from '../terms/unit.ts'

export const printedDecimals = (indicator: IndicatorDefinition): number =>
  indicator.decimals ?? usualDecimals[indicator.unit]

/**
 * A cell with fewer decimals than the paper is compared to its own decimals: 33% is right for 3 of 9, and 66% is
 * wrong for 2 of 3.
 */
export const statedDecimals = (reading: Reading, indicator: IndicatorDefinition): number =>
  Math.min(printedDecimals(indicator), shownDecimals(reading, indicator))

/**
 * The decimals that a cell shows: two of `8.25`, one of `95.0`, and one of `0.957` that is read as 95.7%. A cell
 * with parts, `54 of 55`, shows no percentage: that of the paper is meant.
 */
export function shownDecimals(reading: Reading, indicator: IndicatorDefinition): number {
  const { amount } = reading
  if (amount.kind === 'missing' || amount.denominator !== undefined) return printedDecimals(indicator)
  return decimalsInCell(reading, amount.value)
}

/** Of the figure that was read: one of `0.957`, which is 95.7%. */
export function decimalsInCell({ asFound }: Reading, value: Exact): number {
  const [, digits = '', decimals = ''] = /(\d*)\.(\d+)/.exec(asFound.replace(/,/g, '')) ?? []
  const isFraction = digits !== '' && Number(`${digits}.${decimals}`) * 10 < Math.abs(value.valueOf())
  return Math.max(0, decimals.length - (isFraction ? 2 : 0))
}

/** A figure with the decimals that its cell shows. */
export const sayStated = (reading: Reading, indicator: IndicatorDefinition): string =>
  reading.amount.kind === 'missing'
    ? reading.asFound.trim()
    : plainDecimal(reading.amount.value, shownDecimals(reading, indicator))

/** A figure that was supplied has the decimals of its cell; one that was worked out, those of the paper. */
export function sayObserved({ amount, from }: Observation, indicator: IndicatorDefinition): string {
  const [cell, ...others] = from
  if (amount.kind === 'missing') return ''
  const isSupplied =
    cell?.amount.kind === 'known' && others.length === 0 && cell.amount.value.equals(amount.value)
  return isSupplied ? sayStated(cell, indicator) : plainDecimal(amount.value, printedDecimals(indicator))
}

export const knownValue = (amount: Amount | undefined): Exact | undefined =>
  amount?.kind === 'known' ? amount.value : undefined

/** A figure as it is printed, which is within half of its last decimal of what it was rounded from. */
export interface RoundedFigure {
  readonly value: Exact
  readonly decimals: number
  readonly from: Reading
}

export const halfOfLast = ({ decimals }: RoundedFigure): Exact => exact(1, 2 * 10 ** decimals)

export const sayRounded = ({ value, decimals }: RoundedFigure): string => plainDecimal(value, decimals)

/** A cell with its own decimals: `45%` has none. */
export function roundedCell(reading: Reading): RoundedFigure | undefined {
  if (reading.amount.kind === 'missing') return undefined
  const shown = /\d\.(\d+)/.exec(reading.asFound)?.[1]?.length ?? 0
  return { value: reading.amount.value, decimals: shown, from: reading }
}
