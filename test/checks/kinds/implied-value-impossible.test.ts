import { describe, expect, it } from 'vitest'
import { impliedValueImpossible } from '../../../src/checks/kinds/implied-value-impossible.ts'
import { known } from '../../../src/terms/amount.ts'
import { exact } from '../../../src/terms/exact.ts'
import { count, evidenceOf, inMonths, placesOf, ratio, reading, share, type World } from '../build.ts'

const factsOf = (world: World) => impliedValueImpossible(evidenceOf(world)).map(({ facts }) => facts)

/** Means since April 2016 over the cases of each month. */
const sinceApril = (
  means: readonly string[],
  cases: readonly number[],
  more: Readonly<Record<string, unknown>> = {},
  possible: Readonly<Record<string, number>> = {},
): World => ({
  indicators: [share('9.2', { unit: 'days', ...more })],
  given: { '9.2': inMonths('2016-04', means), adoptions: inMonths('2016-04', cases) },
  checks: { relations: { 'since-april': [{ indicator: '9.2', cases: 'adoptions', ...possible }] } },
})

describe('impliedValueImpossible, of figures since April', () => {
  it('reports days below zero, with the arithmetic', () =>
    // 11 × 25.0 − 10 × 30.0 = −25.0; rounding of 0.05 in each allows 11 × 0.05 + 10 × 0.05 = 1.05 either way.
    expect(factsOf(sinceApril(['30.0', '25.0'], [10, 1]))).toEqual([
      {
        indicator: '9.2',
        earlier: 'April 2016',
        before: '30.0',
        later: 'May 2016',
        after: '25.0',
        working: 'the new case is 11 × 25.0 − 10 × 30.0 = −25.0, or with rounding from −26.1 to −24.0',
        expected: '0 or more',
      },
    ]))
  it('reports several new cases by their mean', () => {
    // (13 × 20.0 − 10 × 30.0) ÷ 3 = −40 ÷ 3 = −13.3; rounding: (13 + 10) × 0.05 ÷ 3 = 0.38.
    const [facts] = factsOf(sinceApril(['30.0', '20.0'], [10, 3]))
    expect(facts?.working).toBe(
      'the 3 new cases are on average (13 × 20.0 − 10 × 30.0) ÷ 3 = −13.3, or with rounding from −13.7 to −13.0',
    )
  })
  it('reports a share above 100%', () =>
    // 11 × 100.0 − 10 × 90.0 = 200 ± 1.05.
    expect(factsOf(sinceApril(['90.0', '100.0'], [10, 1], { unit: 'percentage' }))).toMatchObject([
      { expected: '0 to 100' },
    ]))
  it('reports an age that no one in care has', () =>
    // 9 × 17.0 − 8 × 15.5 = 29 ± 0.85 years.
    expect(
      factsOf(sinceApril(['15.5', '17.0'], [8, 1], { unit: 'average', name: 'Average age at leaving care' })),
    ).toMatchObject([{ expected: '0 to 25' }]))
  it('reports what is declared to be impossible', () => {
    // 5 × 500 − 4 × 300 = 1,300 ± 0.45 days, and 9 years are 3,287.
    expect(factsOf(sinceApril(['300.0', '500.0'], [4, 1], {}, { 'at-most': 1000 }))).toHaveLength(1)
    expect(factsOf(sinceApril(['300.0', '500.0'], [4, 1], {}, { 'at-most': 3287 }))).toEqual([])
  })
  it('accepts what rounding explains: 0 days of the 20th', () =>
    // 20 × 345.9 − 19 × 364.0 = 2; 20 × 345.8 − 19 × 364.1 = −1.9, with ± 1.95 not surely below 0.
    expect(factsOf(sinceApril(['364.1', '345.8'], [19, 1]))).toEqual([]))
  it('reports it once rounding cannot: −3.9 of the 20th', () =>
    // 20 × 345.7 − 19 × 364.1 = 6,914 − 6,917.9 = −3.9, and −3.9 + 1.95 is below 0.
    expect(factsOf(sinceApril(['364.1', '345.7'], [19, 1]))).toHaveLength(1))
  it('allows more rounding where cells show no decimals', () =>
    // 11 × 27 − 10 × 30 = −3; each may be off by 0.5: −3 + 10.5 is above 0.
    expect(factsOf(sinceApril(['30', '27'], [10, 1]))).toEqual([]))
  it('says nothing without a new case, in a new year, and of a month whose cases are not known', () => {
    expect(factsOf(sinceApril(['30.0', '25.0'], [10, 0]))).toEqual([])
    const april = {
      ...sinceApril([], []),
      given: {
        '9.2': { '2016-03': '300.0', '2016-04': '20.0' },
        adoptions: inMonths('2015-04', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
      },
    }
    expect(factsOf(april)).toEqual([])
    expect(
      factsOf({
        ...sinceApril(['30.0', '25.0'], []),
        again: {},
        readings: [reading('adoptions', '2016-05', '1')],
      }),
    ).toEqual([])
  })
  it('accepts values below zero of an indicator that may have them', () =>
    expect(factsOf(sinceApril(['30.0', '25.0'], [10, 1], { 'may-be': ['below-zero'] }))).toEqual([]))
})

describe('impliedValueImpossible, of a part beside its whole', () => {
  const world = (whole: readonly string[], part: readonly string[]): World => ({
    indicators: [share('9.2', { unit: 'days' }), share('9.3', { unit: 'days' })],
    given: {
      '9.2': inMonths('2016-04', whole),
      '9.3': inMonths('2016-04', part),
      adoptions: inMonths('2016-04', [19, 1]),
    },
    checks: {
      relations: {
        'since-april': [
          { indicator: '9.2', cases: 'adoptions' },
          { indicator: '9.3', cases: 'adoptions' },
        ],
        'parts-of': [{ whole: '9.2', parts: ['9.3'] }],
      },
    },
  })
  it('reports the published adoption of 0 days in all, 1,623 of them between order and match', () =>
    // 20 × 216.9 − 19 × 142.9 = 4,338 − 2,715.1 = 1,622.9 ± 1.95; 20 × 345.9 − 19 × 364.1 = 0.1 ± 1.95.
    expect(factsOf(world(['364.1', '345.9'], ['142.9', '216.9']))).toMatchObject([
      { indicator: '9.2', expected: 'no less than the 1,621.0 to 1,624.9 that 9.3, a part of it, gives' },
    ]))
  it('accepts a part within its whole', () =>
    // 20 × 145 − 19 × 142.9 = 184.9 of 20 × 360 − 19 × 364.1 = 282.1 days.
    expect(factsOf(world(['364.1', '360.0'], ['142.9', '145.0']))).toEqual([]))
})

describe('impliedValueImpossible, of declared cases so far', () => {
  const checks = {
    relations: { 'since-april': [{ indicator: 'Q1', cases: 'scored', 'at-least': 0, 'at-most': 40 }] },
  }
  it('takes a count whose year is its latest month as the cases so far', () => {
    const world = (january: string): World => ({
      indicators: [share('Q1', { unit: 'average' }), count('Q2', 'scored', { annual: 'latest' })],
      given: {
        Q1: { '2016-12': '14.2', '2017-01': january },
        scored: { '2016-12': '12', '2017-01': '13' },
      },
      checks,
    })
    // 13 × 16.9 − 12 × 14.2 = 219.7 − 170.4 = 49.3, above 40; 13 × 15.0 − 170.4 = 24.6.
    expect(factsOf(world('16.9'))).toMatchObject([{ later: 'January 2017', expected: '0 to 40' }])
    expect(factsOf(world('15.0'))).toEqual([])
  })
  it('takes the cases of years to date from the declaration', () => {
    const world = (october: string): World => ({
      indicators: [share('Q1', { unit: 'days', 'year-to-date': 'as-supplied' })],
      readings: [
        reading('Q1', '2016-09.ytd', '41.5'),
        reading('Q1', '2016-10.ytd', october),
        reading('scored', '2016-09.ytd', '6'),
        reading('scored', '2016-10.ytd', '7'),
      ],
      checks,
    })
    // 7 × 34.0 − 6 × 41.5 = 238 − 249 = −11; 7 × 38.0 − 249 = 17.
    expect(factsOf(world('34.0'))).toMatchObject([{ after: '34.0', expected: '0 to 40' }])
    expect(factsOf(world('38.0'))).toEqual([])
  })
})

describe('impliedValueImpossible, of years to date', () => {
  const reviews = [ratio('6.7', 'in-time', 'held', { 'year-to-date': 'ratio-of-sums' })]
  const stated = (period: string, numerator: string, denominator: string) => ({
    ...reading('6.7', period, `${numerator}/${denominator}`),
    amount: known(exact(numerator).mul(100).div(denominator), {
      numerator: exact(numerator),
      denominator: exact(denominator),
    }),
  })
  it.each([
    // 12 − 13 = −1 of 29 − 20 = 9.
    ['13', '20', '12', '29', 'between them are 12 − 13 = −1 of 29 − 20 = 9'],
    // 23 − 13 = 10 of 9.
    ['13', '20', '23', '29', 'between them are 23 − 13 = 10 of 29 − 20 = 9'],
    // 13 − 13 = 0 of 19 − 20 = −1.
    ['13', '20', '13', '19', 'between them are 13 − 13 = 0 of 19 − 20 = −1'],
  ])('reports %s of %s, then %s of %s', (n1, d1, n2, d2, working) =>
    expect(
      factsOf({
        indicators: reviews,
        readings: [stated('2016-12.ytd', n1, d1), stated('2017-01.ytd', n2, d2)],
      }),
    ).toMatchObject([{ working }]),
  )
  it('accepts 15 of 20, then 17 of 29', () =>
    expect(
      factsOf({
        indicators: reviews,
        readings: [stated('2016-12.ytd', '15', '20'), stated('2017-01.ytd', '17', '29')],
      }),
    ).toEqual([]))
  it('reports what a month without a figure must have been', () => {
    // April to December: 9 of 9 a month are 81 of 81; 82 of 92 to January leave 1 of 11, and 80 of 92 leave −1.
    const world = (numerator: string): World => ({
      indicators: reviews,
      given: {
        held: inMonths('2016-04', [9, 9, 9, 9, 9, 9, 9, 9, 9]),
        'in-time': inMonths('2016-04', [9, 9, 9, 9, 9, 9, 9, 9, 9]),
      },
      readings: [stated('2017-01.ytd', numerator, '92')],
    })
    expect(factsOf(world('80'))).toMatchObject([
      { earlier: 'April 2016 to December 2016', working: 'between them are 80 − 81 = −1 of 92 − 81 = 11' },
    ])
    expect(factsOf(world('82'))).toEqual([])
  })
  it('reports a mean whose cases are counted by month, across two sources', () => {
    // Nine months of 2 cases are 18, and 19 with January: 19 × 40.0 − 18 × 50.0 = −140 ± 1.85.
    const mean = (later: string): World => ({
      indicators: [
        share('M', {
          unit: 'days',
          method: { kind: 'mean', total: 'days', cases: 'cases' },
          'year-to-date': 'as-supplied',
        }),
      ],
      given: { cases: inMonths('2016-04', [2, 2, 2, 2, 2, 2, 2, 2, 2, 1]), M: { '2016-12.ytd': '50.0' } },
      again: { M: { '2017-01.ytd': later } },
    })
    expect(factsOf(mean('40.0'))).toMatchObject([{ before: '50.0', after: '40.0' }])
    // 19 × 48.0 − 18 × 50.0 = 12.
    expect(factsOf(mean('48.0'))).toEqual([])
  })
  it('reports a share of which the count is declared', () =>
    // 50 left care to December and 52 to January: 52 × 60.0 − 50 × 50.0 = 620, 310% of each of 2.
    expect(
      placesOf(impliedValueImpossible, {
        indicators: [
          share('6.5', { 'year-to-date': 'as-supplied' }),
          count('6.4', 'left', { 'year-to-date': 'as-supplied' }),
        ],
        given: {
          '6.5': { '2016-12.ytd': '50.0', '2017-01.ytd': '60.0' },
          '6.4': { '2016-12.ytd': '50', '2017-01.ytd': '52' },
        },
        checks: { relations: { 'share-of': [{ indicator: '6.5', of: '6.4' }] } },
      }),
    ).toEqual(['2017-01.ytd 60.0']))
})

describe('impliedValueImpossible, of twelve months', () => {
  const rolling = (leaving: number): World => ({
    indicators: [share('9.2', { unit: 'days' })],
    given: {
      '9.2': { '2016-12': '30.0', '2017-01': '25.0' },
      adoptions: inMonths('2016-01', [leaving, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1]),
    },
    checks: { relations: { rolling: [{ indicator: '9.2', cases: 'adoptions' }] } },
  })
  it('reports a new case where none leaves', () =>
    // 0 + ten cases to December, and one more: 11 × 25.0 − 10 × 30.0 = −25.
    expect(factsOf(rolling(0))).toMatchObject([{ later: 'January 2017' }]))
  it('says nothing where a case leaves: it may have been a long one', () =>
    expect(factsOf(rolling(1))).toEqual([]))
})
