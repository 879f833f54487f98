// One reason not to release a paper yet: a leaf of this folder finds it.
import type { AccessibilityEvidence } from '../../formats/evidence/accessibility-evidence.ts'
import type { MadePaper } from '../../make-paper.ts'
import type { Problem } from '../../problems/problem.ts'
import type { Approvals, Fingerprints } from '../../releases/approvals.ts'

export interface ReadyToRelease {
  readonly made: MadePaper
  readonly approvals: Approvals
  /** Of the paper as it is now. */
  readonly fingerprints: Fingerprints
  /** Absent before the pages are filled: `check` fills none. */
  readonly evidence?: Pick<AccessibilityEvidence, 'standards'>
  /** What the guard of a public edition found that nobody has overridden. */
  readonly blocks?: readonly Problem[]
}

/** Returns nothing where it does not stand in the way. */
export type Obstacle = (candidate: ReadyToRelease) => readonly Problem[]
