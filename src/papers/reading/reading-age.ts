// From what age words can be read. In: sentences. Out: the age, by the formula of Flesch and Kincaid.
//
// Kincaid and others, Derivation of new readability formulas for Navy enlisted personnel, 1975: the American school grade is
// 0.39 × words per sentence + 11.8 × syllables per word − 15.59. A child of grade 1 is 6, so 5 is added.
// Worked: `The cat sat on the mat.` has 6 words in 1 sentence and 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 + 5 = 3.55.
import { syllable } from 'syllable'

export interface ReadingCount {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
}

/** Figures such as `65.6%` are no words: they are read as they stand. */
const WORD = /\p{L}[\p{L}'’-]*/gu
const FIGURE = /[£]?\d[\d.,/]*%?/g

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?]["”’)]*)\s+/)
    .map(one => one.trim())
    .filter(one => wordsIn(one).length > 0)

const wordsIn = (text: string): string[] => text.replaceAll(FIGURE, ' ').match(WORD) ?? []

/** The count of one or more sentences, each cut from its text before. */
export const readingCount = (sentences: readonly string[]): ReadingCount => {
  const words = sentences.flatMap(wordsIn)
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  }
}

/** In years; undefined without a word. */
export const readingAge = ({ sentences, words, syllables }: ReadingCount): number | undefined =>
  sentences === 0 || words === 0
    ? undefined
    : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + 5
