// The names of children, known to the guard alone. In: the text of data/guard/names.csv. Out: whether one of them stands in a text.
// They are held in memory: a finding says that a listed name stands there, and nothing says which.

import { splitSentences } from '../commentary/split-sentences.ts'
import { readCsv } from '../extracts/read-csv.ts'
import type { NamesFound } from './guard-class.ts'
import { plainSigns } from './plain-signs.ts'
import { isCommonName, isMonthInDate } from './words/common-names.ts'
import { isInstitution } from './words/name-shapes.ts'
import { personIn } from './words/persons-in.ts'

export const NAMES_FILE = 'data/guard/names.csv'
const COLUMNS = ['forename', 'surname'] as const

/** Undefined where the two columns are not there: what stands in the first row then may be a name. */
export async function readNames(csv: string): Promise<NamesFound | undefined> {
  const sheet = await readCsv(csv)
  const textAt = (row: number, column: number): string => sheet.cell(row, column).shown.trim()
  const headings = Array.from({ length: sheet.columnCount(0) }, (_, column) =>
    textAt(0, column).toLowerCase(),
  )
  const [forename, surname] = COLUMNS.map(name => headings.indexOf(name))
  if (forename === undefined || surname === undefined || forename < 0 || surname < 0) return undefined
  const rows = Array.from(
    { length: sheet.rowCount - 1 },
    (_, at) => [textAt(at + 1, forename), textAt(at + 1, surname)] as const,
  )
  return namesFound(rows)
}

export function namesFound(rows: readonly (readonly [forename: string, surname: string])[]): NamesFound {
  const full = new Map<string, (readonly string[])[]>()
  const single = new Set<string>()
  const add = (from: readonly string[], to: readonly string[]) => {
    if (from[0] !== undefined && to.length > 0)
      full.set(from[0], [...(full.get(from[0]) ?? []), [...from.slice(1), GAP, ...to]])
  }
  for (const [forename, surname] of rows) {
    const [first, last] = [
      wordsOf(forename).map(({ plain }) => plain),
      wordsOf(surname).map(({ plain }) => plain),
    ]
    add(first, last)
    add(last, first)
    // Of several forenames the first is the one in use.
    if (first.length > 1) add(first.slice(0, 1), last)
    for (const word of [first.join(' '), last.join(' ')]) if (word.length > 1) single.add(word)
    if (first.length > 1 && first[0] !== undefined) single.add(first[0])
  }
  const longest = Math.max(1, ...[...single].map(name => name.split(' ').length))
  return {
    hasFullName: text => {
      const words = wordsOf(text)
      return words.some(({ plain }, at) =>
        (full.get(plain) ?? []).some(rest => continues(words.slice(at + 1), rest)),
      )
    },
    hasOneName: (text, isBesideChild) =>
      isBesideChild &&
      splitSentences(plainSigns(text)).some(sentence => hasSingle(sentence.text, single, longest)),
  }
}

/** Between forename and surname another name or initials may stand. */
const GAP = ''
const MOST_BETWEEN = 2

function continues(words: readonly Word[], rest: readonly string[]): boolean {
  const gap = rest.indexOf(GAP)
  const [near, far] = [rest.slice(0, gap), rest.slice(gap + 1)]
  const isAt = (wanted: readonly string[], at: number) =>
    wanted.every((word, i) => words[at + i]?.plain === word)
  if (!isAt(near, 0)) return false
  return Array.from({ length: MOST_BETWEEN + 1 }, (_, skipped) => near.length + skipped).some(
    at => isAt(far, at) && words.slice(near.length, at).every(({ isCapital }) => isCapital),
  )
}

function hasSingle(sentence: string, single: ReadonlySet<string>, longest: number): boolean {
  const words = wordsOf(sentence)
  return words.some((word, at) =>
    Array.from({ length: longest }, (_, more) =>
      words
        .slice(at, at + more + 1)
        .map(({ plain }) => plain)
        .join(' '),
    ).some(
      (name, more) =>
        single.has(name) &&
        !isInstitution(words[at + more + 1]?.word ?? '') &&
        !NAMED_AFTER.test(sentence.slice(0, word.at)) &&
        (!isCommonName(name) || isCommonNameMeant(sentence, word, at)),
    ),
  )
}

/** `Named after Florence …`: somebody famous. */
const NAMED_AFTER = /\b(?:named (?:after|for)|in (?:memory|honour) of) $/
/** `St Faith's` is a school or a church. */
const SAINT_BEFORE = /\b(?:St|Saint)\.? $/

/** `Grace moved`, `young person Will`: with a capital that the sentence does not give it, and one child in the sentence. */
function isCommonNameMeant(sentence: string, { isCapital, at, length }: Word, position: number): boolean {
  if (!isCapital || isMonthInDate(sentence, at, length) || SAINT_BEFORE.test(sentence.slice(0, at)))
    return false
  const after = sentence.slice(at + length)
  const isSubject =
    /^(?:'s\b|,? (?:who|is|was|has|had|moved|went|said|spoke|attends|lives|started|left|returned|felt|wants|became|came|made|ran)\b)/.test(
      after,
    )
  return position === 0 ? isSubject : personIn(sentence) !== undefined || isSubject
}

interface Word {
  readonly word: string
  /** Without accents, apostrophes and case: `O'Neill` and `ONEILL` are one. */
  readonly plain: string
  readonly isCapital: boolean
  readonly at: number
  readonly length: number
}

/** Words at spaces and hyphens, so that a double name is found with and without its hyphen. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}'\u2019]*/gu)].map(({ 0: word, index }) => ({
    word,
    plain: plainWord(word),
    isCapital: /^\p{Lu}/u.test(word),
    at: index,
    length: word.replace(/['\u2019]s?$/, '').length,
  }))

const plainWord = (word: string): string =>
  word
    .replace(/['\u2019]s$/i, '')
    .replace(/['\u2019]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
