// Finds a base that a sentence begins with, of which the claim does not say what it counts. In: a claim as it stands. Out: the
// words of the base.
// Worked: `Of those on placement orders, nine are living with their adopters`: the nine are some of those on orders, and not they.

import { isOfPeople } from '../words/people-named.ts'
import { stemsOf } from '../words/stems.ts'
import { isTerm, type Term } from '../words/term.ts'
import type { FindUnread } from './claim-stands.ts'
import type { Clause } from './clause.ts'
import { nameTexts } from './name-indicators.ts'

export const basesUnread: FindUnread = ({ claim, clause, clauses }) => {
  const parts = partsOf(clause, clauses)
  if (parts === undefined || claim.isOfBase) return []
  const [base, rest] = parts
  const { subject, topic } = clause
  const said = stemsOf(nameTexts(base))
  const own = new Set(subject.indicators.flatMap(one => [...topic.vocabulary.stems(one)]))
  const tells = (term: Term): boolean =>
    isTerm('complement')(term) ||
    // `Of the 262 who should have a plan, 236 have one`
    (isTerm('plain')(term) && /^one$/i.test(term.text)) ||
    (isTerm('name')(term) &&
      (term.isRow === true ||
        (!isOfPeople(term.text) && [...stemsOf(term.text)].some(stem => !said.has(stem) && own.has(stem)))))
  return rest.some(tells) ? [] : base.map(term => term.text)
}

/** `Of 191 care leavers 61 are aged 16 to 18`: a statement, and no base alone. */
const isVerb = ({ text }: Term): boolean => /^(?:are|is|were|was)$/i.test(text)

/** The base and what is said of it: another clause, or the same one after a comma. */
function partsOf(
  { read }: Clause,
  clauses: readonly Clause[],
): readonly [readonly Term[], readonly Term[]] | undefined {
  const [first, second] = clauses
  if (first === undefined || !/^(?:of|among|amongst)$/i.test(first.terms[0]?.text ?? '')) return undefined
  if (second?.read === read) return first.terms.some(isVerb) ? undefined : [first.terms, read.terms]
  const comma = read.terms.findIndex(term => term.text === ',')
  return first.read === read && comma > 0
    ? [read.terms.slice(0, comma), read.terms.slice(comma + 1)]
    : undefined
}
