// Finds words of the indicators' names that would else be read as claims or numbers. In: the indicators and what else they are
// called. Out: a finder.
// Worked: `highest caseload` is a name, and no rank; `three or more placements` no number.
import type { CommentaryRules } from '../definitions/commentary-rules.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { anyNumberWord, numberWords } from './words/number-words.ts'
import { type Finder, finderOf } from './words/phrases.ts'

export function namesFinder(indicators: readonly RatedIndicator[], rules: CommentaryRules): Finder {
  const names = indicators.flatMap(({ definition }) => [
    definition.name,
    definition.short,
    ...(rules.called[definition.ref] ?? []),
  ])
  return finderOf([...new Set(names.flatMap(claimingParts))])
}

const CLAIMING = new RegExp(
  `^(?:\\d[\\d,]*|${anyNumberWord}|highest|lowest|over|under|above|below|up|more|most|less|better|level|lasted|from|to|match)$`,
  'i',
)

/** The word with its neighbours: `over 20 miles`, `three or more`, `highest caseload` and `highest caseloads`. */
function claimingParts(written: string): string[] {
  return [written, inDigits(written)].flatMap(partsOf)
}

/** `twelve months` is `12 months` too. */
const inDigits = (name: string): string =>
  name.replace(/[a-z]+/gi, word =>
    word === 'one' ? word : String(numberWords.get(word.toLowerCase()) ?? word),
  )

function partsOf(name: string): string[] {
  const words = name.replace(/[(),]/g, ' ').trim().split(/\s+/)
  return words.flatMap((word, at) => {
    if (!CLAIMING.test(word)) return []
    const isNumber =
      !/^(?:highest|lowest|over|under|above|below|up|more|most|less|better|level|match)$/i.test(word)
    const parts = [
      ...(isNumber ? [] : [words.slice(at, at + 2)]),
      words.slice(at, at + 3),
      words.slice(Math.max(0, at - 1), at + 2),
      words.slice(Math.max(0, at - 1), at + 3),
    ]
    const phrases = parts
      // `in twelve months` is a stretch of time.
      .filter(
        part => part[0] === 'within' || !(isNumber && part.some(one => /^(?:months?|years?)$/i.test(one))),
      )
      .filter(part => part.length > (isNumber ? 2 : 1) || part.length === words.length)
      // `up to` of `up to date` is a hedge elsewhere; `under the` of `under the age of five` leads to anything.
      .filter(part => part.at(-1) !== 'to' && !(part.length === 2 && part.at(-1) === 'the'))
      .map(part => part.join(' '))
    return phrases.flatMap(phrase => [phrase, `${phrase}s`])
  })
}
