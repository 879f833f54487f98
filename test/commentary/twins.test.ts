// Sentences in pairs, one true and one false, for ways of reading that no phrase of docs/commentary.md names; each with the
// figures of the worked examples that decide, read from their papers.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { textOf } from '../workspace.ts'
import { sentenceChecker } from './judge.ts'

interface Twin {
  /** What is read: the pair, or the group, that the sentence belongs to. */
  readonly what: string
  readonly paper: string
  readonly topic: string
  readonly truth: 'true' | 'false' | 'open'
  readonly sentence: string
}

const twins = parse(await textOf('test/commentary/twins.csv'), { columns: true }) as Twin[]
const papers = [...new Set(twins.map(one => one.paper))]
const checks = new Map(
  await Promise.all(papers.map(async paper => [paper, await sentenceChecker(paper)] as const)),
)

describe.each([...new Set(twins.map(one => one.what))])('%s', what => {
  const own = twins.filter(one => one.what === what)
  it('is said truly and falsely', () =>
    expect(new Set(own.filter(one => one.truth !== 'open').map(one => one.truth))).toEqual(
      new Set(['true', 'false']),
    ))
  it.each(own)('is $truth in: $sentence', ({ paper, topic, truth, sentence }) =>
    expect(checks.get(paper)?.(topic, sentence).problems.length !== 0).toBe(truth === 'false'),
  )
})
