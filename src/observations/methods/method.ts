// The interface of a method, which works out the figure of one month from readings. Each kind of method in
// the register is one leaf in this folder.
import type { Method } from '../../definitions/indicator-definition.ts'
import type { Amount } from '../../terms/amount.ts'
import type { Month, Period } from '../../terms/period.ts'
import type { Readings } from '../readings.ts'
import type { AmountWorkedOut } from '../worked-out.ts'

export type MethodOf<K extends Method['kind']> = Extract<Method, { kind: K }>

export interface MethodLeaf<K extends Method['kind']> {
  /** The figure of a month, or of a whole span if the register says `counted`. */
  workOut(method: MethodOf<K>, at: Period, readings: Readings): AmountWorkedOut
  /** The two parts of a ratio in a month, for a ratio of sums. Absent if the method is not a ratio. */
  parts?(method: MethodOf<K>, workOut: Month, readings: Readings): { numerator: Amount; denominator: Amount }
  /** The factor of a ratio: 100 for a percentage. */
  readonly scale?: number
}
