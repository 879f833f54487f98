import { describe, expect, it } from 'vitest'
import { rankSentences } from '../../src/figures/say-ranks.ts'
import { rankCouncils } from '../../src/ratings/rank-councils.ts'
import { madeOnce } from '../made.ts'
import { indicator, reading } from '../observations/build.ts'
import { blocks } from '../papers/monthly-blocks.ts'
import { rated } from '../papers/rated.ts'

const RATE = { unit: 'percentage', method: { kind: 'as-supplied', measure: 'I' }, polarity: 'high' }

/** The council's figure and those of the others, in January 2017. */
const ranked = (own: string, others: readonly string[], more: Readonly<Record<string, unknown>> = {}) => {
  const { indicator: one } = rated(indicator({ ...RATE, ...more }), { I: { '2017-01': own } })
  const figures = others.map((text, at) => ({
    ...one.latest,
    area: `la-${at}`,
    amount: reading('I', '2017-01', text).amount,
  }))
  const councils = [{ among: 'neighbours', figures }]
  const ranks = rankCouncils({ ...one, councils })
  return {
    rank: ranks[0],
    says: rankSentences({ ...one, councils, ranks }, 'Here', () => 'the neighbours'),
  }
}
const TEN = ['60', '61', '62', '63', '64', '65', '66', '67', '68', '69']

describe('rankCouncils(indicator)', () => {
  // Of eleven councils the quartiles end at 2.75, 5.5, 8.25 and 11.
  it.each([
    ['70', 1, 1],
    ['68.5', 2, 1],
    ['67.5', 3, 2],
    ['65.5', 5, 2],
    ['64.5', 6, 3],
    ['62.5', 8, 3],
    ['61.5', 9, 4],
    ['50', 11, 4],
  ])('puts %s among 60 to 69 at %i of 11, in quartile %i', (own, position, quartile) =>
    expect(ranked(own, TEN).rank).toMatchObject({ position, of: 11, quartile, sharedWith: 0 }),
  )
  it('turns round where low is good', () =>
    expect(ranked('50', TEN, { polarity: 'low' }).rank).toMatchObject({ position: 1, quartile: 1 }))
  it('goes by the distance from the middle of a band: 64 is nearer to 65 than nine of the ten', () =>
    expect(
      ranked('64.1', TEN, {
        polarity: 'band',
        targets: [{ green: { within: '2', of: '65' } }],
      }).rank,
    ).toMatchObject({ position: 2, of: 11 }))
  it('has no quartile where neither way is good', () =>
    expect(ranked('70', TEN, { polarity: 'none' }).rank).toEqual({
      among: 'neighbours',
      position: 1,
      of: 11,
      sharedWith: 0,
      unknown: 0,
      by: 'height',
    }))
  it('compares printed figures: 66.04 is 66.0, which another has too', () =>
    expect(ranked('66.04', TEN).rank).toMatchObject({ position: 4, sharedWith: 1, quartile: 2 }))
  it('gives no quartile to a shared position that lies in two: 2 and 3 of 11', () =>
    expect(ranked('68', TEN).rank).not.toHaveProperty('quartile'))
  it('leaves out councils without a figure, and counts them', () =>
    expect(ranked('66', ['70', '66', '60', 'suppressed']).rank).toEqual({
      among: 'neighbours',
      position: 2,
      of: 4,
      sharedWith: 1,
      unknown: 1,
      by: 'what-is-good',
    }))
  it.each([
    ['without a figure of its own', 'not-supplied', TEN, {}],
    ['without any other figure', '66', ['suppressed'], {}],
    ['of numbers, which follow the size of a council', '66', TEN, { unit: 'count' }],
  ])('has no rank %s', (_, own, others, more) => expect(ranked(own, others, more).rank).toBeUndefined())
})

describe('rankSentences(indicator)', () => {
  it.each([
    [
      '70',
      TEN,
      {},
      'Ranked 1 of 11 (1 is best), in the best quartile, among Here and the councils of the neighbours, January 2017.',
    ],
    [
      '50',
      TEN,
      {},
      'Ranked 11 of 11 (1 is best), in the worst quartile, among Here and the councils of the neighbours, January 2017.',
    ],
    [
      '68',
      TEN,
      {},
      'Ranked 2 of 11 (1 is best), shared with 1 other, among Here and the councils of the neighbours, January 2017.',
    ],
    [
      '70',
      TEN,
      { polarity: 'none' },
      'Ranked 1 of 11 (1 is highest) among Here and the councils of the neighbours, January 2017.',
    ],
    [
      '66',
      ['70', '60', 'low', 'suppressed'],
      {},
      'Ranked 2 of 3 (1 is best) among Here and the councils of the neighbours, January 2017. 2 of these councils have no figure.',
    ],
  ])('of %s among %o, %o', (own, others, more, expected) =>
    expect(ranked(own, others, more).says).toEqual([expected]),
  )
})

describe('the councils of the worked example', async () => {
  // Published for 2021/22, of Redcar, Durham, Sunderland, Gateshead, Tameside, Doncaster, Rotherham, Wakefield, Telford
  // and Dudley. 8.1: 77, 65, 71, 67, 72, 74, 70, 68, 68, 67 against 65.7, so nine are better. 8.2, where low is good:
  // 9, 13, 9, 8, 5, 7, 11, 8, 11, 9 against 6.4, so one is better. 6.2: from 85 to 130 against 74.9, which is nearest to the
  // 73.5 of its target.
  const { paper } = await madeOnce('corporate-parenting-from-return', '2022-03')
  const said = blocks(paper, 'topic').flatMap(({ indicators }) =>
    indicators.flatMap(({ ref, says }) =>
      says.filter(one => one.startsWith('Ranked')).map(one => `${ref} ${one.replace(/ among .*/, '')}`),
    ),
  )
  it('are ranked where the department publishes each of them', () =>
    expect(said).toEqual([
      '6.2 Ranked 1 of 11 (1 is best), in the best quartile,',
      '8.1 Ranked 10 of 11 (1 is best), in the worst quartile,',
      '8.2 Ranked 2 of 11 (1 is best), in the best quartile,',
    ]))
})
