// What commentary is checked against: the indicators by reference, their figures, and the names of areas.
import type { Areas } from '../definitions/areas.ts'
import type { FigureBook } from '../figures/figure-book.ts'
import type { RatedIndicator, RateIndicator } from '../ratings/rated-indicator.ts'
import type { Month } from '../terms/period.ts'

export interface CommentaryContext {
  readonly areas: Areas
  /** The paper's own month; for a paper about a year, its March. */
  readonly period: Month
  /** All indicators of the paper, in the register's order. */
  readonly indicators: ReadonlyMap<string, RatedIndicator>
  readonly figures: FigureBook
  /**
   * Checks claims about other months by the same rule. Passed in, since papers do not rate.
   */
  readonly judge: RateIndicator
}

/** The commentary on a topic in the latest earlier month that has any. */
export interface Earlier {
  readonly period: Month
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
