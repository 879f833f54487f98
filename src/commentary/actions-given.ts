// Finds the actions of a topic's commentary. In: its passages. Out: each action with its post and date, in the order of the text.
// Worked: `Action: review each placement. Head of Fostering, by 31 March 2017.` is one, so is `The Head of Fostering will review
// each placement by 31 March 2017.`; `Placements fell to 66.2%.` and `This is being checked.` are none.
import type { Month } from '../terms/period.ts'
import { isCauseChecked } from './cause-not-known.ts'
import type { CommentaryPassage } from './commentary-passages.ts'
import { ABOUT_REPORTING, ACTION_LABELS, OWNER_LABELS } from './complete-words.ts'
import { givesFutureDate } from './future-dates.ts'
import type { Completeness } from './incomplete.ts'
import type { ActionGiven } from './officers-account.ts'
import { postDoing } from './post-doing.ts'
import { isPostOrDate, readAction } from './read-action.ts'
import { sentenceParts } from './sentence-parts.ts'
import { splitSentences } from './split-sentences.ts'
import { finderOf } from './words/phrases.ts'

const WORDS = ACTION_LABELS.join('|')
/** `Action:`, `Example action:`, `Next steps –`, `Agreed action 2:`, `Action (6.10):`. */
const LABEL = new RegExp(
  `^\\W*(?:[A-Z][a-z]+ )?(?:${WORDS})(?: \\d+| taken| required| agreed| planned| \\([^():]{1,40}\\)| (?:on|for) [^:.]{1,40})?(?::|\\s[-–—]\\s)\\s*`,
  'i',
)
/** A line that only announces the list below it. */
const HEADING = new RegExp(
  `^\\W*(?:[A-Z][a-z]+ )?(?:${WORDS})(?: taken| required| agreed| planned)?\\W*$`,
  'i',
)
/** `Lead: Head of Fostering`, in a point of its own, belongs to the action above. */
const CONTINUED = new RegExp(
  `^(?:${OWNER_LABELS.map(one => one.replace('?', '')).join('|')}|by when|deadline|date|due date|target date|timescale)\\s*[:?]`,
  'i',
)
const DOER =
  /\b(?:we|colleagues|partners|the (?:[\w’'-]+ ){0,3}(?:service|team|council|panel|board|school|trust|teams|schools))\s+(?:(?:now|also|therefore) )?(?:will|shall|are|is|have|has|plans?|intends?)\b|\b(?:will|is to|are to|is being|are being|has been|have been) (?:now |also )?(?:be )?[a-z]+/i
/** Children are looked after, and nobody looks. */
const IN_CARE = /\b(?:be |being |are |have been |were )?look(?:ed|ing) after\b/gi
const aboutReporting = finderOf(ABOUT_REPORTING)

/** What one place in the text says, before it is known whether it is an action. */
interface Piece {
  readonly text: string
  readonly isLabelled: boolean
  /** `Action (6.10):` */
  readonly label?: string
}

export interface ActionFound {
  readonly is: ActionGiven
  /** By which the indicators that it is about are found. */
  readonly words: string
}

export function actionsGiven(
  passages: readonly Pick<CommentaryPassage, 'text' | 'isItem'>[],
  current: Month,
  completeness: Completeness,
): ActionFound[] {
  return piecesOf(passages, completeness)
    .filter(({ text, isLabelled }) => isLabelled || isAction(text, current, completeness))
    .flatMap(({ text, label = '' }) => {
      const is = readAction(text, completeness.posts, current)
      return is === undefined ? [] : { is, words: `${label} ${is.text}` }
    })
}

/** A label takes all that follows it in its passage; a heading the points below it; anything else is read by the sentence. */
function piecesOf(
  passages: readonly Pick<CommentaryPassage, 'text' | 'isItem'>[],
  completeness: Completeness,
): Piece[] {
  const pieces: Piece[] = []
  let isBelowHeading = false
  for (const { text, isItem } of passages) {
    if (HEADING.test(text)) {
      isBelowHeading = true
      continue
    }
    isBelowHeading &&= isItem
    const last = pieces.at(-1)
    if (last?.isLabelled && CONTINUED.test(text)) pieces.splice(-1, 1, withSentence(last, text))
    else if (isBelowHeading) pieces.push({ text: text.replace(LABEL, ''), isLabelled: true })
    else pieces.push(...piecesIn(text, completeness))
  }
  return pieces
}

/** What a label begins goes on until the post and the date are given. */
function piecesIn(text: string, { cause, posts }: Completeness): Piece[] {
  const pieces: Piece[] = []
  let isEnded = false
  for (const { text: sentence } of splitSentences(text)) {
    const [label] = LABEL.exec(sentence) ?? []
    const last = pieces.at(-1)
    const isEnd = isPostOrDate(sentence, posts) || CONTINUED.test(sentence)
    if (label !== undefined) pieces.push({ text: sentence.slice(label.length), isLabelled: true, label })
    else if (last?.isLabelled && (isEnd || !isEnded)) pieces.splice(-1, 1, withSentence(last, sentence))
    else if (last !== undefined && CONTINUED.test(sentence))
      // `We shall pair workers. Lead: Team Managers.` labels the sentence before, unless it gives a cause.
      pieces.splice(-1, 1, { ...withSentence(last, sentence), isLabelled: !cause.byWord(last.text) })
    else pieces.push({ text: sentence, isLabelled: false })
    isEnded = label === undefined && (isEnd || isEnded)
  }
  return pieces
}

const withSentence = (piece: Piece, sentence: string): Piece => ({
  ...piece,
  text: `${piece.text.replace(/\.?\s*$/, '.')} ${sentence}`,
})

/** Someone does something: a post, the service, or whoever it is that something `will be` done by. */
function isAction(sentence: string, current: Month, { action, posts }: Completeness): boolean {
  if (isCauseChecked(sentence) && postDoing(sentence, posts) === undefined) return false
  return sentenceParts([sentence]).some(whole => {
    const part = whole.replace(IN_CARE, '')
    const named = posts(part)
    const isDone = postDoing(part, posts) !== undefined
    const isReport = aboutReporting(part).length > 0
    return action(part, named)
      ? isDone || (!isReport && (DOER.test(part) || givesFutureDate(part, current, true)))
      : isDone && !isReport && givesFutureDate(part, current, false)
  })
}
