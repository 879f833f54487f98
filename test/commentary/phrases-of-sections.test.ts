// Every phrase that docs/commentary.md names for sections of a longer paper, in sentences that state it and deny it, true and
// false (phrases-of-sections.csv, worked out by hand from the tables of the appendices): a true one raises nothing, a false one
// is contradicted.
import { describe, expect, it } from 'vitest'
import { rowsUnder } from '../docs/tables.ts'
import { textOf } from '../workspace.ts'
import { sentenceChecker } from './judge.ts'
import { examplesNotJudged, expectDenied, phraseRows, phrasesIn, rowsOfPhrase } from './phrase-rows.ts'

const rows = await phraseRows('phrases-of-sections.csv')
const sentences = rows.filter(row => row.sentence !== '')
const check = await sentenceChecker('sufficiency-appendices')
const kinds = rowsUnder(await textOf('docs/commentary.md'), 'What sections of a longer paper say')
const phrases = kinds.flatMap(([, cell]) => phrasesIn(cell))

describe('the phrases that docs/commentary.md names for sections', () => {
  it('are those of phrases-of-sections.csv', () => {
    expect(phrases.length).toBeGreaterThan(20)
    expect(new Set(phrases)).toEqual(new Set(rows.map(row => row.phrase).filter(phrase => phrase !== '')))
  })
  it.each(phrases)('`%s` is stated and denied, truly and falsely, or cannot be denied', phrase => {
    const of = rowsOfPhrase(rows, phrase)
    expect([of('positive', 'true'), of('positive', 'false')].map(some => some.length)).toEqual([1, 1])
    expectDenied(of)
  })
  it('have examples that are sentences of phrases-of-sections.csv', () => {
    const examples = kinds.flatMap(([, , truth, untruth]) => [`true ${truth}`, `false ${untruth}`])
    expect(examplesNotJudged(examples, sentences)).toEqual([])
  })
})

describe('commentaryChecker(…) on the sentences of phrases-of-sections.csv', () => {
  it.each(sentences.filter(row => row.truth !== 'false'))('reports nothing about: $sentence', row =>
    expect(check(row.topic, row.sentence).problems).toEqual([]),
  )
  it.each(sentences.filter(row => row.truth === 'false'))('contradicts: $sentence', row =>
    expect(check(row.topic, row.sentence).problems.map(({ code }) => code)).not.toEqual([]),
  )
  it.each(sentences.filter(row => row.truth === 'true' && row.polarity === 'positive'))(
    'has a claim that holds in: $sentence',
    row =>
      expect(
        check(row.topic, row.sentence).sentences.flatMap(one => one.claims.map(({ decision }) => decision)),
      ).toContain('holds'),
  )
})
