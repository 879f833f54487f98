// What may come: a projection with its method, base, range and back-test. What this room hands on beside
// indicators.
import type { ProjectionOutcome } from '../definitions/numbered.ts'
import type { Exact } from '../terms/exact.ts'
import type { FinancialYear, Month } from '../terms/period.ts'

/** Year ends without a gap, in order, and for a plan the paper's own month after them; whole children. */
export interface Series {
  readonly years: readonly (FinancialYear | Month)[]
  readonly values: readonly Exact[]
}

/** Whole children; the range is that of the method, and holds the value. */
export interface Projected {
  readonly year: FinancialYear
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A category of the total, year by year: the parts of a year add up to its value. */
export interface ProjectedPart {
  readonly row: string
  readonly values: readonly number[]
}

export interface Projection {
  readonly title: string
  /** The indicator. */
  readonly of: string
  readonly method: 'mean-change' | 'straight-line' | 'planned-path' | 'stock-and-flow'
  readonly base: Series
  readonly ahead: readonly Projected[]
  readonly parts: readonly ProjectedPart[]
  /** What is taken for granted, one sentence each, with its numbers. */
  readonly assumptions: readonly string[]
  /** What the range is. */
  readonly range: string
  /** What the same method would have said from an earlier base, beside what came. */
  readonly backTest?: {
    readonly base: Series
    readonly said: readonly (Projected & { readonly actual: number })[]
  }
  /** Whole pounds by year and category, where unit costs are given. */
  readonly expenditure?: Expenditure
}

export interface Expenditure {
  readonly weeks: number
  readonly priceBase: string
  readonly rows: readonly {
    readonly row: string
    readonly unitCost: Exact
    readonly values: readonly Exact[]
  }[]
  readonly totals: readonly Exact[]
  /** Categories that have no unit cost: their placements are in no total. */
  readonly without: readonly string[]
}

/** Why there is none: in a sentence that the paper prints in its place. */
export interface NoProjection {
  readonly because: string
}

/** One method: from a base to the years ahead, or why it cannot. */
export interface Forecast {
  readonly ahead: readonly Projected[]
  readonly assumptions: readonly string[]
  readonly range: string
}

/** What has a number because of it; one that is not worked out yet is taken for made. */
export function outcomeOf(projection: Projection | NoProjection | undefined): ProjectionOutcome {
  if (projection === undefined) return 'made'
  if ('because' in projection) return 'not-made'
  return projection.backTest === undefined ? 'made-without-back-test' : 'made'
}
