// Where the council lies in the funnel of itself and the councils of a comparator: beyond what chance alone would make of
// the share or the rate of all of them together, or within it; and the whole of that funnel, to be drawn.
import type { Indicator } from '../indicators/indicator.ts'
import type { Observation } from '../observations/observation.ts'
import type { Exact } from '../terms/exact.ts'
import type { Meaning } from './direction.ts'

export type CouncilFunnel = FunnelJudged | FunnelDeclined

/** Beyond the 99.8% limits, beyond the 95% limits, or, where both are absent, within both. */
export interface PlaceInFunnel {
  readonly confidence?: 95 | 99.8
  readonly side?: 'above' | 'below'
}

export interface FunnelJudged extends PlaceInFunnel {
  readonly is: 'judged'
  /** The comparator that is the mean of the others. */
  readonly among: string
  /** All of them together, in the indicator's unit. */
  readonly together: Exact
  readonly meaning: Meaning
}

export interface FunnelDeclined {
  readonly is: 'declined'
  readonly among: string
  readonly reason: WhyNoFunnel
}

export type WhyNoFunnel = 'no-own-figure' | 'no-own-numbers' | 'no-published-numbers'

/** Every council in the funnel of all of them, in one period. */
export type WholeFunnel = DrawnFunnel | { readonly is: 'declined'; readonly reason: WhyNoFunnel }

export interface DrawnFunnel {
  readonly is: 'drawn'
  /** All of them together, in the indicator's unit. */
  readonly together: Exact
  /** The councils that have both numbers: the council itself, then the others. */
  readonly places: readonly FunnelPlace[]
  /** Points of the limits from a base a little below the smallest to a little above the largest. */
  readonly lines: readonly FunnelLimits[]
}

/** The limits for a base. Limits are in the indicator's unit. */
export interface FunnelLimits {
  readonly base: Exact
  readonly at95: FunnelRange
  readonly at998: FunnelRange
}

interface FunnelRange {
  readonly lower: Exact
  readonly upper: Exact
}

export interface FunnelPlace extends FunnelLimits, PlaceInFunnel {
  readonly area: string
  /** Its events over its base, in the indicator's unit: what is published may be rounded. */
  readonly value: Exact
  readonly meaning: Meaning
}

/** Works out the funnel of the council's figure and those of others. */
export type FunnelOf = (
  indicator: Pick<Indicator, 'definition' | 'target'>,
  own: Observation,
  others: readonly Observation[],
) => WholeFunnel
