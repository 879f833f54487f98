// An indicator of a paper: its latest figure with earlier ones, its target in force, its year to date and its
// benchmarks, before they are judged.
import type { IndicatorDefinition, Target } from '../definitions/indicator-definition.ts'
import type { Observation } from '../observations/observation.ts'
import type { ForecastAtYearEnd } from './year-end-forecast.ts'

export interface Indicator {
  readonly definition: IndicatorDefinition
  readonly decimals: number
  /** The printed months, in order; in a paper about a quarter, its quarters. Future ones are missing with a reason. */
  readonly months: readonly Observation[]
  /** The months from the first that has a figure up to the paper's own, for what is judged of a series; none in a paper about a quarter or a year. */
  readonly series: readonly Observation[]
  readonly latest: Observation
  readonly previous: Observation
  /** The same month, or quarter, of the previous year. */
  readonly yearBefore: Observation
  readonly yearToDate: Observation
  /** Closed financial years, in order. */
  readonly years: readonly Observation[]
  /** In the order of areas.yaml. */
  readonly comparators: readonly Observation[]
  /** For each comparator that is a mean of councils, the figure of each of them; absent where there is none. */
  readonly councils?: readonly CouncilFigures[]
  readonly target: Target
  /** Where the register asks for it and the year is not over. */
  readonly yearEnd?: ForecastAtYearEnd
}

export interface CouncilFigures {
  /** The id of the comparator. */
  readonly among: string
  readonly figures: readonly Observation[]
}

/** The printed months up to the paper's own. */
export const monthsSoFar = ({
  months,
  latest,
}: Pick<Indicator, 'months' | 'latest'>): readonly Observation[] =>
  months.slice(0, months.indexOf(latest) + 1)

/** Whether any area that it is compared with has a figure. */
export const hasBenchmark = ({ comparators }: Pick<Indicator, 'comparators'>): boolean =>
  comparators.some(({ amount }) => amount.kind === 'known')
