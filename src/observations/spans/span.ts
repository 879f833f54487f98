// What a span rule is: a year to date or an annual outturn from its months. Each rule of the register is one
// leaf in this folder.
import type { IndicatorDefinition } from '../../definitions/indicator.ts'
import type { Month, Period } from '../../terms/period.ts'
import type { Readings } from '../readings.ts'
import type { Worked } from '../work.ts'

/**
 * A month is taken as it is printed, which may be as supplied. The months in order; the last is the month of
 * the paper, or March for a closed year. Undefined: the rule has no way to work it out; missing: a month has
 * no figure.
 */
export type SpanLeaf = (
  indicator: IndicatorDefinition,
  months: readonly [Month, ...Month[]],
  readings: Readings,
  asPrinted: (month: Month) => Worked,
  at: Period,
) => Worked | undefined
