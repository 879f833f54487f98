// Finds the words of a clause that are not understood. In: a clause as read, and what it is about. Out: those words: with
// any of them, nothing in the clause is called wrong.
// Worked: in `a further 11 left`, `further` may mean others than those that are counted.
import { AVERAGE, TOGETHER } from '../words/english.ts'
import type { ClauseRead } from '../words/read-clauses.ts'
import { isTerm, type Term } from '../words/term.ts'
import type { IndicatorsMeant } from './name-indicators.ts'

/** A clause without names is about the same thing as the one around or before it, and about its complement too. */
export const nearestNamed = (read: ClauseRead, reads: readonly ClauseRead[]): ClauseRead | undefined =>
  read.around?.clause ?? reads.slice(0, reads.indexOf(read)).findLast(one => one.terms.some(isTerm('name')))

/** Words that are not understood, of the clause and of the one around it. A mean is understood of what is measured in days. */
export function unknownIn(
  read: ClauseRead,
  { indicators }: IndicatorsMeant,
  reads: readonly ClauseRead[],
): string[] {
  const namedBy = read.terms.some(isTerm('name')) ? undefined : nearestNamed(read, reads)
  const hasArea = read.terms.some(isTerm('area'))
  const hasOwn = indicators.some(one => /\bown\b/i.test(`${one.definition.name} ${one.definition.short}`))
  const around = [...read.terms, ...(namedBy?.terms ?? [])]
  const owned = hasOwn
    ? []
    : around
        .filter((term, at) => /^own$/i.test(term.text) && !/^our$/i.test(around[at - 1]?.text ?? ''))
        .map(term => term.text)
  const isMean = indicators.every(one => /^(?:days|average|money)$/.test(one.definition.unit))
  // `on average 22 a month`: of a count.
  const isMonthly =
    indicators.every(one => one.definition.unit === 'count') &&
    read.terms.some(term => /\b(?:each|every|a|per) month$/i.test(term.text))
  // `On average, 22 children came`
  const lead = reads[reads.indexOf(read) - 1]
  const isLead = lead?.terms.every(isTerm('plain', 'lead', 'unknown')) === true
  const unknown = [
    ...(isLead ? (lead?.terms ?? []) : []),
    ...read.terms,
    ...(namedBy?.terms ?? []),
    ...(read.around?.clause.terms ?? []),
  ]
    .filter(term => isTerm('unknown')(term) || isOfAnother(term))
    .filter(term => !((isMean || hasArea || isMonthly) && AVERAGE.test(term.text)))
    .filter(
      term => !(isMonthly && /\bmonth$/i.test(term.text) && read.terms.some(one => AVERAGE.test(one.text))),
    )
    .map(term => term.text)
  return [...unknown, ...owned, ...furtherIn(read), ...bestOfIn(read)]

  /** `… together (45 of 172)`: what another clause adds up is not understood here. */
  function isOfAnother(term: Term): boolean {
    return TOGETHER.test(term.text) && !read.terms.includes(term)
  }
}

/** `the best team`: one of several, of which the paper has no figure. */
const bestOfIn = ({ terms }: ClauseRead): string[] =>
  terms.flatMap((term, at) =>
    isTerm('place')(term) &&
    /^(?:teams?|schools?|homes?|providers?|areas?|localit(?:y|ies))$/i.test(terms[at + 1]?.text ?? '')
      ? [term.text]
      : [],
  )

/** `a further 11`, `another two`: not those that are counted. */
const furtherIn = ({ terms }: ClauseRead): string[] =>
  terms.flatMap((term, at) =>
    /^(?:further|another|additional|extra|other)$/i.test(term.text) && isTerm('quantity')(terms[at + 1])
      ? [term.text]
      : [],
  )
