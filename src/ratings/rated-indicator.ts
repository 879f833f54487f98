// A rated indicator: an indicator with its RAG rating, its direction of travel, and the numbers that decided them.
import type { Indicator } from '../indicators/indicator.ts'
import type { Direction } from './direction.ts'
import type { Rating } from './rating.ts'
import type { Signal } from './signal.ts'

export interface RatedIndicator extends Indicator {
  readonly rating: Rating
  readonly direction: Direction
  /** Absent where the paper has no rules for control charts. */
  readonly signal?: Signal
}

/** Rates an indicator whose figures were replaced, for example by those of another month or area. */
export type RateIndicator = (indicator: Indicator) => RatedIndicator
