// Numbers as stated: how many decimals they have, and their value to that many. In: a reading. Out: texts and numbers
// that can be compared.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Amount } from '../terms/amount.ts'
import { type Exact, exact, plainDecimal } from '../terms/exact.ts'
import { usualDecimals } from '../terms/unit.ts'

export const printedDecimals = (indicator: IndicatorDefinition): number =>
  indicator.decimals ?? usualDecimals[indicator.unit]

/**
 * A cell with fewer decimals than the paper is compared to its own decimals: 33% is right for 3 of 9, and 66% is
 * wrong for 2 of 3.
 */
export function statedDecimals(reading: Reading, indicator: IndicatorDefinition): number {
  const isWithParts = reading.amount.kind === 'known' && reading.amount.denominator !== undefined
  const shown = /\.(\d+)/.exec(reading.asFound)?.[1]?.length ?? 0
  return isWithParts ? printedDecimals(indicator) : Math.min(printedDecimals(indicator), shown)
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
