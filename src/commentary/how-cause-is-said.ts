// Finds the cause that a paragraph gives. In: its sentences. Out: for each that says a cause, or that it is not known, the words
// and how it is said. What explains a colour, a gap in the figures or a target is no cause.
// Worked: `Visits fell because two workers left.` gives one; `This is red, because red begins at 18.` none.
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { isCauseChecked, isCauseNotKnown } from './cause-not-known.ts'
import type { Completeness } from './incomplete.ts'
import { isOfFigures } from './sentence-parts.ts'
import type { SentenceVerified } from './verify-sentences.ts'
import { blankOut } from './words/phrases.ts'

export type HowSaid = 'by-word' | 'not-known' | 'by-event'

/** `because the bounds differ`, `no figures …, because the system was changed`. */
const OF_RATING =
  /\b(?:because|since|as|so)\b.*\b(?:red|amber|green|bounds?|targets?|thresholds?|tolerance)\b/i
const OF_GAPS =
  /\bno (?:figures?|data)\b|\b(?:figures?|data) (?:is|are|was|were) (?:not (?:available|supplied)|missing)\b/i
/** What the reader should do or think tells nothing of what happened. */
const ADVISES = /\b(?:please|should|must|may|might|can|could|would|cannot|nobody|do not|does not|will)\b/i
const HAPPENED =
  /\b(?!need|indeed|agreed)[a-z]{2,}ed\b|\b(?:was|were|had|did|left|lost|grew|rose|fell|came|went|took|broke|made|began|became|ran|put|shut|closed|kept|met|held|built|sent|found)\b/i

/** What follows is the cause, however short: `because two left`. */
const BECAUSE = /\b(?:because|due to|owing to|as a result of|caused by) \S+ \S+/i
/** Words that give a cause in whatever sentence; the others (`following`, `accounts for`) not in one that states figures. */
const STRONG =
  /\b(?:because|due to|owing to|reflect(?:s|ing)?|as a result|result(?:s|ed)? (?:of|from)|caused?|reasons?|why|led to|driven by|behind|explain(?:s|ed)?|attributable|stems? from)\b/i

export function howCauseIsSaid(
  sentence: Pick<SentenceVerified, 'text' | 'claims'>,
  indicators: readonly RatedIndicator[],
  { cause, posts }: Completeness,
): HowSaid | undefined {
  const { text } = sentence
  if (isCauseNotKnown(text) || isCauseChecked(text)) return 'not-known'
  if (text.endsWith('?') || OF_RATING.test(text) || OF_GAPS.test(text)) return undefined
  if (BECAUSE.test(text)) return 'by-word'
  if (!cause.byTelling(blankOut(text, posts(text)), indicators)) return undefined
  // Asked last: the claims of a sentence are worked out only here.
  const statesFigures = () => isOfFigures(text) || sentence.claims.some(one => one.decision !== 'not-checked')
  if (cause.byWord(text) && (STRONG.test(text) || !statesFigures())) return 'by-word'
  return HAPPENED.test(text) && !ADVISES.test(text) && !statesFigures() ? 'by-event' : undefined
}
