import { describe, expect, it } from 'vitest'
import { percentageIsNotItsParts } from '../../../src/checks/kinds/percentage-is-not-its-parts.ts'
import { known } from '../../../src/terms/amount.ts'
import { exact } from '../../../src/terms/exact.ts'
import { count, evidenceOf, placesOf, ratio, reading } from '../build.ts'

describe('percentageIsNotItsParts', () => {
  const world = (stated: string, top: string, bottom: string) => ({
    indicators: [ratio('9.1', 'within', 'adoptions')],
    given: { within: { '2016-09': top }, adoptions: { '2016-09': bottom }, '9.1': { '2016-09': stated } },
  })
  it('reports 66 for 2 of 3, which is 67 without decimals', () =>
    expect(placesOf(percentageIsNotItsParts, world('66', '2', '3'))).toEqual(['2016-09 66']))
  it('accepts 33 for 3 of 9, compared to the decimals shown', () =>
    expect(placesOf(percentageIsNotItsParts, world('33', '3', '9'))).toEqual([]))
  it('accepts 66.7 for 2 of 3', () =>
    expect(placesOf(percentageIsNotItsParts, world('66.7', '2', '3'))).toEqual([]))

  const year = (stated: string) => ({
    indicators: [
      count('6.4', 'ceased', { annual: 'sum' }),
      ratio('6.8', 'adoptions', 'ceased', { annual: 'ratio-of-sums' }),
      ratio('9.1', 'within', 'adoptions', { annual: 'ratio-of-sums' }),
    ],
    given: { '6.4': { '2015/16': '192' }, '6.8': { '2015/16': stated } },
    readings: [
      {
        ...reading('9.1', '2015/16', '53.5'),
        amount: known(exact(2300, 43), { numerator: exact(23), denominator: exact(43) }),
      },
    ],
  })
  it('reports a year by the parts that others state: 22.9 with the 43 adoptions of 9.1 and the 192 of 6.4', () =>
    expect(placesOf(percentageIsNotItsParts, year('22.9'))).toEqual(['2015/16 22.9']))
  it('accepts 22.4, and a year whose parts are not stated', () => {
    expect(placesOf(percentageIsNotItsParts, year('22.4'))).toEqual([])
    expect(placesOf(percentageIsNotItsParts, { ...year('22.9'), readings: [] })).toEqual([])
  })

  it('says which numbers would give it', () => {
    const fits = (given: Parameters<typeof evidenceOf>[0]) =>
      percentageIsNotItsParts(evidenceOf(given)).map(({ facts }) => facts.fits)
    // 4300 ÷ 22.95 to 22.85 is 187.4 to 188.2; 0.2285 to 0.2295 × 192 is 43.9 to 44.1
    expect(fits(year('22.9'))).toEqual(['22.9 would be 43 of 188, or 44 of 192'])
    expect(fits(world('66', '2', '3'))).toEqual(['No whole number in place of 2 or 3 gives 66'])
    // 57 of 431 is 13.2: 5700 ÷ 13.05 to 12.95 is 436.8 to 440.2; 0.1295 to 0.1305 × 431 is 55.8 to 56.2
    expect(fits(world('13.0', '57', '431'))).toEqual(['13.0 would be 57 of 437 to 440, or 56 of 431'])
  })
})
