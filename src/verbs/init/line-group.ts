// The lines of a table that belong to one indicator, and those that belong to none.
import { DENOMINATOR, NUMERATOR, SHARE, TARGET } from '../../extracts/look/beside.ts'
import type { LineSeen } from '../../extracts/look/sheet-seen.ts'

export interface LineGroup {
  /** What the indicator is called in this table. */
  readonly label: string
  readonly reference?: string
  readonly topic?: string
  readonly figure?: LineSeen
  readonly numerator?: LineSeen
  readonly denominator?: LineSeen
  /** Targets by period. */
  readonly target?: LineSeen
  readonly doubts: readonly string[]
}

export interface NotRead {
  readonly label: string
  readonly at: string
  readonly because: string
  /** Set where it may be a figure that somebody wants. */
  readonly isDoubtful?: true
}

/** `Num`, `Out of`, `%`: it says what part of a percentage it is, and not of which. */
export const isGeneric = (label: string): boolean =>
  NUMERATOR.test(label) || DENOMINATOR.test(label) || SHARE.test(label) || TARGET.test(label)
