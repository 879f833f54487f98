// An observation: one indicator, one area, one period, with the rule that made it and the cells it came from.
// What this room hands on.
import type { Reading } from '../extracts/extract.ts'
import type { Amount } from '../terms/amount.ts'
import type { FigureReference } from '../terms/figure-reference.ts'
import type { Period } from '../terms/period.ts'

export interface Observation extends FigureReference {
  readonly amount: Amount
  /**
   * The rule that made it, in words: `reviews-in-time ÷ reviews-held`, `sum, April 2016 to January 2017`, `as
   * supplied`.
   */
  readonly rule: string
  /** The cells, in the order in which the rule takes them. */
  readonly from: readonly Reading[]
}

/**
 * All observations of a paper. A lookup that finds nothing is a fault of the program, since every place is
 * filled or missing with a reason.
 */
export interface Observations {
  /** With a part: the same indicator for those children alone, by the same rule. */
  find(indicator: string, area: string, period: Period, part?: string): Observation
  /**
   * A part as a percentage of the whole, or of another part: `distance=20-49;provider=own` of `provider=own`.
   */
  share(indicator: string, area: string, period: Period, part: string, of?: string): Observation
}
