// Every phrase that docs/commentary.md names for sections of a longer paper, in sentences that state it and deny it, true and
// false (phrases-of-sections.csv, worked out by hand from the tables of the appendices): a true one raises nothing, a false one
// is contradicted.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { rowsUnder } from '../docs/tables.ts'
import { textOf } from '../workspace.ts'
import { sentenceChecker } from './judge.ts'

interface Row {
  readonly phrase: string
  readonly topic: string
  readonly sentence: string
  readonly polarity: 'positive' | 'negated' | 'unchecked'
  readonly truth: 'true' | 'false' | 'none'
  readonly decides: string
}

const rows = parse(await textOf('test/commentary/phrases-of-sections.csv'), { columns: true }) as Row[]
const sentences = rows.filter(row => row.sentence !== '')
const check = await sentenceChecker('sufficiency-appendices')
const kinds = rowsUnder(await textOf('docs/commentary.md'), 'What sections of a longer paper say')
const phrases = kinds.flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one))

describe('the phrases that docs/commentary.md names for sections', () => {
  it('are those of phrases-of-sections.csv', () => {
    expect(phrases.length).toBeGreaterThan(20)
    expect(new Set(phrases)).toEqual(new Set(rows.map(row => row.phrase).filter(phrase => phrase !== '')))
  })
  it.each(phrases)('`%s` is stated and denied, truly and falsely, or cannot be denied', phrase => {
    const of = (polarity: Row['polarity'], truth: Row['truth']) =>
      rows.filter(row => row.phrase === phrase && row.polarity === polarity && row.truth === truth)
    expect([of('positive', 'true'), of('positive', 'false')].map(some => some.length)).toEqual([1, 1])
    const [why] = of('negated', 'none')
    if (why === undefined)
      expect([of('negated', 'true'), of('negated', 'false')].map(some => some.length)).toEqual([1, 1])
    else expect(why.decides).not.toBe('')
  })
  it('have examples that are sentences of phrases-of-sections.csv', () => {
    const judged = new Set(sentences.map(row => `${row.truth} ${row.sentence}`))
    const examples = kinds.flatMap(([, , truth, untruth]) => [`true ${truth}`, `false ${untruth}`])
    expect(examples.filter(example => !judged.has(example))).toEqual([])
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
