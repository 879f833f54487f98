// A whole funnel on figures worked by hand.
import { describe, expect, it } from 'vitest'
import type { WholeFunnel } from '../../src/ratings/council-funnel.ts'
import { wholeFunnel } from '../../src/ratings/whole-funnel.ts'
import { known } from '../../src/terms/amount.ts'
import { exact, plainDecimal } from '../../src/terms/exact.ts'
import { indicator } from '../observations/build.ts'
import { rated } from '../papers/rated.ts'

type Numbers = readonly [number, number]

const funnelOf = (
  own: Numbers | 'unsplit' | undefined,
  others: readonly (Numbers | undefined)[],
  unit = 'percentage',
): WholeFunnel => {
  const definition = indicator({ unit, polarity: 'high', method: { kind: 'as-supplied', measure: 'I' } })
  const { indicator: one } = rated(definition, { I: { '2017-01': '80' } })
  const per = unit === 'percentage' ? 100 : 10_000
  const figure = (area: string, numbers: Numbers | undefined) => ({
    ...one.latest,
    area,
    ...(numbers !== undefined && {
      amount: known(exact(numbers[0] * per).div(Math.max(1, numbers[1])), {
        numerator: exact(numbers[0]),
        denominator: exact(numbers[1]),
      }),
    }),
  })
  const missing = { ...one.latest, amount: { kind: 'missing' as const, reason: 'not-supplied' as const } }
  const ours = own === 'unsplit' ? one.latest : own && figure('us', own)
  return wholeFunnel(
    one,
    ours ?? missing,
    others.map((numbers, at) => figure(`la-${at}`, numbers)),
  )
}

const drawn = (funnel: WholeFunnel) => {
  if (funnel.is !== 'drawn') throw new Error(funnel.reason)
  return funnel
}
const said = ({ lower, upper }: { lower: { valueOf(): number }; upper: { valueOf(): number } }) => [
  lower.valueOf().toFixed(2),
  upper.valueOf().toFixed(2),
]

describe('wholeFunnel(indicator, own, others)', () => {
  // 67 + 88 + 320 + 325 = 800 of 100 + 100 + 400 + 400 = 1,000: 80% together. Sigma at a base of 100 is √(80 × 20 ÷ 100) = 4
  // points, so 95% 80 ± 1.959964 × 4 = 72.16 to 87.84, 99.8% 80 ± 3.090232 × 4 = 67.64 to 92.36. At 400 sigma is 2 points:
  // 76.08 to 83.92, and 73.82 to 86.18. 67% is below 67.64; 88% is above 87.84; 320 ÷ 400 = 80%; 325 ÷ 400 = 81.25%.
  const shares = drawn(
    funnelOf(
      [67, 100],
      [
        [88, 100],
        [320, 400],
        [325, 400],
      ],
    ),
  )

  it('gives each council its place and its limits', () => {
    expect(plainDecimal(shares.together, 1)).toBe('80.0')
    expect(
      shares.places.map(({ value, confidence, side, meaning }) => [
        plainDecimal(value, 2),
        confidence,
        side,
        meaning,
      ]),
    ).toEqual([
      ['67.00', 99.8, 'below', 'worse'],
      ['88.00', 95, 'above', 'better'],
      ['80.00', undefined, undefined, 'unchanged'],
      ['81.25', undefined, undefined, 'better'],
    ])
    expect(shares.places.map(({ at95, at998 }) => [...said(at95), ...said(at998)])).toEqual([
      ['72.16', '87.84', '67.64', '92.36'],
      ['72.16', '87.84', '67.64', '92.36'],
      ['76.08', '83.92', '73.82', '86.18'],
      ['76.08', '83.92', '73.82', '86.18'],
    ])
  })

  it('draws lines from a tenth below the smallest base to a tenth above the largest, closing in', () => {
    const [first, last] = [shares.lines[0], shares.lines.at(-1)]
    expect([first?.base.valueOf(), last?.base.valueOf()]).toEqual([90, 440])
    // √(80 × 20 ÷ 90) = 4.2164: 80 − 8.264 = 71.74; √(1600 ÷ 440) = 1.9069: 80 − 3.7375 = 76.26.
    expect([first, last].map(line => line && said(line.at95)[0])).toEqual(['71.74', '76.26'])
  })

  it('judges a rate by the interval of its events', () => {
    // 10 of 40,000 and 90 of 360,000: 100 of 400,000 is 2.5 per 10,000. At 40,000 that expects 10 events. The most events
    // whose upper limit is not above 10 and the fewest whose lower limit is not below 10 at 95%: 5 events are 1.62 to 11.67,
    // 4 are 1.09 to 10.24, 3 are 0.62 to 8.77; 18 are 10.67 up, 17 are 9.90 up: so between 3 and 4, and 17 and 18, that is
    // between 0.75 and 1.00, and 4.25 and 4.50, per 10,000.
    const { places, together } = drawn(funnelOf([10, 40_000], [[90, 360_000]], 'rate-per-10000'))
    expect(together.valueOf()).toBe(2.5)
    const at95 = places[0]?.at95
    expect(at95?.lower.valueOf()).toBeGreaterThan(0.75)
    expect(at95?.lower.valueOf()).toBeLessThan(1)
    expect(at95?.upper.valueOf()).toBeGreaterThan(4.25)
    expect(at95?.upper.valueOf()).toBeLessThan(4.5)
    expect(drawn(funnelOf([3, 40_000], [[97, 360_000]], 'rate-per-10000')).places[0]).toMatchObject({
      confidence: 95,
      side: 'below',
    })
  })

  it('leaves out a council without numbers', () => {
    const { places } = drawn(funnelOf([80, 100], [undefined, [90, 100]]))
    expect(places.map(({ area }) => area)).toEqual([expect.any(String), 'la-1'])
  })

  it.each([
    ['no-own-figure', undefined, [[80, 100]]],
    ['no-own-numbers', 'unsplit', [[80, 100]]],
    ['no-own-numbers', [120, 100], [[80, 100]]],
    ['no-own-numbers', [0, 0], [[80, 100]]],
    ['no-published-numbers', [80, 100], [undefined]],
    ['no-published-numbers', [80, 100], []],
    ['no-published-numbers', [80, 100], [[0, 0]]],
  ] as const)('is declined with a reason: %s', (reason, own, others) => {
    expect(funnelOf(own, others)).toEqual({ is: 'declined', reason })
  })
})
