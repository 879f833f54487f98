// The forecast of the end of a year: rated by the same rules against the target in force then, and said in words.
import { describe, expect, it } from 'vitest'
import { figureBook } from '../../src/figures/figure-book.ts'
import { forecastRatingCell } from '../../src/figures/say-ratings.ts'
import { sayYearEnd } from '../../src/figures/say-year-end.ts'
import { targetFor } from '../../src/indicators/line-up.ts'
import { forecastYearEnd } from '../../src/indicators/year-end/forecast-year-end.ts'
import { rate } from '../../src/ratings/rate.ts'
import { periodId } from '../../src/terms/period.ts'
import { COUNCIL, indicator, inMonths, observed, PERIOD } from '../observations/build.ts'

/** April to January: 219, and 262.8 at that rate. */
const STARTED = inMonths('2016-04', [17, 18, 18, 21, 30, 24, 29, 30, 22, 10])
const SUM = {
  unit: 'count',
  method: { kind: 'count', measure: 'started' },
  'year-to-date': 'sum',
  annual: 'sum',
  'year-end': { method: 'run-rate' },
}
const STOCK = { ...SUM, 'year-to-date': 'latest', annual: 'latest', 'year-end': { method: 'latest-holds' } }

function rated(
  more: object,
  started: Readonly<Record<string, string>> = STARTED,
  of?: Readonly<Record<string, string>>,
) {
  const definition = indicator({ ref: '6.3', polarity: 'high', ...more })
  const { at } = observed(definition, { started, ...(of && { of }) })
  const yearEnd = forecastYearEnd(
    { definition, council: COUNCIL, find: period => at(periodId(period)) },
    PERIOD,
  )
  if (yearEnd === undefined) throw new Error('no forecast')
  const found = rate(
    {
      definition,
      decimals: 0,
      series: [],
      months: [at('2017-01')],
      latest: at('2017-01'),
      previous: at('2016-12'),
      yearBefore: at('2016-01'),
      yearToDate: at('2017-01.ytd'),
      years: [],
      comparators: [],
      target: targetFor(definition, PERIOD),
      yearEnd: { ...yearEnd, target: targetFor(definition, yearEnd.end) },
    },
    '2017-01-31',
  )
  const forecast = found.yearEnd ?? expect.fail()
  return {
    now: found.rating.status,
    yearEnd: forecast.rating.status,
    reason: forecastRatingCell(found, forecast).reason,
    says: sayYearEnd(found, forecast, figureBook(COUNCIL)),
  }
}

const toDate = {
  judges: 'year-to-date',
  green: { 'at-least': 260 },
  amber: { 'at-least': 200 },
  red: { below: 200 },
}

describe('rate(indicator) of a forecast', () => {
  it('rates the year by a target for the year to date, beside the rating now', () =>
    // 219 is amber, 263 is green.
    expect(rated({ ...SUM, targets: [toDate] })).toMatchObject({
      now: 'amber',
      yearEnd: 'green',
      reason: '263 is green: YTD 260 or above',
    }))

  it('rates it by the bounds of the last month, where the target moves', () => {
    const cumulative = {
      from: '2016-04',
      judges: 'year-to-date',
      trajectory: { start: 25, end: 300, by: '2017-03' },
    }
    // 25 + 275 × 9 ÷ 11 = 250 in January, amber from 215: 219 is amber. 300 in March, amber from 265: 263 is red.
    expect(rated({ ...SUM, targets: [{ ...cumulative, 'amber-within': 35 }] })).toMatchObject({
      now: 'amber',
      yearEnd: 'red',
      reason: '263 is red: YTD below 265',
    })
  })

  it('rates the last month by a target for the month', () =>
    expect(rated({ ...STOCK, targets: [{ green: { 'at-least': 12 }, red: { below: 12 } }] })).toMatchObject({
      yearEnd: 'red',
      reason: '10 is red: below 12',
    }))

  it('gives no rating to the figure of too few cases, said to hold', () => {
    const share = {
      ...STOCK,
      unit: 'percentage',
      method: { kind: 'percentage', numerator: 'started', denominator: 'of' },
    }
    const targets = [{ green: { 'at-least': 60 }, red: { below: 60 } }]
    const few = { ...share, targets, 'least-base': 10 }
    expect(rated(few, { '2017-01': '5' }, { '2017-01': '9' })).toMatchObject({
      now: 'not-rated',
      yearEnd: 'not-rated',
      reason: 'small cohort: 9 cases, and a figure of fewer than 10 is not rated',
    })
    expect(rated(few, { '2017-01': '5' }, { '2017-01': '10' }).yearEnd).toBe('red')
    expect(
      rated({ ...few, targets: [{ state: 'none' }] }, { '2017-01': '5' }, { '2017-01': '9' }).reason,
    ).not.toContain('small')
  })

  it('gives no rating where the target is for a month and the forecast for a year', () =>
    expect(rated({ ...SUM, targets: [{ green: { 'at-least': 12 }, red: { below: 12 } }] })).toMatchObject({
      now: 'red',
      yearEnd: 'not-rated',
      reason: 'the target and the forecast are not for the same span of months',
    }))

  it('gives no rating where nothing can be forecast, and says why', () => {
    const found = rated({ ...SUM, targets: [toDate] }, { ...STARTED, '2016-08': 'suppressed' })
    expect(found).toMatchObject({ yearEnd: 'not-rated', reason: 'there is no figure to judge' })
    expect(found.says[0]).toBe('No forecast: there is no figure for April 2016 to January 2017.')
  })
})

describe('sayYearEnd(indicator, forecast)', () => {
  it('says the method and what it would have said, as far ahead', () =>
    expect(rated(SUM).says).toEqual([
      'Method: 219 so far, and the months to come as those so far.',
      'Tried within this year, since 2015/16 is not known by month: from November 2016 it would have said 234 by January 2017 (it was 219), from October 2016 202 by December 2016 (it was 209), from September 2016 171 by November 2016 (it was 187).',
    ]))

  it('says what it would have said for closed years', () =>
    expect(rated(STOCK, { ...STARTED, '2016-01': '10', '2016-03': '20' }).says).toEqual([
      'Method: the figure of January 2017 holds.',
      'Tried on the past: from January 2016 it would have said 10 for March 2016 (it was 20).',
    ]))

  it('says that it could not be tried, and why', () =>
    expect(
      rated(
        { ...SUM, 'year-end': { method: 'so-far-and-last-year' } },
        { ...STARTED, '2016-02': '19', '2016-03': '20' },
      ).says,
    ).toEqual([
      'Method: 219 so far, and the months to come as they were a year before.',
      'It could not be tried on the past: there is no figure for April 2015 to January 2016.',
    ]))

  it('says who judged it, when and why', () => {
    const judged = {
      at: '2017-01',
      value: 215,
      by: 'Head of Service',
      on: '2017-02-03',
      because: 'Two are agreed',
    }
    expect(rated({ ...SUM, targets: [toDate], 'year-end': { judged: [judged] } })).toMatchObject({
      yearEnd: 'amber',
      says: [
        'By the Head of Service, 3 February 2017: Two are agreed.',
        'An officer’s own figure, without a method that could be tried on the past.',
      ],
    })
  })
})
