import { describe, expect, it } from 'vitest'
import { funnelSentences } from '../../src/figures/say-funnels.ts'
import { judgeFunnels } from '../../src/ratings/judge-funnel.ts'
import { known } from '../../src/terms/amount.ts'
import { exact } from '../../src/terms/exact.ts'
import { madeOnce } from '../made.ts'
import { indicator } from '../observations/build.ts'
import { blocks } from '../papers/monthly-blocks.ts'
import { rated } from '../papers/rated.ts'

type Numbers = readonly [number, number]
const SHARE = { unit: 'percentage', polarity: 'high', method: { kind: 'as-supplied', measure: 'I' } }

/** The council's numbers and those of the others, of a percentage or of a rate per 10,000. */
const judged = (
  own: Numbers | undefined,
  others: readonly Numbers[],
  more: Readonly<Record<string, unknown>> = {},
) => {
  const { indicator: one } = rated(indicator({ ...SHARE, ...more }), { I: { '2017-01': '80' } })
  const per = more['unit'] === 'rate-per-10000' ? 10_000 : 100
  const amountOf = ([events, base]: Numbers) =>
    known(exact(events * per).div(base), { numerator: exact(events), denominator: exact(base) })
  const latest = own === undefined ? one.latest : { ...one.latest, amount: amountOf(own) }
  const figures = others.map((numbers, at) => ({
    ...one.latest,
    area: `la-${at}`,
    amount: amountOf(numbers),
  }))
  const funnels = judgeFunnels({ ...one, latest, councils: [{ among: 'neighbours', figures }] })
  return { funnel: funnels[0], says: funnelSentences({ ...one, funnels }) }
}

describe('judgeFunnels(indicator)', () => {
  // A baseline of 80% and a base of 100: sigma is 4 points, so the 95% limits are 72.16 and 87.84, the 99.8% limits 67.64
  // and 92.36. The others bring all together to exactly 80%: 800 of 1,000.
  const at = (own: number) => judged([own, 100], [[800 - own, 900]])
  it.each([
    [80, undefined, undefined],
    [87, undefined, undefined],
    [88, 95, 'above'],
    [92, 95, 'above'],
    [93, 99.8, 'above'],
    [73, undefined, undefined],
    [72, 95, 'below'],
    [68, 95, 'below'],
    [67, 99.8, 'below'],
  ])('puts %i of 100 beside 80%% together: beyond %s, %s', (own, confidence, side) => {
    const { funnel } = at(own)
    expect(funnel?.is === 'judged' && [funnel.together.toFraction(), funnel.confidence, funnel.side]).toEqual(
      ['80', confidence, side],
    )
  })
  it.each([
    ['high', 'worse'],
    ['low', 'better'],
    ['none', 'neutral'],
  ])('says by the polarity %s whether it is good to be low: %s', (polarity, meaning) =>
    expect(judged([67, 100], [[733, 900]], { polarity }).funnel).toMatchObject({ meaning }),
  )
  it('judges a rate by the interval of its events: 0 of 4 expected is low at 95% (0 to 3.689)', () =>
    // All together 40 of 10,000, so 4 are expected of 1,000.
    expect(
      judged([0, 1000], [[40, 9000]], { unit: 'rate-per-10000', polarity: 'none' }).funnel,
    ).toMatchObject({ confidence: 95, side: 'below' }))
  it('declines without the numbers of the council', () =>
    expect(judged(undefined, [[80, 100]]).says).toEqual([
      'Whether the difference is more than chance cannot be judged: our figure is given without the numbers behind it.',
    ]))
  it('declines where the numbers of the others are not published', () => {
    const { indicator: one } = rated(indicator(SHARE), { I: { '2017-01': '80' } })
    const latest = {
      ...one.latest,
      amount: known(exact(80), { numerator: exact(8), denominator: exact(10) }),
    }
    const councils = [{ among: 'neighbours', figures: [{ ...one.latest, area: 'la-1' }] }]
    expect(judgeFunnels({ ...one, latest, councils })).toEqual([
      { is: 'declined', among: 'neighbours', reason: 'no-published-numbers' },
    ])
  })
  it.each(['days', 'count', 'average'])('has none for %s', unit =>
    expect(judged([8, 10], [[80, 100]], { unit }).funnel).toBeUndefined(),
  )
  it('has none without a council to compare with', () => expect(judged([8, 10], []).funnel).toBeUndefined())
})

describe('funnelSentences(indicator)', () => {
  it.each([
    [
      80,
      'Within the 95% limits of a funnel of these councils (80.0% together): the difference may be chance.',
    ],
    [
      88,
      'Above the 95% limits of a funnel of these councils (80.0% together): more than chance, and better.',
    ],
    [
      67,
      'Below the 99.8% limits of a funnel of these councils (80.0% together): more than chance, and worse.',
    ],
  ])('of %i of 100', (own, expected) =>
    expect(judged([own, 100], [[800 - own, 900]]).says).toEqual([expected]),
  )
})

describe('the worked example', async () => {
  // From the department's numbers for 2021/22 of the ten councils, and Northmoor's own. 8.1: 1,552 of 2,246 and 71 of 108,
  // so 68.9% together, limits 60.2 to 77.7 at a base of 108; ours is 65.7. 8.2: 535 of 5,829 and 21 of 328, so 9.0%
  // together, limits 5.9 to 12.1; ours is 6.4. 6.2: 5,829 of 573,845 and 328 of 43,790, so 99.7 for every 10,000 and 436.5
  // expected; the 99.8% interval of 328 ends below 390.
  const { paper } = await madeOnce('corporate-parenting-from-return', '2022-03')
  it('says that being tenth of eleven may be chance, and that the low rate is not', () =>
    expect(
      blocks(paper, 'topic').flatMap(({ indicators }) =>
        indicators.flatMap(({ ref, says }) =>
          says.filter(one => one.includes('funnel')).map(one => `${ref} ${one}`),
        ),
      ),
    ).toEqual([
      '6.2 Below the 99.8% limits of a funnel of these councils (99.7 together): more than chance, and better.',
      '8.1 Within the 95% limits of a funnel of these councils (68.9% together): the difference may be chance.',
      '8.2 Within the 95% limits of a funnel of these councils (9.0% together): the difference may be chance.',
    ]))
})
