// The formula by hand: 0.39 × words per sentence + 11.8 × syllables per word − 15.59, and 5 years more.
import { describe, expect, it } from 'vitest'
import { readingAge, readingCount, sentencesOf } from '../../../src/papers/reading/reading-age.ts'

const ageOf = (text: string) => readingAge(readingCount(sentencesOf(text)))

describe('readingAge(count)', () => {
  it.each([
    // 6 words, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 + 5.
    ['The cat sat on the mat.', 3.55],
    // 9 words, 15 syllables (Your so-cial work-er should vis-it you ev-e-ry week is not it; counted: 1+2+2+1+2+1 = 9).
    ['Your social worker should visit you.', 0.39 * 6 + (11.8 * 9) / 6 - 10.59],
    // 13 words and 26 syllables, the example of the package flesch-kincaid: grade 13.08.
    ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 18.08],
  ])('of “%s” is %f', (text, age) => expect(ageOf(text)).toBeCloseTo(age, 2))

  it('takes the mean of all sentences together', () =>
    // 9 words and 9 syllables in two sentences: 0.39 × 4.5 + 11.8 − 15.59 + 5.
    expect(ageOf('The cat sat on the mat. It was fat.')).toBeCloseTo(2.965, 3))

  it('counts no figure as a word', () =>
    expect(readingCount(sentencesOf('65.6% of visits were on time.'))).toEqual({
      sentences: 1,
      words: 5,
      syllables: 6,
    }))

  it('has none without a word', () => expect(ageOf('65.6%.')).toBeUndefined())
})

describe('sentencesOf(text)', () => {
  it('cuts after a full stop, a question and a quotation, and not in a figure', () =>
    expect(sentencesOf('It was 65.6% then. Is it? “Ring me.” He did')).toEqual([
      'It was 65.6% then.',
      'Is it?',
      '“Ring me.”',
      'He did',
    ]))
})
