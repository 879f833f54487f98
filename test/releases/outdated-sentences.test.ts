// Which published sentences are listed for a person to check. The words are chosen by hand.
import { describe, expect, it } from 'vitest'
import type { Change, Flip, RuleChange } from '../../src/releases/comparison.ts'
import { outdatedSentences } from '../../src/releases/outdated-sentences.ts'

const text = (words: string, indicators = ['6.7']) => [
  { topic: 'reviews', title: 'Reviews', indicators, text: words },
]
const WORDS = [
  'Reviews are green.',
  'Visits are red.',
  'We are on target.',
  'Performance improved again.',
  'It is the highest figure of the year.',
  'The panel met in January.',
].join(' ')

const verdict = {
  indicator: '6.7',
  rating: { status: 'green', judged: 'month', reason: '' },
  direction: { state: '', words: '' },
  rule: '',
} as const
const flip = (of: Flip['of'], was: string, is: string): Flip => ({
  indicator: '6.7',
  name: 'Reviews',
  of,
  was,
  is,
  causes: ['target'],
  byData: was,
  byRules: is,
})
const rule = (other: Partial<RuleChange> = {}): RuleChange => ({
  indicator: '6.7',
  name: 'Reviews',
  of: 'target',
  was: 'green 95% or above',
  is: 'green 99% or above',
  sentence: '',
  rewritesHistory: true,
  ...other,
})
const change: Change = {
  ref: '6.7@2016-12',
  indicator: '6.7',
  name: 'Reviews',
  kind: 'month',
  period: '2016-12',
  said: 'December 2016',
  was: { text: '98.9%' },
  is: { text: '92.0%' },
  causes: ['data'],
  how: ['late-record'],
  cells: [],
}
const NOTHING = { changed: [], flips: [], rules: [] }
const listed = (what: Partial<Parameters<typeof outdatedSentences>[1]>, indicators?: string[]) =>
  outdatedSentences(
    { period: '2017-01', commentary: text(WORDS, indicators), verdicts: [verdict] },
    { ...NOTHING, ...what },
  ).map(({ of, sentence }) => `${of}: ${sentence}`)

describe('outdatedSentences(release, what changed)', () => {
  it('is empty where nothing changed', () => expect(listed({})).toEqual([]))

  it('lists a colour and words for it when the rating changed, and not the colour of another', () =>
    expect(listed({ flips: [flip('rating', 'green', 'amber')] })).toEqual([
      'rating: Reviews are green.',
      'rating: We are on target.',
    ]))

  it('lists of the words for members, which are about every indicator, only what quotes a figure', () => {
    const commentary = text(WORDS).map(one => ({ ...one, topic: 'members' }))
    const what = { ...NOTHING, flips: [flip('rating', 'green', 'amber')], rules: [rule()] }
    expect(outdatedSentences({ period: '2017-01', commentary, verdicts: [verdict] }, what)).toEqual([])
  })

  it('lists a movement when the direction changed', () =>
    expect(listed({ flips: [flip('direction', 'improvement', 'decline')] })).toEqual([
      'direction: Performance improved again.',
    ]))

  it('lists a colour and a target when the bound changed, although the colour is the same', () =>
    expect(listed({ rules: [rule()] })).toEqual(['target: Reviews are green.', 'target: We are on target.']))

  it('lists nothing for a bound that begins after the published month, or for rules that make no colour', () =>
    expect(
      listed({ rules: [rule({ rewritesHistory: false }), rule({ of: 'name' }), rule({ of: 'rounding' })] }),
    ).toEqual([]))

  it('lists a rank when a figure changed that may have another place now', () =>
    expect(listed({ changed: [change] })).toEqual(['rank: It is the highest figure of the year.']))

  it('lists nothing in a topic without the indicator', () =>
    expect(
      listed({ changed: [change], flips: [flip('rating', 'green', 'amber')], rules: [rule()] }, ['6.15']),
    ).toEqual([]))
})
