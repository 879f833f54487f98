// A projection with its method, base, range and back-test. This room exports it.
import type { ProjectionOutcome } from '../definitions/numbered.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Exact } from '../terms/exact.ts'
import type { FinancialYear, Month } from '../terms/period.ts'

/** Consecutive year ends, in whole children. A plan of a monthly paper adds the paper's own month. */
export interface YearEndSeries {
  readonly years: readonly (FinancialYear | Month)[]
  readonly values: readonly Exact[]
}

/** Whole children. The range depends on the method and includes the value. */
export interface Projected {
  readonly year: FinancialYear
  readonly value: number
  readonly low: number
  readonly high: number
}

/** One category of the total, year by year. The categories of a year add up to its value. */
export interface ProjectedPart {
  readonly row: string
  readonly values: readonly number[]
}

export interface Projection {
  readonly title: string
  /** The reference of the indicator. */
  readonly of: string
  readonly method: 'mean-change' | 'straight-line' | 'planned-path' | 'stock-and-flow'
  readonly base: YearEndSeries
  readonly ahead: readonly Projected[]
  readonly parts: readonly ProjectedPart[]
  /** What the years ahead are worked out from. */
  readonly from: readonly Reading[]
  /** One printed sentence each, with its numbers. */
  readonly assumptions: readonly string[]
  /** The printed sentence that explains the range. */
  readonly range: string
  /** What the same method gives from an earlier base, with the actual figures. */
  readonly backTest?: {
    readonly base: YearEndSeries
    readonly said: readonly (Projected & { readonly actual: number })[]
    /** What it is worked out from, with the actual figures. */
    readonly from: readonly Reading[]
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
    readonly from: readonly Reading[]
    readonly values: readonly Exact[]
  }[]
  readonly totals: readonly Exact[]
  /** Categories without a unit cost: the totals do not include their placements. */
  readonly without: readonly string[]
}

/** Why there is no projection. The paper prints the reason in its place. */
export interface NoProjection {
  readonly because: string
}

/** The result of one method: the years ahead, with assumptions and range. */
export interface ProjectedValues {
  readonly ahead: readonly Projected[]
  readonly assumptions: readonly string[]
  readonly range: string
}

/** Decides which tables and charts of the projection are numbered. One not worked out yet counts as made. */
export function projectionOutcome(projection: Projection | NoProjection | undefined): ProjectionOutcome {
  if (projection === undefined) return 'made'
  if ('because' in projection) return 'not-made'
  return projection.backTest === undefined ? 'made-without-back-test' : 'made'
}
