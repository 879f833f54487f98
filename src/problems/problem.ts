// A problem: something wrong with the data, the definitions or the words. Its message is in messages.ts.
import type { Origin } from '../terms/origin.ts'
import type { ProblemFacts } from './messages.ts'

/** An error stops the paper; a warning does not; an accepted point has a reason that the paper prints. */
export type Severity = 'error' | 'warning' | 'accepted'
export type ProblemCode = keyof ProblemFacts

export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode]

export interface ProblemOf<C extends ProblemCode> {
  readonly code: C
  readonly severity: Severity
  readonly origin: Origin
  readonly facts: ProblemFacts[C]
  /** Why it was accepted. */
  readonly because?: string
}

export function problem<C extends ProblemCode>(
  severity: Severity,
  code: C,
  origin: Origin,
  facts: ProblemFacts[C],
): ProblemOf<C> {
  return { code, severity, origin, facts }
}

/** Known and left unchanged; the paper prints the reason. */
export const accept = <C extends ProblemCode>(found: ProblemOf<C>, because: string): ProblemOf<C> => ({
  ...found,
  severity: 'accepted',
  because,
})

/** All the problems of a run together. Thrown only by load, check and produce. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems`)
    this.name = 'ProblemsError'
    this.problems = problems
  }
}

export const isError = (p: Problem): boolean => p.severity === 'error'
