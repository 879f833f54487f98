// What a word or phrase of a sentence is, before anything is claimed with it.
// Worked: `fell` is a move down, `98.2%` a quantity, `above` a comparison, `in January` a plain word and a period.
import type { Exact } from '../../terms/exact.ts'
import type { PeriodNamed } from './period-named.ts'
import type { TextSpan } from './phrases.ts'

export type Sense =
  | 'up'
  | 'down'
  | 'same'
  | 'stable'
  | 'better'
  | 'worse'
  | 'doubled'
  | 'nearly-doubled'
  | 'halved'
  | 'nearly-halved'
  | 'more-than-doubled'
  | 'more-than-halved'
export type Side = 'above' | 'below' | 'better' | 'worse' | 'level' | 'equal'
export type Place = 'highest' | 'lowest' | 'best' | 'worst'
export type Colour = 'red' | 'amber' | 'green'

/** Where green begins, where red begins, and where amber begins on its way from worse to better or back. */
export type TargetBound = 'target' | 'tolerance' | 'amber'

/** `about`: on either side; `nearly`: below; `just-over`: above; the others are bounds. */
export type Hedge = 'about' | 'nearly' | 'just-over' | 'above' | 'below' | 'at-least' | 'at-most'

export interface Quantity {
  readonly kind:
    | 'number'
    | 'percentage'
    | 'points'
    | 'fraction'
    | 'ratio'
    | 'money'
    | 'days'
    | 'times'
    | 'all-but'
  /** A fraction is 1/3, a ratio its part; `all but one` is the one. */
  readonly value: Exact
  /** The whole of a ratio, and of a fraction in words: `one in four` is of 4. */
  readonly of?: Exact
  readonly decimals: number
  readonly hedge?: Hedge
  /** `did not reach 95%`: less where more is better or neither is. */
  readonly isReached?: true
}

export type Meant =
  | { readonly is: 'quantity'; readonly quantity: Quantity }
  | { readonly is: 'period'; readonly period: PeriodNamed }
  /** `the last three months`: a number of months that ends with the paper's. */
  | { readonly is: 'stretch'; readonly months: number }
  | { readonly is: 'area'; readonly area: string }
  /** One word may have two senses: what slipped fell, or got worse. */
  | { readonly is: 'move'; readonly senses: readonly Sense[] }
  | { readonly is: 'comparison'; readonly sides: readonly Side[] }
  | { readonly is: 'place'; readonly place: Place; readonly nth: number; readonly isJoint: boolean }
  /** `third month running` (exactly so many), `three months running` (at least). */
  | { readonly is: 'run'; readonly months: number; readonly isExact: boolean }
  /** `eight of the ten months`. */
  | { readonly is: 'months-of'; readonly count: number; readonly of?: number }
  | { readonly is: 'standing'; readonly standing: 'on' | 'off' | 'within' | 'outside' }
  | { readonly is: 'colour'; readonly colour: Colour }
  | { readonly is: 'bound'; readonly bound: TargetBound }
  | { readonly is: 'complement' | 'not' | 'unsure' | 'reason' | 'lasting' | 'both' | 'neither' }
  | { readonly is: 'break'; readonly sign: string }
  /** The words that lead to what follows: `from`, `to`, `by`, `than`, `against`, `since`. */
  | { readonly is: 'lead'; readonly lead: Lead }
  /** A word of the indicators' names, or rows of a group map. */
  | { readonly is: 'name'; readonly isRow?: boolean }
  /** A word that changes nothing. */
  | { readonly is: 'plain' }
  | { readonly is: 'unknown' }

export type Lead = 'from' | 'to' | 'by' | 'than' | 'against' | 'since' | 'on' | 'of' | 'and' | 'at'

export type Term = TextSpan & { readonly words: readonly string[] } & Meant
export type TermOf<K extends Meant['is']> = Extract<Term, { is: K }>

export const isTerm =
  <K extends Meant['is']>(...kinds: readonly K[]) =>
  (term: Term | undefined): term is TermOf<K> =>
    term !== undefined && (kinds as readonly string[]).includes(term.is)

/** What can be wrong: a number, a move, or how a figure stands to others, its target or its months. */
export const isClaim = isTerm(
  'quantity',
  'move',
  'comparison',
  'place',
  'standing',
  'colour',
  'run',
  'months-of',
)

export const isLeadWord =
  (lead: Lead) =>
  (term: Term | undefined): boolean =>
    isTerm('lead')(term) && term.lead === lead
