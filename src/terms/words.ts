// Helpers for composing sentences: the case of the first letter, natural order, a number with its noun, a list.
import { exact, sayDecimal } from './exact.ts'

/**
 * `Children looked after` → `children looked after`. A text that begins with an abbreviation is unchanged:
 * `PEPs up to date`, `YTD 85%`.
 */
export const lowerFirst = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** A reason as written in a file, where it goes on in a sentence. */
export const withoutStop = (text: string): string => text.replace(/\.$/, '')

/** With one full stop, whether or not the text has one. */
export const withStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Compares numbers inside names as numbers: 6.2 before 6.10, Figure 2 before Figure 10. */
export const inNumberOrder: (a: string, b: string) => number = new Intl.Collator('en', { numeric: true })
  .compare

/** `1 rating`, `1,039 figures`, `0 directions`. */
export const counted = (count: number, noun: string): string =>
  `${sayDecimal(exact(count), 0)} ${noun}${count === 1 ? '' : 's'}`

/** `a`, `a and b`, `a, b and c`. */
export const listInWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `six`; from eleven on in digits, as in the rest of a paper. */
export const numberInWords = (count: number): string => NUMBERS[count] ?? String(count)
