// Finds what something is compared with: a period, another area, the target, a number or another indicator. In: a clause
// and where to look. Out: the reference.
// Worked: in `two points below our statistical neighbours` it is their area; in `87 days over target` the target.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { isProjected } from '../ahead/projected-figures.ts'
import { isPart } from '../rows/part-figures.ts'
import { isLeadWord, isTerm, type Quantity, type TargetBound, type Term } from '../words/term.ts'
import { type Clause, isPeriod } from './clause.ts'
import { pairNamed } from './pair-named.ts'

export type Reference =
  | { readonly is: 'area'; readonly area: string }
  | { readonly is: 'bound'; readonly bound: TargetBound }
  | { readonly is: 'periods'; readonly ids: readonly string[] }
  | { readonly is: 'number'; readonly quantity: Quantity }
  | {
      readonly is: 'indicator'
      readonly indicator: RatedIndicator
      /** What is compared with it. */
      readonly subject: RatedIndicator
    }

export interface ReferenceFound {
  readonly reference: Reference
  readonly at: number
}

const ENDS = isTerm('move', 'standing', 'place', 'colour')

/** The first reference after a term, before anything else is claimed. */
export function referenceAfter(clause: Clause, from: number, except = -1): ReferenceFound | undefined {
  const { terms } = clause
  for (let at = from + 1; at < terms.length; at += 1) {
    if (at === except) continue
    if (ENDS(terms[at])) break
    const found = referenceAt(clause, from, at)
    if (found !== undefined) return found
  }
  return otherIndicatorAfter(clause, from)
}

/** What a term is, as something to compare with; a number and a period only where they are compared with. */
function referenceAt(clause: Clause, from: number, at: number): ReferenceFound | undefined {
  const term = clause.terms[at]
  if (isTerm('area')(term)) return { reference: { is: 'area', area: term.area }, at }
  if (isTerm('bound')(term))
    return { reference: numberOfBound(clause, at) ?? { is: 'bound', bound: term.bound }, at }
  const isCompared = clause.roles[at] === 'compared' || clause.roles[at] === 'from'
  if (isTerm('quantity')(term))
    return isCompared || isJustAfter(clause, from, at) ? numberOf(clause, term.quantity, at) : undefined
  if (isPeriod(term) && isCompared) return { reference: { is: 'periods', ids: term.period.ids }, at }
  return undefined
}

/** `12.0 above the target of 73.5`: the number that is said; whether it is the target is another claim. */
function numberOfBound({ terms }: Clause, at: number): Reference | undefined {
  const [of, number] = terms.slice(at + 1, at + 3)
  const isOf = isTerm('lead')(of) && of.lead === 'of'
  return isOf && isTerm('quantity')(number) ? { is: 'number', quantity: number.quantity } : undefined
}

/** `above 95%`; not `lower at 55.6%`, which says where it is. */
const isJustAfter = ({ terms }: Clause, from: number, at: number): boolean =>
  isTerm('comparison')(terms[from]) &&
  terms.slice(from + 1, at).every(term => isTerm('plain', 'lead')(term) && !isLeadWord('at')(term))

/** `above the 95% target` compares with the number; whether that is the target is another claim. */
function numberOf({ terms }: Clause, quantity: Quantity, at: number): ReferenceFound {
  const next = terms.slice(at + 1, at + 4).findIndex(isTerm('bound'))
  return { reference: { is: 'number', quantity }, at: next < 0 ? at : at + 1 + next }
}

/** `5.8 points above our figure`, `lower than ours`: another area's figure is compared with the council's. */
export function oursAfter({ terms, areasNear }: Clause, from: number): string | undefined {
  const ahead = terms.slice(from + 1, from + 5)
  const ours = ahead.findIndex(term => /^(?:us|ours|our|our own)$/i.test(term.text))
  const [area, another] = areasNear
  const isBare = ours >= 0 && ahead.slice(0, ours).every(isTerm('plain', 'lead'))
  const after = terms.slice(from + 1 + ours)
  const isOther = after.some(isTerm('area', 'bound', 'period')) || terms.slice(0, from).some(isOursTerm)
  return isBare && !isOther && another === undefined ? area : undefined
}

const isOursTerm = (term: Term): boolean => /^(?:us|ours|our|our own|we)$/i.test(term.text)

/** Where what is compared with begins: after `than`, or after the second `as` of `as many started as ceased`. */
function joinAfter(terms: readonly Term[], from: number): number {
  const than = terms.findIndex((term, at) => at > from && isLeadWord('than')(term))
  if (than >= 0) return than
  const times = terms[from]
  if (isTerm('quantity')(times) && times.quantity.kind === 'times') return joinAfterTimes(terms, from)
  const many = terms.findIndex((term, at) => at >= from && /^(?:as many|the same number)$/i.test(term.text))
  return many < 0
    ? -1
    : terms.findIndex((term, at) => at > many + 1 && isTerm('plain')(term) && term.words.join(' ') === 'as')
}

/** `five times as dear as a foster home`: after the second `as`; `twice the cost of one`: after the number. */
function joinAfterTimes(terms: readonly Term[], from: number): number {
  const joins = [...terms.keys()].filter(
    at =>
      at > from &&
      ((isTerm('plain')(terms[at]) && /^as$/i.test(terms[at]?.text ?? '')) ||
        /^as many$/i.test(terms[at]?.text ?? '')),
  )
  return joins.length > 1 ? (joins.at(-1) ?? from) : from
}

/** `more children started than ceased`: the names after `than`. */
export function otherIndicatorAfter(clause: Clause, from: number): ReferenceFound | undefined {
  const { terms, topic } = clause
  const than = joinAfter(terms, from)
  const start = than < 0 ? from : than
  const textOf = (some: readonly Term[]) => some.map(term => term.text).join(' ')
  if (than < 0 && !isTerm('comparison')(terms[from])) return undefined
  const before = terms.slice(0, start)
  // `and 22 more left`: more than before.
  if (
    than < 0 &&
    !before.some(isTerm('name')) &&
    /^(?:more|fewer|less|higher|lower)$/i.test(terms[from]?.text ?? '')
  )
    return undefined
  // `204 children, more than four times as many as family dysfunction`
  const left = before.some(isTerm('name'))
    ? namedIn(textOf(before))
    : { indicators: clause.subjectBefore, isClear: clause.subjectBefore.length === 1 }
  // Two ways of looking ahead, of which one goes on with the row of the other.
  if (left.indicators.some(isProjected) && !before.some(isTerm('name'))) return undefined
  // `came into it` names an indicator after `than`.
  const right = namedIn(`than ${textOf(terms.slice(start + 1))}`)
  const pair = pairNamed(left, right)
  return pair && { reference: { is: 'indicator', indicator: pair.other, subject: pair.subject }, at: start }

  function namedIn(text: string) {
    const named = topic.vocabulary.named(text)
    if (named.isClear || named.indicators.some(isPart)) return named
    const elsewhere = topic.vocabulary.namedElsewhere(text)
    return elsewhere.length === 1 ? { indicators: elsewhere, isClear: true } : named
  }
}
