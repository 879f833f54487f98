// Forecasts of the end of a year and their back-tests, each worked out by hand from the months.
import { describe, expect, it } from 'vitest'
import { indicatorSchema } from '../../../src/definitions/indicator-definition.ts'
import { forecastYearEnd } from '../../../src/indicators/year-end/forecast-year-end.ts'
import type { BackTest } from '../../../src/indicators/year-end-forecast.ts'
import { type Month, month, periodId, year } from '../../../src/terms/period.ts'
import { COUNCIL, type Given, indicator, inMonths, observed, PERIOD, said } from '../../observations/build.ts'

/** April to January of 2016/17: 219. */
const THIS_YEAR = [17, 18, 18, 21, 30, 24, 29, 30, 22, 10]
const SUM = {
  unit: 'count',
  method: { kind: 'count', measure: 'started' },
  'year-to-date': 'sum',
  annual: 'sum',
}
const STOCK = { unit: 'count', method: { kind: 'count', measure: 'started' }, annual: 'latest' }

function forecast(more: object, given: Given, at: Month = PERIOD) {
  const definition = indicator({ ...more })
  const world = observed(definition, given, { period: at })
  return forecastYearEnd({ definition, council: COUNCIL, find: period => world.at(periodId(period)) }, at)
}

const tries = (backTest: BackTest | undefined) =>
  backTest === undefined || backTest.is === 'none'
    ? backTest
    : backTest.tries.map(
        one =>
          `${periodId(one.from)}: ${said(one.said.amount)} for ${periodId(one.was.period)}, was ${said(one.was.amount)}`,
      )

describe('forecastYearEnd(indicator) by run-rate', () => {
  const runRate = { ...SUM, 'year-end': { method: 'run-rate' } }

  it('goes on as the months so far', () => {
    // 219 ÷ 10 × 12 = 262.8.
    const found = forecast(runRate, { started: inMonths('2016-04', THIS_YEAR) })
    expect(said(found?.forecast.amount ?? expect.fail())).toBe('1314/5')
    expect(found?.forecast.period).toEqual(year(2016))
    expect(found?.forecast.from).toHaveLength(10)
  })

  it('is tried on the same month of closed years, the latest first and at most three', () => {
    // In each earlier year ten months of 10, then two of 16: it says 120, and 132 it was. 2012/13 is not tried.
    const ofYear = [...Array.from({ length: 10 }, () => 10), 16, 16]
    const years = [2012, 2013, 2014, 2015].flatMap(() => ofYear)
    const found = forecast(runRate, { started: inMonths('2012-04', [...years, ...THIS_YEAR]) })
    expect(found?.method?.backTest.is).toBe('closed-years')
    expect(tries(found?.method?.backTest)).toEqual([
      '2016-01: 120 for 2015/16, was 132',
      '2015-01: 120 for 2014/15, was 132',
      '2014-01: 120 for 2013/14, was 132',
    ])
  })

  it('is tried as far ahead within this year, where no closed year is known by month', () => {
    // Two months ahead. From November: 187 ÷ 8 × 10 = 233.75; from October: 157 ÷ 7 × 9 = 1413/7; from September:
    // 128 ÷ 6 × 8 = 512/3.
    const found = forecast(runRate, { started: inMonths('2016-01', [10, 19, 20, ...THIS_YEAR]) })
    expect(found?.method?.backTest.is).toBe('this-year')
    expect(tries(found?.method?.backTest)).toEqual([
      '2016-11: 935/4 for 2017-01.ytd, was 219',
      '2016-10: 1413/7 for 2016-12.ytd, was 209',
      '2016-09: 512/3 for 2016-11.ytd, was 187',
    ])
  })

  it('cannot be tried early in the year without earlier years, and says why', () => {
    // In May there are ten months to go, and two so far.
    const found = forecast(runRate, { started: inMonths('2016-04', [17, 18]) }, month(2016, 5))
    expect(said(found?.forecast.amount ?? expect.fail())).toBe('210')
    expect(found?.method?.backTest).toEqual({
      is: 'none',
      because: 'there is no figure for April 2015 to May 2015',
    })
  })

  it('says which figure is missing', () => {
    const found = forecast(runRate, {
      started: inMonths('2016-04', [...THIS_YEAR.slice(0, 9), 'suppressed']),
    })
    expect(said(found?.forecast.amount ?? expect.fail())).toBe(
      'not-supplied: there is no figure for April 2016 to January 2017',
    )
  })
})

