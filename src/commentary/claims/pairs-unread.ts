// Finds claims that say of each of two things what is its own, so that none of it is held against the other. In: a claim as it
// stands. Out: the words that share it out.
// Worked: in `Both stand at 18; the former is red and the latter amber` nothing read which of the two is red.
import { isTerm } from '../words/term.ts'
import type { Claim } from './claim.ts'
import type { FindUnread } from './claim-stands.ts'

const FORMER = /\bthe (?:former|latter)\b/gi
const FIRST = /\bthe (?:first|one)\b(?=.*\bthe (?:second|other|latter)\b)/gi

/** `the former is red`, `191 of the one and 137 of the other`, `the first to 92.7% and the second to 66.1%`. */
export const turnsOfTwo: FindUnread = ({ clause: { said, terms } }) => {
  const [first] = [...said.matchAll(FORMER), ...said.matchAll(FIRST)].sort((a, b) => a.index - b.index)
  const end = terms.at(-1)?.end ?? 0
  return first !== undefined && first.index < end ? [first[0]] : []
}

/** `Starters and leavers numbered 10 and 12`: each number is of one of them. */
export const numbersShared: FindUnread = ({ claim, clause }) => {
  const isShared =
    clause.subject.quantifier === 'all' &&
    clause.subject.indicators.length > 1 &&
    isLevel(claim) &&
    clause.sentence.filter(isTerm('quantity')).length > 1 &&
    claim.readings.some(one => one.holds === true)
  return isShared ? [claim.text] : []
}

const isLevel = ({ is, terms, clause }: Claim): boolean =>
  is === 'number' && terms.length === 1 && isTerm('quantity')(clause.terms[terms[0] ?? -1])

/** `Boys outnumber girls by 191 to 137`: how many there are of each, and not by how many. */
export const scoresUnread: FindUnread = ({ claim, clause: { terms } }) => {
  const isMoved = terms.some(isTerm('move'))
  return claim.terms
    .filter(at => {
      const isBeside = [-2, 2].some(
        step =>
          isTerm('quantity')(terms[at + step]) && /^(?:to|and)$/i.test(terms[at + step / 2]?.text ?? ''),
      )
      return !isMoved && isTerm('quantity')(terms[at]) && isBeside && terms.some(isOutnumbering)
    })
    .map(at => terms[at]?.text ?? '')
}

const isOutnumbering = (term: Claim['clause']['terms'][number]): boolean =>
  isTerm('comparison')(term) && /^(?:outnumber|exceed|outstrip|outweigh|overt)/i.test(term.text)
