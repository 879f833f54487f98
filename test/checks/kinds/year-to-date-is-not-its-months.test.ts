import { describe, expect, it } from 'vitest'
import { yearToDateIsNotItsMonths } from '../../../src/checks/kinds/year-to-date-is-not-its-months.ts'
import { count, evidenceOf, inMonths, placesOf } from '../build.ts'

describe('yearToDateIsNotItsMonths', () => {
  const FROM_APRIL = inMonths('2016-04', [17, 18, 18, 21, 30, 24, 29, 30, 22, 10])
  const world = (rule: string, stated: string) => ({
    indicators: [count('6.3', 'started', { 'year-to-date': rule })],
    given: { started: FROM_APRIL, '6.3': { '2017-01.ytd': stated } },
  })
  it('reports a sum that is not 219', () =>
    expect(placesOf(yearToDateIsNotItsMonths, world('sum', '218'))).toEqual(['2017-01.ytd 218']))
  it('accepts 219, also as 219.4 of a count', () =>
    expect([
      ...placesOf(yearToDateIsNotItsMonths, world('sum', '219')),
      ...placesOf(yearToDateIsNotItsMonths, world('sum', '219.4')),
    ]).toEqual([]))
  it("reports a month-end number that is not January's", () =>
    expect(placesOf(yearToDateIsNotItsMonths, world('latest', '11'))).toEqual(['2017-01.ytd 11']))
  it('states the rule', () =>
    expect(yearToDateIsNotItsMonths(evidenceOf(world('sum', '218')))).toMatchObject([
      { facts: { indicator: '6.3', supplied: '218', computed: '219', rule: 'sum of the months' } },
    ]))
})
