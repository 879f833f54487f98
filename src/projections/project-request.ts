// What the projections of a paper are made from: the paper, its date, its figures and its counted returns.
import type { CountedReturn } from '../counting/counter.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { PaperDefinition } from '../definitions/paper.ts'
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
  readonly last: FinancialYear
  /** What the paper is about. */
  readonly of: FinancialYear | Month
}

/** All but the paper, whose other projections say nothing of one. */
export type ProjectionInputs = Omit<ProjectRequest, 'paper'>
