// What the checks need: a paper's definitions and periods, its figures, and statements that repeat them.
import type { CountedReturn } from '../counting/counter.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { PaperDefinition } from '../definitions/paper-definition.ts'
import type { Extract } from '../extracts/extract.ts'
import type { Labels } from '../figures/labels.ts'
import type { Observations } from '../observations/observation.ts'
import type { Readings } from '../observations/readings.ts'
import type { NoProjection, Projection } from '../projections/projection.ts'
import type { FinancialYear, Month } from '../terms/period.ts'

export interface CheckInput {
  readonly definitions: Definitions
  readonly paper: PaperDefinition
  /** The numbers of its tables, figures and sections. */
  readonly labels: Labels
  readonly period: Month
  /** As printed, in order; the evidence has all from April, which make the year to date. */
  readonly months: readonly Month[]
  /** The closed years that are printed, in order. */
  readonly years: readonly FinancialYear[]
  /** The indicators of the paper. */
  readonly indicators: readonly IndicatorDefinition[]
  /** What the figures are made from. */
  readonly extracts: readonly Extract[]
  readonly readings: Readings
  readonly observations: Observations
  /** Sources that repeat figures, such as a scorecard. */
  readonly statements: readonly Extract[]
  /** The projections of the paper, by the id of their part. */
  readonly projections?: ReadonlyMap<string, Projection | NoProjection>
  /** The returns that the paper counts; none where everything is supplied. */
  readonly returns?: readonly CountedReturn[]
  /** The officers' words as written, by file. */
  readonly commentary: ReadonlyMap<string, string>
}
