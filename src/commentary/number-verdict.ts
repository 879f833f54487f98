// The verdict on a number in commentary: matched, contradicts, wrong period or unmatched, with the figures
// that show it.
import type { Observation } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { FigureFact } from './figure-facts.ts'

/** A figure of the paper: an indicator with one of its observations. */
export interface Shown {
  readonly indicator: RatedIndicator
  readonly observation: Observation
}

export type NumberVerdict =
  | { readonly verdict: 'matched'; readonly fact?: FigureFact }
  | { readonly verdict: 'contradicts'; readonly right: Shown; readonly found?: Shown }
  | { readonly verdict: 'wrong-period'; readonly found: Shown; readonly right?: Shown }
  | { readonly verdict: 'unmatched'; readonly nearest?: Shown }
