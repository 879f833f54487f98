// Checks of years, years to date and rolling figures.
import { describe, expect, it } from 'vitest'
import { rollingMovesLikeYearToDate } from '../../src/checks/kinds/rolling-moves-like-year-to-date.ts'
import { suppliedIsNotComputed } from '../../src/checks/kinds/supplied-is-not-computed.ts'
import { yearEndIsNotItsMarch } from '../../src/checks/kinds/year-end-is-not-its-march.ts'
import { yearToDateFalls } from '../../src/checks/kinds/year-to-date-falls.ts'
import { yearToDateIsNotItsMonths } from '../../src/checks/kinds/year-to-date-is-not-its-months.ts'
import { yearToDateOutsideMonths } from '../../src/checks/kinds/year-to-date-outside-months.ts'
import { yearToDateWithoutRule } from '../../src/checks/kinds/year-to-date-without-rule.ts'
import { count, evidenceOf, inMonths, placesOf, share } from './build.ts'

describe('yearEndIsNotItsMarch', () => {
  const world = (outturn: string, annual = 'latest') => ({
    indicators: [share('6.9', { annual })],
    given: { '6.9': { '2016-03': '92.1', '2015/16': outturn } },
  })
  it("tells 92.8 beside March's 92.1, at the outturn", () =>
    expect(placesOf(yearEndIsNotItsMarch, world('92.8'))).toEqual(['2015/16 92.8']))
  it('takes 92.1', () => expect(placesOf(yearEndIsNotItsMarch, world('92.1'))).toEqual([]))
  it('takes any outturn of a measure whose year is supplied', () =>
    expect(placesOf(yearEndIsNotItsMarch, world('92.8', 'as-supplied'))).toEqual([]))
})

describe('yearToDateIsNotItsMonths', () => {
  const FROM_APRIL = inMonths('2016-04', [17, 18, 18, 21, 30, 24, 29, 30, 22, 10])
  const world = (rule: string, stated: string) => ({
    indicators: [count('6.3', 'started', { 'year-to-date': rule })],
    given: { started: FROM_APRIL, '6.3': { '2017-01.ytd': stated } },
  })
  it('tells a sum that is not 219', () =>
    expect(placesOf(yearToDateIsNotItsMonths, world('sum', '218'))).toEqual(['2017-01.ytd 218']))
  it('takes 219, also as 219.4 of a count', () =>
    expect([
      ...placesOf(yearToDateIsNotItsMonths, world('sum', '219')),
      ...placesOf(yearToDateIsNotItsMonths, world('sum', '219.4')),
    ]).toEqual([]))
  it("tells a month-end number that is not January's", () =>
    expect(placesOf(yearToDateIsNotItsMonths, world('latest', '11'))).toEqual(['2017-01.ytd 11']))
  it('says by what rule', () =>
    expect(yearToDateIsNotItsMonths(evidenceOf(world('sum', '218')))).toMatchObject([
      { facts: { indicator: '6.3', supplied: '218', computed: '219', rule: 'sum of the months' } },
    ]))
})

describe('suppliedIsNotComputed', () => {
  const twelve = inMonths('2015-04', Array<number>(12).fill(10))
  const world = (supplied: Readonly<Record<string, string>>) => ({
    indicators: [count('I', 'm', { annual: 'sum' })],
    given: { m: { ...twelve, '2017-01': '10' }, I: supplied },
  })
  it('tells a month that is not its count', () =>
    expect(placesOf(suppliedIsNotComputed, world({ '2017-01': '11' }))).toEqual(['2017-01 11']))
  it('tells a closed year that is not the sum of its months', () =>
    expect(placesOf(suppliedIsNotComputed, world({ '2015/16': '119' }))).toEqual(['2015/16 119']))
  it('takes both where they agree, and a year that is only supplied', () =>
    expect(
      placesOf(suppliedIsNotComputed, world({ '2017-01': '10', '2015/16': '120', '2014/15': '90' })),
    ).toEqual([]))
})

