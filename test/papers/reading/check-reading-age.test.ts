import { describe, expect, it } from 'vitest'
import type { Paper, YourSay } from '../../../src/papers/paper.ts'
import { checkReadingAge } from '../../../src/papers/reading/check-reading-age.ts'

const HARD =
  'The accommodation of an increasing proportion of individuals is predominantly unsatisfactory at present.'
const EASY = 'We want you to feel safe at home. '
const paperOf = (asks: readonly string[]): Pick<Paper, 'id' | 'period' | 'blocks'> => {
  const block: YourSay = {
    block: 'your-say',
    id: 'your-say',
    title: 'What do you think?',
    asks,
    saidTitle: 'What you said',
    commentary: [{ prose: 'paragraph', runs: [{ text: HARD.repeat(30) }] }],
    writeTitle: 'Write here',
    lines: [1],
    after: [],
  }
  return { id: 'young', period: { id: '2017-01', name: 'January 2017' }, blocks: [block] }
}
const found = (asks: readonly string[], most?: number) =>
  checkReadingAge(paperOf(asks), most).map(({ code, severity, origin, facts }) => ({
    code,
    severity,
    origin,
    facts,
  }))

describe('checkReadingAge(paper, most)', () => {
  it('measures nothing where the paper declares no age', () => expect(found([HARD.repeat(20)])).toEqual([]))

  it('says nothing of words that are easy enough, and does not judge what young people said', () =>
    // 8 words of 8 syllables in each sentence: 0.39 × 8 + 11.8 − 10.59 is an age of 4.3.
    expect(found([EASY.repeat(20)], 11)).toEqual([]))

  it('warns of hard words, and names the hardest sentences with their place', () => {
    const problems = found([EASY.repeat(2), `${HARD} `.repeat(8)], 11)
    const place = { file: 'data/definitions/papers/young.yaml' }
    expect(problems[0]).toMatchObject({
      code: 'reading-age-above',
      severity: 'warning',
      origin: { ...place, entry: 'reading-age' },
      // 2 × 8 words, and 8 × 13.
      facts: { most: 11, words: 120 },
    })
    expect(problems.slice(1)).toHaveLength(5)
    expect(problems[1]).toMatchObject({
      code: 'sentence-hard',
      origin: { ...place, entry: 'your-say' },
      facts: { sentence: HARD, most: 11 },
    })
  })

  it('says that fewer than a hundred words are too few to measure', () =>
    expect(found([HARD], 11)).toMatchObject([
      { code: 'reading-age-unknown', facts: { words: 13, least: 100 } },
    ]))
})
