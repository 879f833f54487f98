// An amount: a number with its parts, or the reason why it is missing.
import type { Exact } from './exact.ts'

/** Why a number is missing. A missing number is never a blank, NaN, 0 or "-". */
export const MISSING_REASONS = [
  'not-supplied',
  'not-yet-due',
  'not-yet-published',
  'not-applicable',
  'suppressed',
  /** More than zero, but it rounds to zero. */
  'low',
  /** Of low reliability, and therefore not given. */
  'unreliable',
  'not-comparable',
] as const

export type MissingReason = (typeof MISSING_REASONS)[number]

/** What accompanies a number: provisional, revised, estimated, a break in the series, of low reliability. */
export type FigureMark = 'p' | 'r' | 'e' | 'b' | 'u'

export interface KnownAmount {
  readonly kind: 'known'
  readonly value: Exact
  /** The parts, where they are known. A figure supplied without its parts is "as supplied". */
  readonly numerator?: Exact
  readonly denominator?: Exact
  /** The marks that were supplied with it. What is worked out from it has the marks of its cells. */
  readonly marks?: readonly FigureMark[]
}

export interface Missing {
  readonly kind: 'missing'
  readonly reason: MissingReason
  /** Details of the reason, in a few words: "the denominator is zero". */
  readonly because?: string
}

export type Amount = KnownAmount | Missing

export const known = (value: Exact, parts: { numerator?: Exact; denominator?: Exact } = {}): KnownAmount => ({
  kind: 'known',
  value,
  ...parts,
})
export const missing = (reason: MissingReason, because?: string): Missing => ({
  kind: 'missing',
  reason,
  ...(because === undefined ? {} : { because }),
})

/** The same with these marks in place of its own, if it is known and there are any. */
export const withMarks = (amount: Amount, marks: readonly FigureMark[]): Amount =>
  amount.kind === 'known' && marks.length > 0 ? { ...amount, marks } : amount

/** Kept back: by whoever publishes it, or by an edition. */
export const isSuppressed = (amount: Amount): boolean =>
  amount.kind === 'missing' && amount.reason === 'suppressed'
