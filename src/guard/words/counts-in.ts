// Finds counts in a sentence. In: a sentence with plain signs. Out: each number with what stands before and behind it.
import { LOOSE_NUMBER, numberSaid } from './numbers.ts'

/** Two digits at most: a larger count hides everybody. Not a year, a decimal, a percentage, an amount or a reference. */
const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,/£%-])(${LOOSE_NUMBER})(?![\\p{L}\\p{N}%/]|[.,]\\d|-(?!year))`,
  'giu',
)

export interface CountFound {
  readonly count: number
  readonly word: string
  readonly at: number
  /** As much as a phrase may have: a long text is read once, not once for each of its numbers. */
  readonly before: string
  readonly after: string
}

const LONGEST_PHRASE = 200

export const countsIn = (sentence: string): CountFound[] =>
  [...sentence.matchAll(COUNT)].map(({ 0: whole, 1: word = '', index }) => ({
    count: numberSaid(word),
    word: word.toLowerCase(),
    at: index,
    before: sentence.slice(Math.max(0, index - LONGEST_PHRASE), index),
    after: sentence.slice(index + whole.length, index + LONGEST_PHRASE),
  }))
