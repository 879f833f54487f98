import { describe, expect, it } from 'vitest'
import { totalIsNotItsParts } from '../../../src/checks/kinds/total-is-not-its-parts.ts'
import { count, evidenceOf, placesOf, reading, share } from '../build.ts'
import { indicators, part, total } from '../ceased-by-reason.ts'

describe('totalIsNotItsParts', () => {
  const world = (boys: string) => ({
    indicators: [count('T', 'all', { parts: ['girls', 'boys'] })],
    given: {
      all: { '2017-01': '8' },
      girls: { '2017-01': '3' },
      ...(boys !== '' && { boys: { '2017-01': boys } }),
    },
  })
  it('reports that 3 + 4 is not 8, at the total', () =>
    expect(placesOf(totalIsNotItsParts, world('4'))).toEqual(['2017-01 8']))
  it('accepts 3 + 5', () => expect(placesOf(totalIsNotItsParts, world('5'))).toEqual([]))
  it('reports nothing if a part is missing', () =>
    expect(placesOf(totalIsNotItsParts, world(''))).toEqual([]))
  it('accepts a tolerated difference', () =>
    expect(
      placesOf(totalIsNotItsParts, { ...world('4'), checks: { tolerance: { 'total-is-not-its-parts': 1 } } }),
    ).toEqual([]))
})

describe('totalIsNotItsParts, of rounded figures', () => {
  const money = (measure: string, text: string, givenIn?: number) => ({
    ...reading(measure, '2015/16', text),
    unit: 'money' as const,
    ...(givenIn !== undefined && { givenIn, asFound: text.slice(0, -3) }),
  })
  const costs = (whole: string) => ({
    indicators: [count('C', 'cost', { unit: 'money', parts: ['fostering', 'homes'] })],
    // 1,204 and 5,611 under £000: each is within 500 of what was spent, so that the total is 6,814,000 to 6,816,000.
    readings: [money('fostering', '1204000', 1000), money('homes', '5611000', 1000), money('cost', whole)],
  })
  it('accepts a total in full within half a thousand of each part in thousands', () =>
    expect(['6815900', '6814100'].flatMap(whole => placesOf(totalIsNotItsParts, costs(whole)))).toEqual([]))
  it('reports one that is further away', () =>
    // 6,817,000 is 2,000 more than 6,815,000; 2 × 500 and 0.50 for the total are allowed.
    expect(
      totalIsNotItsParts(evidenceOf(costs('6817000'))).map(({ facts }) => [facts.found, facts.sum]),
    ).toEqual([['6,817,000', '6,815,000']]))
  const percentages = (...texts: readonly string[]) => ({
    indicators: [share('All', { parts: ['K1', 'K2', 'K3'], annual: 'as-supplied' })],
    readings: ['K1', 'K2', 'K3', 'All'].map((measure, at) => ({
      ...reading(measure, '2015/16', texts[at] ?? ''),
      unit: 'percentage' as const,
    })),
  })
  it.each([
    // 81.2 + 10.3 + 8.6 = 100.1 and 3 × 33.3 = 99.9; three parts may be wrong by 0.05 each.
    ['100.1', ['81.2', '10.3', '8.6', '100.0']],
    ['99.9', ['33.3', '33.3', '33.3', '100']],
  ])('accepts percentages that make %s', (_, texts) =>
    expect(placesOf(totalIsNotItsParts, percentages(...texts))).toEqual([]),
  )
  it('prints the decimals of the parts', () =>
    // 77.6 + 11.4 + 5.2 = 94.2.
    expect(
      totalIsNotItsParts(evidenceOf(percentages('77.6', '11.4', '5.2', '100'))).map(({ facts }) => [
        facts.found,
        facts.sum,
      ]),
    ).toEqual([['100', '94.2']]))
})

describe('totalIsNotItsParts, in a table', () => {
  // The strategy's edition of September 2016 prints 123 who started, and by age 31, 31, 21, 31 and 10.
  const ages = ['31', '31', '21', '31', '10'].map((number, at) => part(`age-${at}`, number))
  it('reports 123 where the parts make 124', () => {
    const [found] = totalIsNotItsParts(evidenceOf({ indicators, readings: [...ages, total('123')] }))
    expect(found).toMatchObject({
      indicator: 'S4',
      origin: { cell: '2013/14 123' },
      facts: {
        total: 'S4',
        area: '',
        period: '2013/14',
        found: '123',
        sum: '124',
        parts: 'its parts (reason)',
      },
    })
  })
  it('names the tolerance where the parts look rounded to five', () => {
    // 47, 32 and 12 are 91: printed as 45, 30 and 10, which make 85, under 90.
    const rounded = ['45', '30', '10'].map((number, at) => part(`age-${at}`, number))
    const [found] = totalIsNotItsParts(evidenceOf({ indicators, readings: [...rounded, total('90')] }))
    expect(found?.facts.tolerance).toBe(8)
    const [far] = totalIsNotItsParts(evidenceOf({ indicators, readings: [...rounded, total('105')] }))
    expect(far?.facts).not.toHaveProperty('tolerance')
  })
  it('reports 125 too', () =>
    expect(placesOf(totalIsNotItsParts, { indicators, readings: [...ages, total('125')] })).toEqual([
      '2013/14 125',
    ]))
  it('accepts 124, and 123 where one is tolerated', () => {
    expect(placesOf(totalIsNotItsParts, { indicators, readings: [...ages, total('124')] })).toEqual([])
    expect(
      placesOf(totalIsNotItsParts, {
        indicators,
        readings: [...ages, total('123')],
        checks: { tolerance: { 'total-is-not-its-parts': 1 } },
      }),
    ).toEqual([])
  })
  it('accepts a total above the parts where one of them is a dash, and reports one below', () => {
    expect(
      placesOf(totalIsNotItsParts, {
        indicators,
        readings: [...ages, part('not-known', 'not-supplied'), total('130')],
      }),
    ).toEqual([])
    expect(
      placesOf(totalIsNotItsParts, {
        indicators,
        readings: [...ages, part('not-known', 'not-supplied'), total('123')],
      }),
    ).toEqual(['2013/14 123'])
  })
  it('names another area', () => {
    const readings = [...ages, total('123')].map(one => ({ ...one, area: 'england' }))
    expect(totalIsNotItsParts(evidenceOf({ indicators, readings }))[0]?.facts.area).toBe('England')
  })
  it('adds up each group map by itself, and no part of two', () => {
    const twice = [...ages, part('a', '100'), part('b', '24')].map((one, at) =>
      at < 5 ? one : { ...one, part: (one.part ?? '').replace('reason', 'sex') },
    )
    expect(
      placesOf(totalIsNotItsParts, {
        indicators,
        readings: [...twice, { ...part('a', '7'), part: 'reason=age-0;sex=a' }, total('124')],
      }),
    ).toEqual([])
  })
})
