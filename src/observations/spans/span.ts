// The interface of a span rule, which works out a year to date or an annual outturn from its months. Each
// rule of the register is one leaf in this folder.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { Month, Period } from '../../terms/period.ts'
import type { Readings } from '../readings.ts'
import type { AmountWorkedOut } from '../worked-out.ts'

/**
 * `asPrinted` gives a month as it is printed, which may be as supplied. `months` are in order; the last is
 * the paper's month, or March for a closed year. The result is undefined if the rule cannot work out a
 * figure, and missing if a month has no figure.
 */
export type SpanLeaf = (
  indicator: IndicatorDefinition,
  months: readonly [Month, ...Month[]],
  readings: Readings,
  asPrinted: (month: Month) => AmountWorkedOut,
  at: Period,
) => AmountWorkedOut | undefined
