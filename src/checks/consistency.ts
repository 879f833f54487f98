// The entry point of this room: everything that a careful person finds with a calculator. In: figures,
// statements and words. Out: problems, or accepted points.
import {
  type Accepted,
  type CheckCode,
  type Checks,
  checkCodes,
  usualSeverities,
} from '../definitions/checks.ts'
import type { Definitions } from '../definitions/definitions.ts'
import { accept, type Problem, type ProblemOf, problem } from '../problems/problem.ts'
import { endMonthOf, periodId } from '../terms/period.ts'
import type { CheckEvidence, CheckFinding } from './check-evidence.ts'
import type { CheckInput } from './check-input.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { kinds } from './kinds/index.ts'
import { labelsAcrossPapers } from './labels-of-maps.ts'

export function checkConsistency(given: CheckInput): Problem[] {
  const evidence = gatherEvidence(given)
  return checkCodes.flatMap(code => run(code, evidence) as Problem[])
}

function run<C extends CheckCode>(code: C, evidence: CheckEvidence): ProblemOf<C>[] {
  return problemsOf(code, () => kinds[code](evidence), evidence.definitions.checks)
}

/** What needs no figures: labels that the papers of a workspace share. */
export function checkPapersTogether(definitions: Definitions): Problem[] {
  return problemsOf('label-with-two-contents', () => labelsAcrossPapers(definitions), definitions.checks)
}

function problemsOf<C extends CheckCode>(
  code: C,
  find: () => readonly CheckFinding<C>[],
  checks: Checks,
): ProblemOf<C>[] {
  const severity = checks.severity[code] ?? usualSeverities[code]
  if (severity === 'off') return []
  return find().map(finding => {
    const found = problem(severity, code, finding.origin, finding.facts)
    const known = checks.accepted.find(one => one.check === code && isMeant(one, finding))
    return known === undefined ? found : accept(found, known.because)
  })
}

function isMeant({ indicator, from, to }: Accepted, finding: CheckFinding<CheckCode>): boolean {
  const at = finding.period === undefined ? undefined : periodId(endMonthOf(finding.period))
  return (
    (indicator === undefined || indicator === finding.indicator) &&
    (from === undefined || (at !== undefined && from <= at)) &&
    (to === undefined || (at !== undefined && at <= to))
  )
}
