// Finds phrases of the lexicon in a text. In: phrases and a sentence. Out: their positions. `#` means a
// number, in digits or in words.
// Worked: `under #` finds `under 18` and `Under eighteen`, and not `hunter 18`.
import { escapePattern } from '../../terms/escape-pattern.ts'
import { everyMatch, longPattern } from '../../terms/long-pattern.ts'
import { anyNumberWord } from './number-words.ts'

export interface TextSpan {
  readonly at: number
  readonly end: number
  readonly text: string
}

export type Finder = (text: string) => TextSpan[]

const NUMBER = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:st|nd|rd|th)?|${anyNumberWord})`
const escaped = (word: string) => escapePattern(word).replace(/['’]/g, "['’]")

/** No sentence names an indicator by a name of more characters. */
const LONGEST = 1000

/** The longest phrase wins: `in line with` before `in`. */
export function finderOf(given: readonly string[]): Finder {
  const phrases = given.filter(({ length }) => length <= LONGEST)
  if (phrases.length === 0) return () => []
  const written = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(phrase =>
      phrase
        .trim()
        .split(/\s+/)
        .map(word => escaped(word).replace(/#/g, NUMBER))
        .join('\\s+'),
    )
  const expression = longPattern(`(?<![A-Za-z0-9])(?:${written.join('|')})(?![A-Za-z0-9])`, 'gi')
  return text => everyMatch(expression, text).map(spanOfMatch)
}

export const spanOfMatch = (found: RegExpExecArray): TextSpan => ({
  at: found.index,
  end: found.index + found[0].length,
  text: found[0],
})

export const overlaps = (a: { at: number; end: number }, b: { at: number; end: number }): boolean =>
  a.at < b.end && b.at < a.end

/** The text with spans blanked out; every other character keeps its position. */
export function blankOut(text: string, spans: readonly { at: number; end: number }[]): string {
  return spans.reduce((left, { at, end }) => left.slice(0, at) + ' '.repeat(end - at) + left.slice(end), text)
}
