// The request for a paper's projections: the paper, its period, its figures and its counted returns.
import type { CountedReturn } from '../counting/counter.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { PaperDefinition } from '../definitions/paper-definition.ts'
import type { Observations } from '../observations/observation.ts'
import type { Readings } from '../observations/readings.ts'
import type { FinancialYear, Month } from '../terms/period.ts'

export interface ProjectRequest {
  readonly paper: PaperDefinition
  readonly definitions: Definitions
  readonly observations: Observations
  readonly readings: Readings
  readonly returns: readonly CountedReturn[]
  /** The last closed year. */
  readonly lastClosedYear: FinancialYear
  /** The paper's own month or financial year. */
  readonly period: FinancialYear | Month
}

/** The inputs of one projection, which does not need the rest of the paper. */
export type ProjectionInputs = Omit<ProjectRequest, 'paper'>
