// A rating: red, amber, green, or not rated with a reason, and the figure and target that decided it.
import type { Target } from '../definitions/indicator-definition.ts'

export type RatingStatus = 'red' | 'amber' | 'green' | 'not-rated'

export type NotRatedReason =
  | 'no-target'
  | 'target-to-be-set'
  | 'no-figure'
  /** Kept back, by its source or by the edition. */
  | 'suppressed'
  /** Of fewer cases than the council's rule asks for. */
  | 'small-cohort'
  | 'between-bounds'
  | 'only-green-set'
  | 'not-yet-due'
  /** Off target, where a rule asks whether it is better than the month, or the quarter, before. */
  | 'nothing-before'
  /** The total of a quarter or a year beside a target for one month. */
  | 'target-of-month'
  /** A forecast of a year beside a target for a month, or the other way round. */
  | 'other-span'

export interface Rating {
  readonly status: RatingStatus
  readonly notRated?: NotRatedReason
  /** The paper's own period, a month unless it is about a quarter or a year; or its year to date. */
  readonly judged: 'month' | 'year-to-date'
  /** The judged figure as printed, so that a member can check the colour from the page. */
  readonly value?: string
  /** For `small-cohort`: the number of cases, and how many are needed. */
  readonly cases?: { readonly found: string; readonly needed: number }
  readonly target: Target
}
