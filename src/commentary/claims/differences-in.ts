// Finds the numbers of a clause that say how far something moved, or how far it lies from something else. In: a clause. Out:
// where each stands, with the word that says which way.
// Worked: `two points below`, `52 more than`, `a 12.2 point fall`, `down by two`, `a gap of 9.7`; not `fell to 98.2%`.

import { COPULA } from '../words/english.ts'
import { isLeadWord, isTerm, type Sense, type Side, type Term, type TermOf } from '../words/term.ts'
import type { Clause } from './clause.ts'
import { isThreshold } from './hedged.ts'

export type Way = Side | Sense

export interface DifferenceFound {
  /** The position of the quantity. */
  readonly at: number
  /** The position of the word that says which way. */
  readonly by: number
  readonly ways: readonly Way[]
}

/** The quantities of a clause that are differences, with the words that say which way. */
export function differencesIn(clause: Clause): DifferenceFound[] {
  return clause.terms.flatMap((term, at): DifferenceFound[] => {
    if (!isTerm('quantity')(term) || term.quantity.kind === 'ratio') return []
    const by = wayOf(clause, at)
    const way = by === undefined ? undefined : clause.terms[by]
    if (by === undefined || way === undefined) return []
    return [{ at, by, ways: by === at ? (clause.movesNear ?? []) : waysOf(way, by < at) }]
  })
}

function waysOf(way: Term, isBefore: boolean): readonly Way[] {
  if (isTerm('comparison')(way)) return way.sides
  if (isTerm('move')(way)) return way.senses
  // `missed by a single point`; `1.2 off target` says no more than how far.
  if (isTerm('standing')(way) && (isBefore || !/^off\b/i.test(way.text)))
    return [/^(?:on|within)$/.test(way.standing) ? 'better' : 'worse']
  return []
}

/** Where the word stands that says which way: the number's own place, where the sentence says it elsewhere. */
function wayOf({ terms, roles, movesNear }: Clause, at: number): number | undefined {
  const term = terms[at]
  if (!isTerm('quantity')(term) || term.quantity.kind === 'times' || isLevel(terms, at) || isShortOf(term))
    return undefined
  const after = wayAfter(terms, at)
  if (after !== undefined) return after
  // `slipped again, by more than two points`
  if (roles[at] === 'by') return wayBefore(terms, at) ?? (movesNear === undefined ? undefined : at)
  const isPoints = term.quantity.kind === 'points'
  // Points are never a level: `the fall since November comes to five points`.
  const before = gapBefore(terms, at) ?? (isPoints ? wayBefore(terms, at) : undefined)
  if (before !== undefined) return before
  if (roles[at] !== 'main' && roles[at] !== 'since') return undefined
  return isThreshold(term.quantity) && !isPoints ? undefined : moveBefore(terms, at)
}

/** `fell just short of the 70% target` */
const isShortOf = ({ text }: Term): boolean => /\bshort of\b/i.test(text)

/** `At 48.2% it is worse` */
function isLevel(terms: readonly Term[], at: number): boolean {
  const [before, term] = [terms[at - 1], terms[at]]
  const isAt = isTerm('lead')(before) && /^at$/i.test(before.text)
  return isAt && isTerm('quantity')(term) && !/^(?:points|days)$/.test(term.quantity.kind)
}

/** `two points below`, `52 more children than`, `2.6 points down on`, `14.6 points better`, `a 12.2 point fall`. */
function wayAfter(terms: readonly Term[], at: number): number | undefined {
  const near = wayNear(terms, at)
  if (near !== undefined) return near
  const next = terms[at + 1]
  // `1.2 off target`, `112 days inside the target`
  if (isTerm('standing')(next) && (/^off\b/i.test(next.text) || isRangeAfter(terms[at], next))) return at + 1
  const hasArticle = /^(?:a|an|the|this|further|another|that)$/i.test(terms[at - 1]?.words.at(-1) ?? '')
  return isTerm('move')(next) && (/^(?:better|worse)$/i.test(next.text) || hasArticle) ? at + 1 : undefined
}

/** `112 days inside the target`; not `54 reviews within the target`. */
const isRangeAfter = (term: Term | undefined, { text }: Term): boolean =>
  isTerm('quantity')(term) &&
  /^(?:days|points)$/.test(term.quantity.kind) &&
  /^(?:inside|within|outside)\b/i.test(text)

/** At most three words after the number, past plain words and names. */
function wayNear(terms: readonly Term[], at: number): number | undefined {
  for (let nth = at + 1; nth <= at + 3; nth += 1) {
    const term = terms[nth]
    if (saysWay(term)) return nth
    if (!isTerm('plain', 'name')(term) || COPULA.test(term.words.at(-1) ?? '')) return undefined
  }
  return undefined
}

/** `two points below`, `two points up`; not `the two equal`, nor `55 exceed`, which has its object behind it. */
function saysWay(term: Term | undefined): boolean {
  if (isTerm('move')(term)) return /^(?:up|down)$/i.test(term.text)
  return (
    isTerm('comparison')(term) &&
    !/^(?:level|equal)$/.test(term.sides[0] ?? '') &&
    !/^(?:compare|outnumber|exceed|surpass|top|outstrip|beat|outperform)/i.test(term.text)
  )
}

/** `fell by two`, `the fall comes to five points`. */
function wayBefore(terms: readonly Term[], at: number): number | undefined {
  const before = terms.slice(0, at).findLastIndex(isTerm('move', 'comparison', 'standing'))
  return before < 0 ? undefined : before
}

/** `a gap of 9.7` */
function gapBefore(terms: readonly Term[], at: number): number | undefined {
  const gap = terms
    .slice(0, at)
    .findLastIndex(term => /\b(?:gap|difference|margin|distance)\b/i.test(term.text))
  // `the gap between A1 and A2 in January is 166 days`
  const isNear =
    gap >= at - 3 || terms.slice(gap + 1, at).every(isTerm('plain', 'name', 'lead', 'period', 'area'))
  return gap < 0 || !isNear ? undefined : gap
}

const isStill = ({ senses }: TermOf<'move'>): boolean =>
  senses.every(sense => sense === 'same' || sense === 'stable')

/** `down two`, `a fall of 12.2 points`; not `fell and stood at two`. */
function moveBefore(terms: readonly Term[], at: number): number | undefined {
  for (let nth = at - 1; nth >= at - 3; nth -= 1) {
    const term = terms[nth]
    // `an unchanged cohort of 145` says how many, and not how far.
    if (isTerm('move')(term)) return isStill(term) ? undefined : nth
    const isOf = isLeadWord('of')(term)
    const isVerb = /^(?:at|stood|stands|is|was|are|were|now)$/.test(term?.words.at(-1) ?? '')
    if (isVerb || !(isOf || isTerm('plain')(term))) return undefined
  }
  return undefined
}
