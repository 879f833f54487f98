// Whether a passage says something of a kind about one person. In: a passage, and what is looked for. Out: yes where both stand
// close: a sure word for one person anywhere in the paragraph, or a doubtful one in the same sentence.
import type { GuardContext, GuardedText } from '../guard-class.ts'
import { initialsIn } from './initials-in.ts'
import { personIn } from './persons-in.ts'

export interface SaidOf {
  readonly term: RegExp
  /** Other words for the person: `carer` where a notice is given. */
  readonly orPerson?: RegExp
}

export function isSaidOfPerson(
  given: GuardedText,
  context: GuardContext,
  { term, orPerson }: SaidOf,
): boolean {
  const { text, sentences } = given
  if (!term.test(text)) return false
  const { heading } = given
  const hasInitials = [text, heading].some(one => initialsIn(one, context.abbreviations).length > 0)
  const isSureSomewhere =
    hasInitials ||
    personIn(heading) === 'sure' ||
    (given.kind === 'cell' && (isInRowOfChild(given) || personIn(given.beside) === 'sure')) ||
    (given.kind === 'file name' && ONE_IN_FILE_NAME.test(text)) ||
    sentences.some(sentence => personIn(sentence) === 'sure')
  return sentences.some(
    sentence =>
      term.test(sentence) &&
      (isSureSomewhere ||
        personIn(sentence) !== undefined ||
        orPerson?.test(sentence) === true ||
        isStillAbout(sentences, sentence)),
  )
}

/** A row for each child: its first column says which, and the cell is a remark. */
const FIRST_COLUMN_OF_CHILD = /(?:^|\| )(?:child|young person|yp|resident|initials|name of child)(?= \||$)/i
const LEAST_LETTERS = 10
const isInRowOfChild = (given: GuardedText): boolean =>
  given.text.length >= LEAST_LETTERS &&
  FIRST_COLUMN_OF_CHILD.test(given.tableHead) &&
  !/\b(?:adult|concession)/i.test(given.tableHead) &&
  !/^\d+(?:\.\d+)?%?$|\ball\b|\btotal\b/im.test(given.beside.replace(/ \| /g, '\n'))
/** `Incident girl overdose room3`, `LADO referral re child`. */
const ONE_IN_FILE_NAME =
  /\b(?:girl|boy|yp|resident|lad|lass|baby)\b|\bre (?:an? |the )?(?:child|young person)\b|\b(?:child|young person) (?:[a-z]{1,2}|\d{1,2})\b/i

/** `The young person moved in May. Cannabis was found.`: the sentence before names the person. */
function isStillAbout(sentences: readonly string[], sentence: string): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1]
  return before !== undefined && personIn(before) !== undefined && !MANY.test(sentence)
}

const MANY = /\b(?:children|young people|care leavers|all|cohort|percentage|%)\b/i
