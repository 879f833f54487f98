// What a check looks at, and what it finds.
import type { CheckCode } from '../definitions/checks.ts'
import type { ProblemFacts } from '../problems/messages.ts'
import type { Origin } from '../terms/origin.ts'
import type { Month, Period } from '../terms/period.ts'
import type { CheckInput } from './check-input.ts'
import type { CheckedPassage } from './checked-passages.ts'
import type { Contradiction } from './contradictions.ts'
import type { Difference } from './differences.ts'
import type { Exchange } from './exchanges.ts'
import type { Series } from './series.ts'

/** The input, with what several checks need, worked out once. */
export interface CheckEvidence extends CheckInput {
  /** The Marches of the closed years that are not among the months. */
  readonly yearEnds: readonly Month[]
  /** Figures both supplied and worked out that differ. */
  readonly contradictions: readonly Contradiction[]
  /** Where a second statement differs from the first. */
  readonly differences: readonly Difference[]
  /** Every measure's figures, as supplied. */
  readonly series: readonly Series[]
  /** Figures of one sheet and period that changed places. */
  readonly exchanges: readonly Exchange[]
  readonly passages: readonly CheckedPassage[]
}

export interface CheckFinding<C extends CheckCode> {
  readonly facts: ProblemFacts[C]
  readonly origin: Origin
  /** An accepted point is matched by these. */
  readonly indicator?: string
  readonly period?: Period
}

/** Each check is one leaf in kinds/: pure, with an example from the published report. */
export type Check<C extends CheckCode> = (evidence: CheckEvidence) => CheckFinding<C>[]
