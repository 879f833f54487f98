// What a control chart is made from: the months of an indicator that have a figure, oldest first, and what is
// known of them.
import type { Bound } from '../../definitions/bounds.ts'
import type { Polarity } from '../../definitions/polarity.ts'
import type { ControlChartKind } from '../../definitions/signal-rules.ts'
import type { Exact } from '../../terms/exact.ts'
import type { Month } from '../../terms/period.ts'

/** A month without a figure is no point. */
export interface SeriesPoint {
  readonly period: Month
  /** In the unit of the indicator: 98.2 for 98.2%. */
  readonly value: Exact
  /** The parts of a share or a rate, which p and u charts need: 54 events of a base of 55. */
  readonly events?: Exact
  readonly base?: Exact
}

export interface ChartSeries {
  readonly chart: ControlChartKind
  readonly points: readonly SeriesPoint[]
  readonly polarity: Polarity
  /** Months from which mean and limits start afresh: breaks, and where the series was rebased. */
  readonly starts: readonly Month[]
  /** Months with a known cause that are left out of mean and limits. They are still charted. */
  readonly leftOut?: readonly Month[]
  /** Mean and limits come from so many first points of each stretch, and are carried on. */
  readonly baselinePoints?: number
  /** What events divided by base is multiplied by: 100 for a percentage, 10,000 for a rate per 10,000. */
  readonly scale: number
  readonly target?: Bound
}
