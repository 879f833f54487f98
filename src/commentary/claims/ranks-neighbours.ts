// Finds whether a sentence ranks the council among its neighbours, and not over time. In: terms. Out: yes or no.
// Worked: `the highest rate among our statistical neighbours` does; `the highest since April` does not.
import { isTerm, type Term } from '../words/term.ts'

/** `the highest rate among our statistical neighbours`. */
export function ranksNeighbours(terms: readonly Term[]): boolean {
  const place = terms.findIndex(isTerm('place'))
  const area = terms.findIndex((term, at) => at > place && isTerm('area')(term))
  const between = terms.slice(place + 1, area)
  return (
    place >= 0 &&
    /neighbours$/i.test(terms[area]?.text ?? '') &&
    between.some(term => /^(?:among|amongst|out of|of all)$/i.test(term.text)) &&
    between.every(isTerm('plain', 'name', 'lead', 'both'))
  )
}
