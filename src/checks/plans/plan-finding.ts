// A plan and a target that do not agree. In: what was found. Out: a finding.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { Origin } from '../../terms/origin.ts'
import type { Period } from '../../terms/period.ts'
import { listInWords } from '../../terms/words.ts'
import type { CheckFinding } from '../check-evidence.ts'

export type PlanFinding = CheckFinding<'plan-is-not-its-target'>

interface FoundInPlan {
  /** The ids of the aims that it is about, for the analyst. */
  readonly aims?: readonly string[]
  /** For readers too, who know no ids. */
  readonly found: string
  readonly expected: string
  readonly origin: Origin
  readonly period: Period
}

export const planFinding = (
  { ref }: IndicatorDefinition,
  { aims = [], found, expected, origin, period }: FoundInPlan,
): PlanFinding => ({
  facts: { indicator: ref, aims: listInWords(aims), found, expected },
  origin,
  indicator: ref,
  period,
})
