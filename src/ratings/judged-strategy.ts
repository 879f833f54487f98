// The outcome of a strategy at the paper's date: each target, measure and action with its verdict. This room
// exports it.
import type { StrategyMeasure, StrategyTarget } from '../definitions/strategy.ts'
import type { PlanRow } from '../extracts/extract.ts'
import type { Observation } from '../observations/observation.ts'

export type StrategyVerdict =
  | 'met'
  | 'not-met'
  /** Before its date, by a straight path from the baseline to the target. */
  | 'on-the-way'
  | 'behind'
  | 'not-yet-due'
  | 'not-known'
  /**
   * Without a target: the measure moved since the baseline in the good direction, the other, or not at all.
   */
  | 'better'
  | 'worse'
  | 'unchanged'
  | 'no-target'

/** A verdict with the figures that decided it, as printed. */
export interface JudgedAgainst {
  readonly verdict: StrategyVerdict
  /**
   * The indicator's figure at the date of the target, or the latest one before that date; none for a
   * milestone.
   */
  readonly result?: Observation
  /** The observed figure at the baseline's date, if there is one. */
  readonly baseline?: Observation
  /** The value now on a straight path from the baseline to the target. */
  readonly path?: string
}

export interface JudgedTarget extends JudgedAgainst {
  readonly target: StrategyTarget
}
export interface JudgedMeasure extends JudgedAgainst {
  readonly measure: StrategyMeasure
}

export type ActionStatus =
  | 'done'
  | 'done-late'
  | 'overdue'
  | 'due-soon'
  | 'on-the-way'
  | 'not-begun'
  | 'no-date'
export interface JudgedAction {
  readonly action: PlanRow
  readonly status: ActionStatus
}

/** The verdicts of one part of a section. */
export type JudgedPart =
  | { readonly part: 'scorecard'; readonly targets: readonly JudgedTarget[] }
  | { readonly part: 'measures'; readonly measures: readonly JudgedMeasure[] }
  | {
      readonly part: 'delivery-plan'
      readonly actions: readonly JudgedAction[]
      readonly dueSoonDays: number
    }
