// Where the council lies in the funnel of itself and the councils of a comparator: beyond what chance alone would make of
// the share or the rate of all of them together, or within it.
import type { Exact } from '../terms/exact.ts'
import type { Meaning } from './direction.ts'

export type CouncilFunnel = FunnelJudged | FunnelDeclined

export interface FunnelJudged {
  readonly is: 'judged'
  /** The comparator that is the mean of the others. */
  readonly among: string
  /** All of them together, in the indicator's unit. */
  readonly together: Exact
  /** Beyond the 99.8% limits, beyond the 95% limits, or within both. */
  readonly confidence?: 95 | 99.8
  readonly side?: 'above' | 'below'
  readonly meaning: Meaning
}

export interface FunnelDeclined {
  readonly is: 'declined'
  readonly among: string
  readonly reason: 'no-own-numbers' | 'no-published-numbers'
}
