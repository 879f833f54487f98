// Every phrase that docs/commentary.md names, in sentences that state it and deny it, true and false (phrases.csv, worked
// out by hand from the published figures): a true one raises nothing, a false one is contradicted.
import { describe, expect, it } from 'vitest'
import { rowsUnder } from '../docs/tables.ts'
import { textOf } from '../workspace.ts'
import { sentenceChecker } from './judge.ts'
import {
  examplesNotJudged,
  expectDenied,
  type PhraseRow,
  phraseRows,
  phrasesIn,
  rowsOfPhrase,
} from './phrase-rows.ts'

/** Sentences that the program does not judge as it should. One that is now judged rightly is taken off this list. */
const NOT_YET: readonly string[] = []

const FALSE = ['commentary-contradicts', 'commentary-wrong-period', 'commentary-claim-untrue']

const rows = await phraseRows('phrases.csv')
const sentences = rows.filter(row => row.sentence !== '')
const check = await sentenceChecker()
const codesOf = ({ topic, sentence }: PhraseRow): readonly string[] =>
  check(topic, sentence).problems.map(({ code }) => code)

const isCalledWrong = (row: PhraseRow): boolean => codesOf(row).some(code => FALSE.includes(code))
const isJudgedRightly = (row: PhraseRow): boolean =>
  row.truth === 'false' ? isCalledWrong(row) : codesOf(row).length === 0

const page = await textOf('docs/commentary.md')
const kinds = rowsUnder(page, 'The kinds of claim')
const phrases = [
  ...kinds.flatMap(([, cell]) => phrasesIn(cell)),
  ...rowsUnder(page, 'What a hedge allows').flatMap(([cell]) => phrasesIn(cell)),
]
const examples = [
  ...kinds.flatMap(([, , truth, untruth]) => [`true ${truth}`, `false ${untruth}`]),
  ...rowsUnder(page, 'What is never called wrong').map(([, example]) => `none ${example}`),
]

/** `N` and `M` are numbers, `…` is any words. */
const isIn = (phrase: string, sentence: string): boolean =>
  new RegExp(`\\b${phrase.replace(/\b[NM]\b%?/g, '(?:[\\d.,]+|[a-z]+)%?').replace('…', '.*')}`, 'i').test(
    sentence,
  )

describe('the phrases that docs/commentary.md names', () => {
  it('are those of phrases.csv', () => {
    expect(phrases.length).toBeGreaterThan(60)
    expect(new Set(phrases)).toEqual(
      new Set(rows.filter(row => row.polarity !== 'unchecked').map(row => row.phrase)),
    )
  })
  it.each(phrases)('`%s` is stated and denied, truly and falsely, or cannot be denied', phrase => {
    const of = rowsOfPhrase(rows, phrase)
    const stated = of('positive', 'true')
    expect(stated.length).toBeGreaterThan(0)
    expect(stated.filter(row => !isIn(phrase, row.sentence))).toEqual([])
    expect(of('positive', 'false').length).toBe(stated.length)
    expectDenied(of)
  })
  it('have examples that are sentences of phrases.csv, as true or false as they are called', () => {
    expect(examplesNotJudged(examples, sentences)).toEqual([])
  })
})

describe('commentaryChecker(…) on the sentences of phrases.csv', () => {
  const known = (row: PhraseRow) => NOT_YET.includes(row.sentence)
  it.each(sentences.filter(row => row.truth !== 'false' && !known(row)))(
    'reports nothing about: $sentence',
    row => expect(check(row.topic, row.sentence).problems).toEqual([]),
  )
  it.each(sentences.filter(row => row.truth === 'false' && !known(row)))('contradicts: $sentence', row =>
    expect(isCalledWrong(row)).toBe(true),
  )
  it.each(sentences.filter(row => row.polarity === 'positive' && row.truth === 'true' && !known(row)))(
    'has a claim that holds in: $sentence',
    row =>
      expect(
        check(row.topic, row.sentence).sentences.flatMap(one => one.claims.map(({ decision }) => decision)),
      ).toContain('holds'),
  )
  it('states those that it does not judge as it should', () =>
    expect(new Set(sentences.filter(row => !isJudgedRightly(row)).map(row => row.sentence))).toEqual(
      new Set(NOT_YET),
    ))
})
