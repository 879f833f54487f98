// Measures whether a paper for young people can be read by them. In: the paper and the age that its definition declares.
// Out: a warning where its words are harder, and one for each of its hardest sentences.
import { type Problem, problem } from '../../problems/problem.ts'
import type { Paper } from '../paper.ts'
import { type PlainPassage, plainPassages } from './plain-passages.ts'
import { readingAge, readingCount, sentencesOf } from './reading-age.ts'

/** Flesch measured samples of a hundred words. */
const LEAST_WORDS = 100
/** A shorter sentence is hard only by a long word, which the paper may need. */
const LEAST_WORDS_OF_SENTENCE = 6
const MOST_NAMED = 5

export function checkReadingAge(
  paper: Pick<Paper, 'id' | 'period' | 'blocks'>,
  most: number | undefined,
): Problem[] {
  if (most === undefined) return []
  const sentences = plainPassages(paper).flatMap(({ text, origin }) =>
    sentencesOf(text).map((sentence): PlainPassage => ({ text: sentence, origin })),
  )
  const count = readingCount(sentences.map(({ text }) => text))
  const origin = { file: `data/definitions/papers/${paper.id}.yaml`, entry: 'reading-age' }
  if (count.words < LEAST_WORDS)
    return [problem('warning', 'reading-age-unknown', origin, { words: count.words, least: LEAST_WORDS })]
  const age = readingAge(count) ?? 0
  return age <= most
    ? []
    : [
        problem('warning', 'reading-age-above', origin, { age: age.toFixed(1), most, words: count.words }),
        ...hardest(sentences, most),
      ]
}

function hardest(sentences: readonly PlainPassage[], most: number): Problem[] {
  return sentences
    .flatMap(({ text, origin }) => {
      const count = readingCount([text])
      const age = readingAge(count) ?? 0
      return count.words >= LEAST_WORDS_OF_SENTENCE && age > most ? [{ text, origin, age }] : []
    })
    .toSorted((one, other) => other.age - one.age)
    .slice(0, MOST_NAMED)
    .map(({ text, origin, age }) =>
      problem('warning', 'sentence-hard', origin, { sentence: text, age: age.toFixed(1), most }),
    )
}
