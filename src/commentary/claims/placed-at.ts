// Finds what a superlative is said of. In: terms and where the superlative stands. Out: the last word of the name or plain words
// after it, up to four; none where nothing of the kind follows.
// Worked: `our busiest safeguarding social worker` is of a worker, and `the busiest month for reviews` of a month.
import { isTerm, type Term } from '../words/term.ts'

/** Words that end what a superlative is said of. */
const ENDS = /^(?:for|in|of|on|at|by|to|with|was|were|is|are|has|have|had|since|so|now|ever|who|that|which)$/i

export function placedAt(terms: readonly Term[], at: number): string {
  const after = terms.slice(at + 1, at + 5)
  const end = after.findIndex(term => !isTerm('name', 'plain')(term) || ENDS.test(term.text))
  return (
    after
      .slice(0, end < 0 ? undefined : end)
      .at(-1)
      ?.words.at(-1) ?? ''
  )
}

/** `our busiest social worker`: somebody, and no month. */
export const isOfSomebody = (terms: readonly Term[], at: number): boolean =>
  /^(?:workers?|carers?|managers?|officers?|practitioners?|colleagues?|households?|famil(?:y|ies))$/i.test(
    placedAt(terms, at),
  )
