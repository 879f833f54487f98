// A problem: something wrong with someone's data or definitions, as data. Its sentence is in sentences.ts.
import type { Origin } from '../terms/origin.ts'
import type { Facts } from './facts.ts'

/** An error stops the paper; a warning is printed with it; what was accepted is printed as a note. */
export type Severity = 'error' | 'warning' | 'accepted'
export type ProblemCode = keyof Facts

export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode]

export interface ProblemOf<C extends ProblemCode> {
  readonly code: C
  readonly severity: Severity
  readonly origin: Origin
  readonly facts: Facts[C]
  /** Why it was accepted. */
  readonly because?: string
}

export function problem<C extends ProblemCode>(
  severity: Severity,
  code: C,
  origin: Origin,
  facts: Facts[C],
): ProblemOf<C> {
  return { code, severity, origin, facts }
}

/** It was looked at, is as it is, and is printed as a note with the reason. */
export const accept = <C extends ProblemCode>(found: ProblemOf<C>, because: string): ProblemOf<C> => ({
  ...found,
  severity: 'accepted',
  because,
})

/** Thrown at the doors only (load, check, produce): all the problems of a run together. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems`)
    this.name = 'ProblemsError'
    this.problems = problems
  }
}

export const isError = (p: Problem): boolean => p.severity === 'error'
