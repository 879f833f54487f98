// Compares headings. In: headings as typed. Out: their plain form, by which they are compared.
import { plainText } from './cell.ts'

/** `*`, daggers, superscript figures, and the shorthand of published tables at the end: `[note 1]`, `[r]`. */
const FOOTNOTE_MARKS = /(\s*(\*|†|‡|§|¶|[¹²³⁰⁴-⁹]|\[(note )?\w{1,3}\]))+$/i

/** Between numbers a dash of any length, with or without spaces, is the word `to`: the bands `10–15` and `10 to 15`. */
const DASHES = /[‐-―−]/g
const BAND = /(?<=\d) ?- ?(?=\d)/g

/**
 * Without case, line breaks, double spaces and trailing footnote marks: ` Reviews\n in  time *` → `reviews in
 * time`.
 */
export const plainHeading = (text: string): string =>
  withoutMarks(plainText(text).normalize('NFC').replace(/[‘’]/g, "'").replace(DASHES, '-'))
    .replace(BAND, ' to ')
    .toLowerCase()

/** `Jan 17*` → `Jan 17`. */
export const withoutMarks = (text: string): string => text.replace(FOOTNOTE_MARKS, '')

/** Whether a heading is any of several. */
export function isOneOf(heading: string, headings: readonly string[]): boolean {
  const plain = plainHeading(heading)
  return plain !== '' && headings.some(other => plainHeading(other) === plain)
}

/** `'Month' or 'Period'`. */
export const sayHeadings = (headings: readonly string[]): string =>
  headings.map(heading => `'${heading}'`).join(' or ')
