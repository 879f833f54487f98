// A clause with what it is about: its indicators, its periods, and what it compares with, its own or those of the clauses
// around it. Claims are read from clauses.
// Worked: in `Reviews dipped in January, but remain above target` the second clause takes reviews and January from the first.

import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Exact } from '../../terms/exact.ts'
import type { TopicContext } from '../topic-context.ts'
import type { ClauseRead } from '../words/read-clauses.ts'
import { isLeadWord, isTerm, type Sense, type Term, type TermOf } from '../words/term.ts'
import type { Role } from './roles.ts'

export interface SubjectMeant {
  /** Those that the words fit equally well. */
  readonly indicators: readonly RatedIndicator[]
  /** Only one indicator fits, or the clause names each: `A1 and A2`. */
  readonly isClear: boolean
  /** The clause, or another of the sentence, names them; otherwise the sentence before did, or they are the topic's. */
  readonly isNamed: boolean
  /** What remains of a share: `were out of date`. */
  readonly isComplement: boolean
  /** `both`, `all three` and `A1 and A2`: true of each; `neither`: of none; otherwise of one of them. */
  readonly quantifier: 'any' | 'all' | 'none'
  /** The words name the share's quality too, not only what it is a share of: `reviews held on time`, not `reviews`. */
  readonly namesQuality: boolean
  /** The words name only what a share is of: `there were nine adoptions`. */
  readonly namesWhole: boolean
  /** The words name what counts in a share: `adoptions`, of those who left care. */
  readonly namesPart: boolean
}

export interface Clause {
  readonly read: ClauseRead
  readonly terms: readonly Term[]
  /** The sentence as it was written. */
  readonly said: string
  /** The terms of the whole sentence. */
  readonly sentence: readonly Term[]
  readonly roles: readonly Role[]
  readonly subject: SubjectMeant
  /** The periods that it is about, by id; none means the paper's own. */
  readonly periods: readonly string[]
  /** Where its movement begins: the periods after `since`, `from`, `than` or `against`. */
  readonly starts: readonly TermOf<'period'>[]
  /** Those of another statement of the sentence, which may hold for this one too. */
  readonly startsMaybe: readonly TermOf<'period'>[]
  /** `over the last three months`, here or in another clause of the sentence. */
  readonly stretch: TermOf<'stretch'> | undefined
  /** `for two years in a row`, here or in another clause. */
  readonly runNear: number | undefined
  /** The periods that a `since` at its end goes back to: `it has fallen since.` */
  readonly sinceThen: readonly string[]
  /** What the nearest movement of the sentence says, for a clause that has none. */
  readonly movesNear: readonly Sense[] | undefined
  /** The clause whose names it takes over, where it has none. */
  readonly namedBy: ClauseRead | undefined
  /** What the clause before is about, of which this one may go on: `204 children, more than …`. */
  readonly subjectBefore: readonly RatedIndicator[]
  /** Every period that the sentence is about, by id, and every area that it names. */
  readonly datesNear: readonly string[]
  /** Those of the sentence before. */
  readonly datesBefore: readonly string[]
  readonly areasNear: readonly string[]
  /** It is about another area: `the rate for England is lower than ours`. */
  readonly isAboutOthers: boolean
  /** Words that are not understood: nothing in the clause is called wrong. */
  readonly unknown: readonly string[]
  /** `of the 236 with a plan`: what its shares are of. */
  readonly base?: Exact
  /** `Of the children who do have a plan, …`: words that its shares are of, where its indicators are shares of more. */
  readonly narrowerBase?: readonly Term[]
  /** `will`, `whether`, a deadline: nothing is claimed. */
  readonly isUnsure: boolean
  /** `after falling for two months`: about the time before. */
  readonly isBefore: boolean
  /** `only October was lower`: about the month named alone. */
  readonly isOnly: boolean
  readonly topic: TopicContext
}

/** A quantity's own period: the one after it, before the next quantity; else the one before it. */
export function periodOf(
  clause: Pick<Clause, 'terms' | 'roles'>,
  quantityAt: number,
): TermOf<'period'> | undefined {
  const { terms, roles } = clause
  const isQuantity = isTerm('quantity')
  for (let at = quantityAt + 1; at < terms.length; at += 1) {
    const term = terms[at]
    if (isQuantity(term) || (term?.is === 'lead' && /^(?:than|against|to|from)$/.test(term.lead))) break
    if (isPeriod(term) && !begins(term) && (roles[at] === roles[quantityAt] || roles[at] === 'main'))
      return term
  }
  for (let at = quantityAt - 1; at >= 0; at -= 1) {
    const term = terms[at]
    if (isQuantity(term)) break
    if (isPeriod(term) && roles[at] === roles[quantityAt]) return term
  }
  return undefined
}

/** `from 85.9 to 85.5 between December and January`: December is where it began. */
const begins = ({ period }: TermOf<'period'>): boolean => period.role === 'since'

export const isPeriod = (term: Term | undefined): term is TermOf<'period'> =>
  isTerm('period')(term) && term.period.role !== 'date'

/** Words that claim something of every month. */
export const EVERY =
  /\b(?:month|(?:every|each) (?:single )?year|year after year|consistently|constantly|always|throughout|continuously|without (?:exception|interruption|a break|a pause)|never|at no|not once|at any|in any|on no)\b/i

/** A season, a quarter or a calendar year. */
export const isOfSomeMonths = (ids: readonly string[]): boolean =>
  ids.length > 1 && !ids.some(id => /[./]/.test(id))

const PERFECT_NOT = /\b(?:has|have|had) (?:\w+ ){0,2}not\b|\b(?:has|have)n't\b/i

/** `has not been above 70% since June`: of every month since. */
export const isDeniedSince = ({ terms, starts }: Clause, at: number): boolean =>
  terms.slice(0, at).some(isTerm('not')) &&
  terms.some(term => term.is === 'stretch' || (isPeriod(term) && starts.includes(term))) &&
  PERFECT_NOT.test(terms.map(term => term.text).join(' '))

/** Where `than in any other month` says so, after a comparison; -1 if it does not. */
export function anyAfter({ terms }: Clause, at: number): number {
  const than = terms.findIndex((term, nth) => nth > at && isLeadWord('than')(term))
  return than < 0
    ? -1
    : terms.findIndex(
        (term, nth) =>
          nth > than && nth <= than + 4 && /^any(?: other)? (?:month|year|point)/i.test(term.text),
      )
}

/** The terms of the sentence before those of the clause. */
export const termsBefore = ({ sentence, terms: [first] }: Clause): readonly Term[] =>
  first === undefined ? [] : sentence.slice(0, sentence.indexOf(first))

export const areasOf = (clause: Clause): readonly TermOf<'area'>[] => clause.terms.filter(isTerm('area'))
