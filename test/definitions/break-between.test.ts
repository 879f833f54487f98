import { describe, expect, it } from 'vitest'
import { breakBetween } from '../../src/definitions/break-between.ts'
import { type Period, parseMonth, year, yearToDate } from '../../src/terms/period.ts'
import { COUNCIL, indicator } from '../observations/build.ts'

const at = (id: string) => {
  const found = parseMonth(id)
  if (found === undefined) throw new Error(id)
  return found
}
const STOCK = { annual: 'latest', 'year-to-date': 'latest' }
const FLOW = { annual: 'sum', 'year-to-date': 'sum', method: { kind: 'count', measure: 'I' } }
const isBroken = (earlier: Period, later: Period, from: string, more: object) =>
  breakBetween(
    indicator({ ...more, breaks: [{ from, because: 'A new system' }] }),
    { period: earlier, area: COUNCIL },
    { period: later },
  ) !== undefined

describe('breakBetween(indicator, earlier, later)', () => {
  it.each([
    ['2016-11', '2016-12', true],
    ['2016-12', '2017-01', false],
    ['2016-10', '2016-11', false],
  ])('a break from December 2016, of %s and %s: %s', (earlier, later, expected) =>
    expect(isBroken(at(earlier), at(later), '2016-12', STOCK)).toBe(expected),
  )
  it.each([
    // The admissions of 2016/17 are counted on both sides of December 2016; the number in care in March 2017 is not.
    ['2016-12', FLOW, true],
    ['2016-12', STOCK, false],
    // The whole year is after a break from its first month.
    ['2016-04', FLOW, false],
    ['2017-04', FLOW, true],
  ])('a break from %s, of 2016/17 and the year after, of %j: %s', (from, more, expected) =>
    expect(isBroken(year(2016), year(2017), from, more)).toBe(expected),
  )
  it('holds the months of a year to date together too', () => {
    const soFar = yearToDate(at('2017-01'))
    expect(isBroken(soFar, yearToDate(at('2018-01')), '2016-12', FLOW)).toBe(true)
    expect(isBroken(soFar, yearToDate(at('2018-01')), '2016-12', STOCK)).toBe(false)
  })
})
