// What readers know from earlier editions. This room exports it.
import type { Observation } from '../observations/observation.ts'

export interface PublishedBefore {
  /** What was printed and is still so. */
  readonly published: readonly Observation[]
  /** What was kept back: nothing that is printed now may give it away, wanted or not. */
  readonly keptBack: readonly KeptBackBefore[]
}

export interface KeptBackBefore {
  readonly observation: Observation
  /** Whether that edition kept back zeros beside it. */
  readonly mayBeZero: boolean
}

/** The rule of a figure that an edition keeps back. A source that suppressed a figure has left its own rule. */
export const KEPT_BACK = 'suppressed'

/** The rule of a figure that is kept back beside zeros that are. Releases keep it, so that later editions know. */
export const PERHAPS_ZERO = 'suppressed or zero'

/** Whether it is the rule of a figure that an edition kept back. */
export const isOfKeptBack = (rule: string): boolean => rule === KEPT_BACK || rule === PERHAPS_ZERO
