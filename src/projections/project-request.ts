// What a projection is made from: the figures, the counted returns and the period of its paper.
import type { CountedReturn } from '../counting/counter.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { Observations } from '../observations/observation.ts'
import type { Readings } from '../observations/readings.ts'
import type { FinancialYear, Month } from '../terms/period.ts'

export interface ProjectRequest {
  readonly definitions: Definitions
  readonly observations: Observations
  readonly readings: Readings
  readonly returns: readonly CountedReturn[]
  /** The last closed year. */
  readonly lastClosedYear: FinancialYear
  /** The paper's own month or financial year. */
  readonly period: FinancialYear | Month
}
