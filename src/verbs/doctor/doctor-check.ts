// A check of doctor. In: what was found. Out: in words for an IT desk, what is there, what is wrong and what to do.
import type { Machine, Tried } from '../../workspace/machine.ts'

export interface DoctorFacts {
  readonly machine: Machine
  /** The browser that printed a page. */
  readonly printed: Tried<string>
  /** The bytes of each font that papers need. */
  readonly fonts: Tried<Readonly<Record<string, number>>>
  readonly definitions: Tried<{ readonly files: number; readonly papers: number; readonly errors: number }>
}

/** An error keeps a paper from being made whole; a warning may. Without either, all is well. */
export type Diagnosis =
  | { readonly found: string; readonly severity?: never }
  | {
      readonly found: string
      readonly severity: 'error' | 'warning'
      readonly wrong: string
      readonly todo: string
    }

export interface DoctorCheck {
  readonly about: string
  /** The exit code, by its name in cli/exit-codes.ts, if it finds an error. */
  readonly exit: 'problems' | 'browser' | 'disk'
  diagnose(facts: DoctorFacts): Diagnosis
}