describe('forecastYearEnd(indicator) by so-far-and-last-year', () => {
  const added = { ...SUM, 'year-end': { method: 'so-far-and-last-year' } }

  it('adds the remaining months of last year', () => {
    // 219, and 19 and 20 in February and March 2016.
    const found = forecast(added, { started: inMonths('2016-01', [10, 19, 20, ...THIS_YEAR]) })
    expect(said(found?.forecast.amount ?? expect.fail())).toBe('258')
    expect(found?.method?.backTest).toEqual({
      is: 'none',
      because: 'there is no figure for April 2015 to January 2016',
    })
  })

  it('is tried on a closed year whose own last year is known too', () => {
    // 2014/15: twelve months of 10. 2015/16: ten of 20, then 25 and 30. It says 200 + 10 + 10 = 220; it was 255.
    const before = [...Array.from({ length: 12 }, () => 10), ...Array.from({ length: 10 }, () => 20), 25, 30]
    const found = forecast(added, { started: inMonths('2014-04', [...before, ...THIS_YEAR]) })
    expect(said(found?.forecast.amount ?? expect.fail())).toBe('274')
    expect(tries(found?.method?.backTest)).toEqual(['2016-01: 220 for 2015/16, was 255'])
  })

  it('does not add months from before a break in the series', () => {
    const broken = { ...added, breaks: [{ from: '2016-04', because: 'A new system.' }] }
    const found = forecast(broken, { started: inMonths('2016-01', [10, 19, 20, ...THIS_YEAR]) })
    expect(said(found?.forecast.amount ?? expect.fail())).toBe(
      'not-comparable: its series breaks in April 2016',
    )
    const elsewhere = {
      ...added,
      breaks: [{ from: '2016-04', because: 'A new system.', council: 'elsewhere' }],
    }
    const own = forecast(elsewhere, { started: inMonths('2016-01', [10, 19, 20, ...THIS_YEAR]) })
    expect(said(own?.forecast.amount ?? expect.fail())).toBe('258')
  })
})

describe('forecastYearEnd(indicator) by latest-holds', () => {
  const holds = { ...STOCK, 'year-end': { method: 'latest-holds' } }

  it('is the figure of the month, for the last month of the year', () => {
    const found = forecast(holds, { started: inMonths('2016-01', [430, 422, 432, ...THIS_YEAR]) })
    expect(said(found?.forecast.amount ?? expect.fail())).toBe('10')
    expect(found?.forecast.period).toEqual(month(2017, 3))
    expect(tries(found?.method?.backTest)).toEqual(['2016-01: 430 for 2016-03, was 432'])
  })

  it('is not tried across a break, but may be within a stretch', () => {
    // January to March 2016 crosses the break of February.
    const broken = {
      ...holds,
      breaks: [
        { from: '2016-02', because: 'x' },
        { from: '2016-12', because: 'y' },
      ],
    }
    const found = forecast(broken, { started: inMonths('2016-01', [430, 422, 432, ...THIS_YEAR]) })
    // Two months ahead within this year: from November and from October crosses the break of December.
    expect(tries(found?.method?.backTest)).toEqual([
      '2016-09: 24 for 2016-11, was 30',
      '2016-08: 30 for 2016-10, was 29',
      '2016-07: 21 for 2016-09, was 24',
    ])
  })

  it('is nothing in the last month, for a year, and where the register asks for none', () => {
    expect(forecast(holds, {}, month(2017, 3))).toBeUndefined()
    expect(forecast(STOCK, {})).toBeUndefined()
  })
})

describe('a figure that an officer judged', () => {
  const value = {
    at: '2017-01',
    value: 215,
    by: 'Head of Service',
    on: '2017-02-03',
    because: 'Two are agreed.',
  }

  it('takes the place of the method in the paper of its month', () => {
    const judged = { ...SUM, 'year-end': { method: 'run-rate', judged: [value] } }
    const found = forecast(judged, { started: inMonths('2016-04', THIS_YEAR) })
    expect(found).toMatchObject({ judged: { by: 'Head of Service' }, forecast: { period: year(2016) } })
    expect(said(found?.forecast.amount ?? expect.fail())).toBe('215')
    expect(found?.forecast.rule).toBe('judged by the Head of Service, 3 February 2017')
    expect(found?.method).toBeUndefined()
  })
  it('is not printed in another month, nor by another council', () => {
    const only = (more: object) => ({ ...SUM, 'year-end': { judged: [{ ...value, ...more }] } })
    expect(forecast(only({ at: '2016-12' }), {})).toBeUndefined()
    expect(forecast(only({ council: 'elsewhere' }), {})).toBeUndefined()
    expect(forecast(only({ council: COUNCIL }), {})?.judged?.value).toBe('215')
  })
  it('is for the last month where the figure of the year is that of March', () =>
    expect(forecast({ ...STOCK, 'year-end': { judged: [value] } }, {})?.forecast.period).toEqual(
      month(2017, 3),
    ))
})

describe('the register', () => {
  const value = { at: '2017-01', value: 215, by: 'Head of Service', on: '2017-02-03', because: 'x' }
  it.each([
    [
      'a sum of a stock',
      STOCK,
      { method: 'run-rate' },
      'year-end.method: run-rate only where year-to-date and annual are sum',
    ],
    [
      'last year’s months of a stock',
      STOCK,
      { method: 'so-far-and-last-year' },
      'year-end.method: so-far-and-last-year only where year-to-date and annual are sum',
    ],
    [
      'a number that adds up and should hold',
      SUM,
      { method: 'latest-holds' },
      'year-end.method: latest-holds only for a number or share of a month, not for numbers that add up over the year',
    ],
    ['neither a method nor a figure', SUM, {}, 'year-end: a method, figures that officers judged, or both'],
    [
      'two figures for one month',
      SUM,
      { judged: [value, { ...value, value: 220 }] },
      'year-end.judged.1.at: another month than that of the figure before: only one can apply',
    ],
  ])('refuses %s', (_, kind, yearEnd, problem) => {
    const given = { ...indicator(kind), 'year-end': yearEnd }
    const issues = indicatorSchema.safeParse(given).error?.issues
    expect(issues?.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([problem])
  })
})
