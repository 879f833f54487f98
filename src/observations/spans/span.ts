// What a span rule is: a year to date or an annual outturn from its months. Each rule of the register is one leaf in this folder.
import type { IndicatorDefinition } from '../../definitions/indicator.ts'
import type { Month } from '../../terms/period.ts'
import type { Readings } from '../readings.ts'
import type { Worked } from '../work.ts'

/** The months in order; the last is the month of the paper, or March for a closed year. Undefined: the rule cannot be worked out from these months. */
export type SpanLeaf = (indicator: IndicatorDefinition, months: readonly [Month, ...Month[]], readings: Readings) => Worked | undefined
