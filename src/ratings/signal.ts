// Signal or noise: what a series says about its last month, beside the rating. The types that this room exports.
import type { ControlChartKind } from '../definitions/signal-rules.ts'
import type { Exact } from '../terms/exact.ts'
import type { Month } from '../terms/period.ts'

/** Why a point is no chance, in the order in which the rules are looked at. */
export type SpecialCause = 'none' | 'outside' | 'trend' | 'two-of-three' | 'shift'

/** A special cause is better, worse, or only high or low where neither is good. */
export type Variation = 'common-cause' | 'improving' | 'worsening' | 'high' | 'low'

/** What the target will be if nothing changes; none without a target or a good direction. */
export type Assurance = 'will-be-met' | 'will-be-missed' | 'may-be-either' | 'none'

/** Whether a point is above the mean, on it or below it. */
export type SideOfMean = 1 | 0 | -1

/** A month of a control chart. The limits are those of the month: with a p or u chart they differ from month to month. */
export interface ChartedPoint {
  readonly period: Month
  readonly value: Exact
  /** From 1: a stretch ends at a break or where it was rebased. */
  readonly segment: number
  readonly mean: Exact
  /** Absent where there are none: all figures of the stretch are the same. */
  readonly limits?: ControlLimits
  readonly side: SideOfMean
  readonly cause: SpecialCause
  readonly variation: Variation
}

export interface ControlLimits {
  readonly lower: Exact
  readonly nearLower: Exact
  readonly nearUpper: Exact
  readonly upper: Exact
}

export interface Charted {
  readonly is: 'charted'
  readonly chart: ControlChartKind
  readonly points: readonly ChartedPoint[]
  /** Of the last point. */
  readonly variation: Variation
  readonly cause: SpecialCause
  readonly assurance: Assurance
  /** The number of points of the last stretch, where its limits are trial limits. */
  readonly trialPoints?: number
  /** Months, or quarters, from the first that has a figure on that have none. */
  readonly gaps: number
}

/** Why a series has no control chart. */
export type NotChartedReason =
  | 'said-so'
  | 'overlapping-months'
  | 'too-few-points'
  | 'small-base'
  | 'no-figure'
  /** Its own chart needs the numbers behind the figure of the month. */
  | 'no-parts'
  | 'by-year'

export interface NotCharted {
  readonly is: 'not-charted'
  readonly reason: NotChartedReason
  /** In words, where the register says why. */
  readonly because?: string
  /** For `too-few-points`: how many there are in the last stretch. */
  readonly found?: number
  /** The months counted are those since the series broke, or since its limits started afresh. */
  readonly isAfterStart?: true
  /** For `too-few-points` and `small-base`: how many are needed. */
  readonly needed?: number
}

export type Signal = Charted | NotCharted

/** The range in which a figure may lie by chance alone, in its own unit. */
export interface Interval {
  readonly lower: Exact
  readonly upper: Exact
}

/**
 * Whether the figure has changed by more than chance: by its control chart where it has one, otherwise by whether the
 * intervals of this month and the month before leave each other free.
 */
export interface ClearChange {
  readonly is: 'clear' | 'no-clear-change' | 'cannot-tell'
  readonly meaning: 'better' | 'worse' | 'neutral'
  readonly by: 'control-chart' | 'intervals' | 'nothing'
}

/** What is said about chance beside a rating. Absent parts are those whose rules the council has not set. */
export interface Judgement {
  readonly signal?: Signal
  /** Of the latest figure; absent where it has none by nature. */
  readonly interval?: Interval
  readonly change?: ClearChange
}
