// What commentary is checked against: the indicators by reference, their figures, and the names of areas.
import type { Areas } from '../definitions/areas.ts'
import type { Group } from '../definitions/group.ts'
import type { FigureBook } from '../figures/figure-book.ts'
import type { ValueAt } from '../figures/value-at.ts'
import type { NoProjection, Projection } from '../projections/projection.ts'
import type { JudgedPart } from '../ratings/judged-strategy.ts'
import type { RatedIndicator, RateIndicator } from '../ratings/rated-indicator.ts'
import type { Month, Quarter } from '../terms/period.ts'

export interface CommentaryContext {
  readonly areas: Areas
  /** The paper's own month; for a paper about a year, its March. */
  readonly period: Month
  /** All indicators of the paper, in the register's order. */
  readonly indicators: ReadonlyMap<string, RatedIndicator>
  readonly figures: FigureBook
  /** The value of any figure by its reference: of a group of the children too. */
  readonly valueAt: ValueAt
  readonly groups: ReadonlyMap<string, Group>
  /** Judged targets, measures and actions, by the id of the part that prints them. */
  readonly strategies: ReadonlyMap<string, JudgedPart>
  /** Projections, by the id of the part that prints them. */
  readonly projections: ReadonlyMap<string, Projection | NoProjection>
  /**
   * Checks claims about other months by the same rule. Passed in, since papers do not rate.
   */
  readonly judge: RateIndicator
}

/** The commentary on a topic in the latest earlier month, or quarter, that has any. */
export interface Earlier {
  readonly period: Month | Quarter
  readonly file: string
  readonly markdown: string
}

/**
 * An indicator that the paper names. The definitions were checked, so a missing one is a fault in the
 * program.
 */
export function indicatorOf(writing: Pick<CommentaryContext, 'indicators'>, ref: string): RatedIndicator {
  const indicator = writing.indicators.get(ref)
  if (indicator === undefined) throw new Error(`the paper was lined up without indicator ${ref}`)
  return indicator
}
