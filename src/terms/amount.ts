// An amount: a number with its parts, or the reason why there is none.
import type { Exact } from './exact.ts'

/** Why a number is not there. Never blank, NaN, 0 or "-" in its place. */
export const MISSING_REASONS = [
  'not-supplied',
  'not-yet-due',
  'not-yet-published',
  'not-applicable',
  'suppressed',
  'not-comparable',
] as const

export type MissingReason = (typeof MISSING_REASONS)[number]

export interface Known {
  readonly kind: 'known'
  readonly value: Exact
  /** The parts, where they are known. A figure given without its parts is "as supplied". */
  readonly numerator?: Exact
  readonly denominator?: Exact
}

export interface Missing {
  readonly kind: 'missing'
  readonly reason: MissingReason
  /** More than the reason says, in a few words: "the denominator is zero". */
  readonly because?: string
}

export type Amount = Known | Missing

export const known = (value: Exact, parts: { numerator?: Exact; denominator?: Exact } = {}): Known => ({
  kind: 'known',
  value,
  ...parts,
})
export const missing = (reason: MissingReason, because?: string): Missing => ({
  kind: 'missing',
  reason,
  ...(because === undefined ? {} : { because }),
})
