// Reads words that mean something else where they are denied. In: terms. Out: the same terms, with those words so read.
// Worked: `did not reach 95%` denies at least 95%; `not below 90% in any month` is of every month, `the most in any month` is not.
import { isTerm, type Term } from './term.ts'

/** `reach`, `attain`: after a denial, so much or more. */
const REACHES = /^(?:reach(?:es|ed)?|attain(?:s|ed)?|touch(?:ed)?|got as high as|get as high as)$/i
const IN_ANY = /^in any\b/i

export function withDenials(terms: readonly Term[]): Term[] {
  return terms.map((term, at) => {
    if (term.is === 'lasting' && IN_ANY.test(term.text) && !terms.slice(0, at).some(isDenial))
      return { ...term, is: 'plain' }
    return isReachedNot(terms, at) && isTerm('quantity')(term)
      ? { ...term, quantity: { ...term.quantity, hedge: 'at-least', isReached: true } }
      : term
  })
}

const isDenial = (term: Term): boolean =>
  term.is === 'not' ||
  term.is === 'neither' ||
  // `not above 70% in any month`
  (isTerm('lasting', 'standing', 'quantity')(term) && /\b(?:never|no|not)\b/i.test(term.text))

/** `has not yet reached even 95%`; not `did not reach the 95% target`, which is a standing. */
function isReachedNot(terms: readonly Term[], at: number): boolean {
  const term = terms[at]
  if (!isTerm('quantity')(term) || term.quantity.hedge !== undefined) return false
  const before = terms.slice(Math.max(0, at - 3), at)
  const verb = before.findLastIndex(one => REACHES.test(one.text))
  const isNear = verb >= 0 && before.slice(verb + 1).every(isTerm('plain', 'lead'))
  const isOfBound = terms.slice(at + 1, at + 4).some(isTerm('bound'))
  const from = at - before.length + verb
  return isNear && !isOfBound && terms.slice(Math.max(0, from - 4), from).some(isDenial)
}
