// Finds numbers of a claim's clause that no reading used, or that count something that no figure counts. In: a claim as it stands.
// Out: their words.
// Worked: in `Eight social workers account for half of the late visits` nothing read the eight.
import { isTerm, type Term } from '../words/term.ts'
import type { FindUnread } from './claim-stands.ts'
import type { Clause } from './clause.ts'

/** A number of a band or a bound is read with it. */
export const numbersUnread: FindUnread = ({ clause, made }) =>
  clause.isOnly || clause.terms.some(isTerm('bound', 'standing'))
    ? []
    : clause.terms
        .filter(
          (term, at) =>
            isTerm('quantity')(term) && !made.some(one => one.terms.includes(at) && one.readings.length > 0),
        )
        .map(term => term.text)

/** After a number: words that go on with the clause, and those for a case of any kind. */
const GOES_ON =
  /^(?:in|of|were|was|is|are|the|have|has|had|having|did|do|does|did not|for|who|between|over|under|through|with|per|out|we|took|take|at|to|on|by|as|or|and|also|still|now|then|sits?|stands?|live|lives|lived|stay|stayed|come|came|go|went|left|make|made|took|got|a|an|each|every|this|that|last|so|if|during|within|across|when|where|from|since|until|after|before|in all|in total|altogether|cases|eligible|recorded|seen|young|have one .*|\w+ly|\W)$/i

/** Before a number: what it numbers. */
const NUMBERED =
  /^(?:quarter|year|level|grade|week|day|part|step|priority|objective|group|band|category|type)$/i

/** `Of the three indicators`, `at level 3`. */
export const othersCounted: FindUnread = ({ claim: { terms: own }, clause: { terms } }) =>
  (own.length > 1 ? [] : own).flatMap(at => {
    const [before, term, next] = [terms[at - 1], terms[at], terms[at + 1]]
    if (!isTerm('quantity')(term) || term.quantity.kind !== 'number') return []
    const isOfOthers = isTerm('plain')(next) && !GOES_ON.test(next.text)
    // `Of every ten children who come, four are back within six months`
    const isOfEvery = /\bevery$/i.test(before?.text ?? '')
    return isOfOthers || isOfEvery || NUMBERED.test(before?.text ?? '') ? [term.text] : []
  })

const isItem = ({ terms }: { readonly terms: readonly Term[] }): boolean =>
  terms.filter(isTerm('quantity')).length === 1 && terms.every(isTerm('quantity', 'plain', 'lead'))

/** `across the teams was 93%, 88% and 60%`: each of a list has a subject, a period or an area of its own. */
export const listsUnpaired: FindUnread = ({ clause, clauses }) => {
  if (clause.sentence.some(term => term.words.includes('respectively'))) return ['respectively']
  const at = clauses.findIndex(one => one.read === clause.read)
  const first = clauses.slice(0, at + 1).findLastIndex(one => !isItem(one))
  const end = clauses.findIndex((one, nth) => nth > at && !isItem(one))
  const items = clauses.slice(first + 1, end < 0 ? undefined : end)
  if (clause.subject.isClear || items.length < 2 || first < 0) return []
  const near: readonly Clause[] = clauses.slice(first, end < 0 ? undefined : end + 1)
  const pairs = near.flatMap(one => one.terms.filter(isTerm('period', 'area')))
  return pairs.length > items.length ? [] : items.flatMap(one => one.terms.map(term => term.text))
}

/** `Ten came in and twelve went out`: they did something of their own, which names no indicator. */
export const doersUnnamed: FindUnread = ({ claim, clause: { terms } }) =>
  terms.some(isTerm('name'))
    ? []
    : claim.terms
        .filter(
          at =>
            isTerm('quantity')(terms[at]) &&
            /^(?:went|go|goes|gone|came|come|moved|turned|got|returned)$/i.test(terms[at + 1]?.text ?? '') &&
            /^(?:out|in|back|home|away|elsewhere|through|on|off)$/i.test(terms[at + 2]?.text ?? ''),
        )
        .map(at => terms[at]?.text ?? '')