describe('yearToDateOutsideMonths', () => {
  const months = inMonths('2016-04', [78.9, 78.8, 76.7, 73.8, 71.6, 70.7, 82, 80.5, 77.8, 65.6])
  const world = (stated: string, given: Readonly<Record<string, string>> = months) => ({
    indicators: [share('6.16', { 'year-to-date': 'as-supplied' })],
    given: { '6.16': { ...given, '2017-01.ytd': stated } },
  })
  it('tells 60.0, which is below every month', () =>
    expect(placesOf(yearToDateOutsideMonths, world('60.0'))).toEqual(['2017-01.ytd 60.0']))
  it('tells it of a scorecard too', () =>
    expect(
      placesOf(yearToDateOutsideMonths, {
        indicators: [share('6.16')],
        given: { '6.16': months },
        again: { '6.16': { '2017-01.ytd': '60.0' } },
      }),
    ).toEqual(['2017-01.ytd 60.0']))
  it('takes 65.6, the lowest of them', () =>
    expect(placesOf(yearToDateOutsideMonths, world('65.6'))).toEqual([]))
  it('says nothing where a month is not known', () =>
    expect(
      placesOf(yearToDateOutsideMonths, world('60.0', { ...months, '2016-10': 'not-supplied' })),
    ).toEqual([]))
  it('says nothing of numbers, which add up', () =>
    expect(
      placesOf(yearToDateOutsideMonths, {
        indicators: [count('6.3', 'm', { 'year-to-date': 'as-supplied' })],
        given: { m: months, '6.3': { '2017-01.ytd': '219' } },
      }),
    ).toEqual([]))
})

describe('yearToDateFalls', () => {
  const world = (more: Readonly<Record<string, unknown>>, ytd: Readonly<Record<string, string>>) => ({
    indicators: [count('6.3', 'm', more)],
    given: { '6.3': ytd },
  })
  it('tells a sum that is lower than the month before', () =>
    expect(
      placesOf(
        yearToDateFalls,
        world({ 'year-to-date': 'sum' }, { '2016-12.ytd': '221', '2017-01.ytd': '219' }),
      ),
    ).toEqual(['2017-01.ytd 219']))
  it('takes one that stays', () =>
    expect(
      placesOf(
        yearToDateFalls,
        world({ 'year-to-date': 'sum' }, { '2016-12.ytd': '219', '2017-01.ytd': '219' }),
      ),
    ).toEqual([]))
  it('takes one that starts afresh in April', () =>
    expect(
      placesOf(
        yearToDateFalls,
        world({ 'year-to-date': 'sum' }, { '2016-03.ytd': '208', '2016-04.ytd': '17' }),
      ),
    ).toEqual([]))
  it('takes a position at month end', () =>
    expect(
      placesOf(
        yearToDateFalls,
        world({ 'year-to-date': 'latest' }, { '2016-12.ytd': '484', '2017-01.ytd': '482' }),
      ),
    ).toEqual([]))
})

describe('yearToDateWithoutRule', () => {
  const world = (stated: string, rule = 'none') => ({
    indicators: [share('6.14', { 'year-to-date': rule })],
    given: { '6.14': { '2016-12': '55.6', '2017-01': '79.4' } },
    again: { '6.14': { '2017-01.ytd': stated } },
  })
  it('tells 64.1 of a position at month end', () =>
    expect(placesOf(yearToDateWithoutRule, world('64.1'))).toEqual(['2017-01.ytd 64.1']))
  it('takes the latest month, and any figure that has a rule', () =>
    expect([
      ...placesOf(yearToDateWithoutRule, world('79.4')),
      ...placesOf(yearToDateWithoutRule, world('64.1', 'as-supplied')),
    ]).toEqual([]))
})

describe('rollingMovesLikeYearToDate', () => {
  const days = (values: readonly number[]) => ({
    indicators: [share('9.2', { unit: 'days' })],
    given: { adoptions: inMonths('2016-01', [3, 7, 4, 2, 2, 1, 2, 2]), '9.2': inMonths('2016-01', values) },
    checks: { relations: { rolling: [{ indicator: '9.2', cases: 'adoptions' }] } },
  })
  const PUBLISHED = [368, 348.4, 338.4, 362.5, 546.8, 500.4, 430.1, 395.7]
  it('tells the published A1, at the first month that shows it', () =>
    expect(placesOf(rollingMovesLikeYearToDate, days(PUBLISHED))).toEqual(['2016-05 546.8']))
  it('says what each new case would have taken', () =>
    expect(rollingMovesLikeYearToDate(evidenceOf(days(PUBLISHED)))).toMatchObject([
      { facts: { added: '2', inTwelve: '18', rolling: '2,021', sinceApril: '4', cumulative: '731' } },
    ]))
  it('takes a mean that moves as one of many cases does', () =>
    expect(placesOf(rollingMovesLikeYearToDate, days([368, 348.4, 338.4, 345, 360, 352, 349, 351]))).toEqual(
      [],
    ))
  it('takes one leap: a long case that came or went', () =>
    expect(
      placesOf(rollingMovesLikeYearToDate, days([368, 348.4, 338.4, 345, 546.8, 550, 552, 551])),
    ).toEqual([]))
})
