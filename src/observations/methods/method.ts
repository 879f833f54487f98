// What a method is: the figure of one month from readings. Each kind of method in the register is one leaf in
// this folder.
import type { Method } from '../../definitions/indicator.ts'
import type { Amount } from '../../terms/amount.ts'
import type { Month, Period } from '../../terms/period.ts'
import type { Readings } from '../readings.ts'
import type { Worked } from '../work.ts'

export type MethodOf<K extends Method['kind']> = Extract<Method, { kind: K }>

export interface MethodLeaf<K extends Method['kind']> {
  /** Of a month; or of a whole span, where the register says that it is counted so. */
  month(method: MethodOf<K>, at: Period, readings: Readings): Worked
  /** The two parts of a ratio in a month, for a ratio of sums; absent where the method has none. */
  parts?(method: MethodOf<K>, month: Month, readings: Readings): { numerator: Amount; denominator: Amount }
  /** What a ratio is multiplied by: 100 for a percentage. */
  readonly scale?: number
}
