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
  readonly before: string
  readonly after: string
}

export const countsIn = (sentence: string): CountFound[] =>
  [...sentence.matchAll(COUNT)].map(({ 0: whole, 1: word = '', index }) => ({
    count: numberSaid(word),
    word: word.toLowerCase(),
    before: sentence.slice(0, index),
    after: sentence.slice(index + whole.length),
  }))
