// Whether commentary gives a cause. In: a part of a sentence that is no action, with posts left out.
// Out: yes or no. A cause is said by a word (`because`), or by telling something besides figures: `Four young people lost
// their tenancies.`
// Worked: `Only 70% of children have a PEP` gives none.
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { rememberedOf } from '../terms/remembered.ts'
import { CAUSES, EXPLAINS_NOTHING } from './complete-words.ts'
import { isOfFigures } from './sentence-parts.ts'
import { finderOf } from './words/phrases.ts'
import { inOneForm, isSmall, stemOf, stemsOf } from './words/stems.ts'

/** So many words that are neither the indicator's nor about figures tell something. */
const ENOUGH = { amongFigures: 3, alone: 1 }

/** `since three schools have`, not `since last year`. */
const SINCE =
  /\b(?:since|as) (?!(?:the )?(?:last|\d|\w+ last year))(?:\w+ ){1,6}(?:was|were|is|are|had|has|have|could|did|do)\b/i

/** The words of the names and definitions of a topic's indicators. */
const stemsDefined = rememberedOf(
  (indicators: readonly RatedIndicator[]): ReadonlySet<string> =>
    stemsOf(
      indicators
        .flatMap(({ definition: { name, short, definition } }) => [name, short, definition])
        .join(' '),
    ),
)

export interface CauseSaid {
  byWord(part: string): boolean
  byTelling(part: string, indicators: readonly RatedIndicator[]): boolean
}

export function causeSayer(others: readonly string[]): CauseSaid {
  const listed = finderOf([...CAUSES, ...others])
  return {
    byWord: part => listed(part).length > 0 || SINCE.test(part),
    byTelling(part, indicators) {
      const named = stemsDefined(indicators)
      const newWords = new Set(
        (inOneForm(part).match(/[a-z]{3,}/g) ?? [])
          .filter(word => !EXPLAINS_NOTHING.has(word) && !isSmall(word) && !named.has(stemOf(word)))
          .map(stemOf),
      )
      return newWords.size >= (isOfFigures(part) ? ENOUGH.amongFigures : ENOUGH.alone)
    },
  }
}
