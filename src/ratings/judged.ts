// What became of a strategy: each target, measure and action with its verdict at the paper's date. What this
// room hands on beside ratings.
import type { StrategyMeasure, StrategyTarget } from '../definitions/strategy.ts'
import type { PlanRow } from '../extracts/extract.ts'
import type { Observation } from '../observations/observation.ts'

export type Verdict =
  | 'met'
  | 'not-met'
  /** Before its date, by a straight path from the baseline to the target. */
  | 'on-the-way'
  | 'behind'
  | 'not-yet-due'
  | 'not-known'
  /** Without a target: moved since the baseline the way that is good, the other way, or not at all. */
  | 'better'
  | 'worse'
  | 'unchanged'
  | 'no-target'

/** With the numbers that decided it, as printed. */
export interface Judged {
  readonly verdict: Verdict
  /** The indicator's figure at the date of the target, or the latest before it; none for a milestone. */
  readonly result?: Observation
  /** The figure from which it is measured, where the figures give it. */
  readonly baseline?: Observation
  /** Where a straight path from the baseline to the target would be now. */
  readonly path?: string
}

export interface JudgedTarget extends Judged {
  readonly target: StrategyTarget
}
export interface JudgedMeasure extends Judged {
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

/** What a part of a section prints. */
export type JudgedPart =
  | { readonly part: 'scorecard'; readonly targets: readonly JudgedTarget[] }
  | { readonly part: 'measures'; readonly measures: readonly JudgedMeasure[] }
  | {
      readonly part: 'delivery-plan'
      readonly actions: readonly JudgedAction[]
      readonly dueSoonDays: number
    }
