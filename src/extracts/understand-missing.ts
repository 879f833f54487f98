// Recognises blanks, marks and words that stand for a missing figure. In: a cell. Out: the missing figure with
// its reason, or nothing.
import { type Problem, problem } from '../problems/problem.ts'
import { type Missing, type MissingReason, missing } from '../terms/amount.ts'
import type { Origin } from '../terms/origin.ts'
import type { ExtractCell } from './cell.ts'
import { MARKS_OF_SEVERAL_MEANINGS, MISSING_MARKS } from './missing-marks.ts'

export type MissingCodes = ReadonlyMap<string, MissingReason>

/** A source's own words in lowercase. A map, because `__proto__` may be one of them. */
export const codesOf = (codes: Readonly<Record<string, MissingReason>> = {}): MissingCodes =>
  new Map(Object.entries(codes).map(([word, reason]) => [word.trim().toLowerCase(), reason]))

/** Figures are met most often, and no mark begins with a digit. */
const BEGINS_WITH_A_DIGIT = /^\d/

/**
 * The source's own codes come first, and may be numbers, such as 999.9. A blank is not yet due until its
 * period has ended.
 */
export function understandMissing(
  cell: ExtractCell,
  codes: MissingCodes,
  isOver: boolean,
): Missing | undefined {
  const declared = declaredAs(cell, codes)
  if (declared !== undefined) return missing(declared)
  if (cell.kind === 'blank') return missing(isOver ? 'not-supplied' : 'not-yet-due')
  return cell.kind === 'text' && !BEGINS_WITH_A_DIGIT.test(cell.text)
    ? markIn(cell.text.toLowerCase())
    : undefined
}

/** A mark may have a footnote or a word that says why the figure is missing: `n/a*`, `[c] [note 2]`, `n/a (new)`. */
const markIn = (word: string): Missing | undefined =>
  MISSING_MARKS.get(word) ??
  MISSING_MARKS.get(word.replace(NOTE, '')) ??
  MISSING_MARKS.get(word.replace(IN_WORDS, ''))
const IN_WORDS = / \([a-z][a-z ,.'-]*\)$/
const NOTE = / ?(?:\*+|[†‡§¶]|[¹²³⁰⁴-⁹]+|\[(?:notes? ?)?\d{1,2}\])$/

export const declaredAs = (cell: ExtractCell, codes: MissingCodes): MissingReason | undefined =>
  codes.size === 0
    ? undefined
    : wordsOf(cell)
        .map(word => codes.get(word))
        .find(reason => reason !== undefined)

/** A mark that publications use differently is not guessed. */
export function ambiguousMark(cell: ExtractCell, origin: Origin): Problem | undefined {
  const word = cell.kind === 'text' ? cell.text.toLowerCase() : ''
  const meanings = MARKS_OF_SEVERAL_MEANINGS.get(word)
  const [first] = meanings ?? []
  if (meanings === undefined || first === undefined) return undefined
  return problem('error', 'mark-ambiguous', origin, {
    found: cell.shown,
    meanings: meanings.map(([meaning, reason]) => `${meaning} (${reason})`).join(' or '),
    example: `codes: { "${word}": ${first[1]} }`,
  })
}

const BELOW = /^(?:<|≤|<=|less than|fewer than|under|below) ?(\d{1,2})$/i
const UP_TO = /^[01] ?(?:-|–|—|to) ?(\d{1,2})$|^(\d{1,2}) or (?:fewer|less)$/i
/** The most that is called a small number: 10 or fewer, below 11. */
const LARGEST_SMALL = 11

/** `<5`, `fewer than 6`, `1 to 4`: a number that is withheld because it is small. */
export function isSmallNumber(text: string): boolean {
  const [, below] = BELOW.exec(text) ?? []
  const [, upTo, orFewer] = UP_TO.exec(text) ?? []
  const most = below ?? upTo ?? orFewer
  return most !== undefined && Number(most) > 1 && Number(most) <= LARGEST_SMALL
}

function wordsOf(cell: ExtractCell): string[] {
  if (cell.kind === 'text') return [cell.text.toLowerCase()]
  if (cell.kind === 'number') return [String(cell.number), cell.shown.trim().toLowerCase()]
  if (cell.kind === 'error') return [cell.shown.toLowerCase()]
  return cell.kind === 'blank' ? [''] : []
}
