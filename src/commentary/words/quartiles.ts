// Reads `in the top quartile` as a comparison with its threshold. In: terms. Out: the same terms, with those words as comparisons.
// Worked: `puts us in the national top quartile` is the threshold or better; `outside the top quartile` is worse.
import { isTerm, type Side, type Term } from './term.ts'

const WAYS: readonly (readonly [RegExp, readonly Side[]])[] = [
  [/^(?:in|into|within|inside)$/i, ['better', 'equal']],
  [/^outside$/i, ['worse']],
]

const isQuartile = (term: Term | undefined): boolean => isTerm('area')(term) && /quartile/i.test(term.text)

/** `to be in the top quartile` says what would have to be. */
const isWished = (before: Term | undefined): boolean =>
  /^(?:be|being|get|getting|move|moving|enter|for|to)$/i.test(before?.words.at(-1) ?? '')

export function withQuartiles(terms: readonly Term[]): Term[] {
  return terms.map((term, at) => {
    // `in the top quartile nationally`: one area.
    if (isTerm('area')(term) && isQuartile(terms[at - 1])) return { ...term, is: 'plain' }
    const way = WAYS.find(([word]) => word.test(term.text))
    const area = terms.findIndex((one, nth) => nth > at && !/^(?:the|our|its|national)$/i.test(one.text))
    if (way === undefined || !isQuartile(terms[area]) || isWished(terms[at - 1])) return term
    return { ...term, is: 'comparison', sides: way[1] }
  })
}
