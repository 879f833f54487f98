// An indicator lined up: its latest figure with its past, its target in force, its year to date and its
// benchmarks. Nothing is judged here.
import type { IndicatorDefinition, Target } from '../definitions/indicator.ts'
import type { Observation } from '../observations/observation.ts'

export interface Indicator {
  readonly definition: IndicatorDefinition
  readonly decimals: number
  /** The months that are printed, in order; those to come are missing with their reason. */
  readonly months: readonly Observation[]
  readonly latest: Observation
  readonly previous: Observation
  /** The same month a year before. */
  readonly yearBefore: Observation
  readonly yearToDate: Observation
  /** Closed financial years, in order. */
  readonly years: readonly Observation[]
  /** In the order of areas.yaml. */
  readonly comparators: readonly Observation[]
  readonly target: Target
}
