// Finds whom the words after `for`, `among` or `who` single out, where the claim's figures are not of them. In: a claim as it
// stands. Out: those words.
// Worked: `Children on interim orders who came into care in the year number 38`: the 55 on interim orders came in any year.

import { isOfPeople } from '../words/people-named.ts'
import { stemsOf } from '../words/stems.ts'
import { isTerm, type Term } from '../words/term.ts'
import type { FindUnread } from './claim-stands.ts'
import { nameTexts } from './name-indicators.ts'

const OPENS = /^(?:for|among|amongst|across|within|inside|who|whose)$/i

const ends = isTerm(
  'quantity',
  'move',
  'comparison',
  'place',
  'standing',
  'colour',
  'run',
  'months-of',
  'period',
  'stretch',
  'bound',
  'break',
  'area',
  'lasting',
  'complement',
)
const ENDS =
  /^(?:is|are|was|were|has|have|had|held|aged|at|to|by|than|against|from|on|in|of|we|it|they|there|stands?|stood|holds?|carry|carries|remains?|stays?|stayed|shows?|showed|saw|sees|makes?|made|reach(?:ed|es)?)$/i

/** Words that single out nobody. */
const OF_ALL =
  /^(?:the|a|an|our|its|their|this|that|these|those|it|us|be|been|being|do|does|should|did|looked|left|came|come|went|as|and|or|which|more|most|less|just|so|only|also|still|well|figures?|data|information|results?|returns?|evidence|basis|available|published|years?|months?|times?|first|second|third|last|whole|total|all|each|every|any|one|some|both|full|same|period|quarter|end|long|far|example|instance|now|currently|today|already|council|area|borough|service|teams?|members|reasons?|comparison|measures?|indicators?|target|record|month end|due|required|\w+ly|[\d.]+)$/i

export const groupsUnread: FindUnread = ({ claim, clause, leads }) => {
  const { vocabulary } = clause.topic
  const shown = claim.readings.flatMap(one => one.shown.map(each => each.indicator))
  const own = new Set([...clause.subject.indicators, ...shown].flatMap(one => [...vocabulary.stems(one)]))
  return [...leads, clause].flatMap(({ terms }) =>
    terms.flatMap((term, at) =>
      OPENS.test(term.text) || (at === 0 && /^(?:in|on|with)$/i.test(term.text))
        ? unreadOf(groupAfter(terms, at), own)
        : [],
    ),
  )
}

/** The words up to a verb, a preposition or what is claimed. */
function groupAfter(terms: readonly Term[], at: number): readonly Term[] {
  // `who have left`: the verb that follows is part of it.
  const most = /^who/i.test(terms[at]?.text ?? '') ? 2 : 0
  const rest = terms.slice(at + 1)
  const end = rest.findIndex((one, nth) => ends(one) || (nth >= most && ENDS.test(one.text)))
  return rest.slice(0, end < 0 ? undefined : end)
}

/** Names of another indicator; or words that name nothing, where nothing else is named. */
function unreadOf(group: readonly Term[], own: ReadonlySet<string>): readonly string[] {
  if (group.some(term => isTerm('name')(term) && term.isRow === true)) return []
  const telling = group.filter(term => !isOfPeople(term.text) && !OF_ALL.test(term.text))
  const heard = [...stemsOf(nameTexts(telling.filter(isTerm('name'))))]
  const foreign = heard.filter(stem => !own.has(stem))
  if (foreign.length > 0 || heard.length > 0) return foreign
  return telling.filter(isTerm('plain')).map(term => term.text)
}
