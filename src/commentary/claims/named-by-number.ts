// Finds what a clause is about by a number in it, where no word says so. In: a clause. Out: the same clause, about the one indicator
// of which the number is the figure.
// Worked: `December's 484 was the second highest figure`: only the number of children looked after was 484 in December.
import { isTerm, type Term } from '../words/term.ts'
import type { Clause } from './clause.ts'
import { level } from './level.ts'

/** A small whole number may be the figure of anything. */
const isTelling = (term: Term | undefined): boolean =>
  isTerm('quantity')(term) &&
  term.quantity.hedge === undefined &&
  term.quantity.kind !== 'fraction' &&
  (term.quantity.kind === 'ratio' || term.quantity.decimals > 0 || term.quantity.value.compare(30) >= 0)

export function namedByNumber(clause: Clause): Clause {
  const { subject, terms } = clause
  if (subject.isClear || subject.indicators.length < 2 || subject.quantifier !== 'any') return clause
  const named = level(clause)
    .filter(one => one.terms.some(at => isTelling(terms[at])))
    .flatMap(one => one.readings.filter(({ holds }) => holds === true).map(({ indicator }) => indicator))
  const [only, ...others] = [...new Set(named)]
  return only === undefined || others.length > 0
    ? clause
    : { ...clause, subject: { ...subject, indicators: [only], isClear: true } }
}
