// An indicator of a paper: its latest figure with earlier ones, its target in force, its year to date and its
// benchmarks, before they are judged.
import type { IndicatorDefinition, Target } from '../definitions/indicator-definition.ts'
import type { Observation } from '../observations/observation.ts'
import type { ForecastAtYearEnd } from './year-end-forecast.ts'

export interface Indicator {
  readonly definition: IndicatorDefinition
  readonly decimals: number
  /** The printed months, in order; future months are missing with a reason. */
  readonly months: readonly Observation[]
  readonly latest: Observation
  readonly previous: Observation
  /** The same month of the previous year. */
  readonly yearBefore: Observation
  readonly yearToDate: Observation
  /** Closed financial years, in order. */
  readonly years: readonly Observation[]
  /** In the order of areas.yaml. */
  readonly comparators: readonly Observation[]
  readonly target: Target
  /** Where the register asks for it and the year is not over. */
  readonly yearEnd?: ForecastAtYearEnd
}
