// Days as numbers, checked day by day against JavaScript's Date, and by cases that an analyst can check.
import { describe, expect, it } from 'vitest'
import { addMonths, ageOn, calendarOf, dayOf, isoOf } from '../../src/terms/day.ts'

describe('calendarOf(day)', () => {
  it("agrees with JavaScript's Date on every day from 1890 to 2110", () => {
    for (let day = dayOf('1890-01-01'); day <= dayOf('2110-12-31'); day += 1) {
      const { year, month, dayOfMonth } = calendarOf(day)
      if (`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` !== isoOf(day))
        expect([year, month, dayOfMonth]).toBe(isoOf(day))
    }
  })
})

describe('addMonths(day, months)', () => {
  it.each([
    ['2018-03-31', -30, '2015-09-30'],
    ['2018-03-31', -24, '2016-03-31'],
    ['2018-02-28', -24, '2016-02-28'],
    ['2018-08-31', -18, '2017-02-28'],
    ['2016-08-31', -18, '2015-02-28'],
    ['2018-08-31', -30, '2016-02-29'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2018-01-31', 1, '2018-02-28'],
    ['2018-12-15', 1, '2019-01-15'],
    ['2018-01-15', -1, '2017-12-15'],
    ['2018-03-15', 0, '2018-03-15'],
  ])('%s and %i months is %s', (day, months, expected) =>
    expect(isoOf(addMonths(dayOf(day), months))).toBe(expected),
  )
  it('goes from the first of a month to the first of a month, over a century', () => {
    for (let months = -900; months <= 900; months += 1) {
      const expected = new Date(Date.UTC(2000, months, 1)).toISOString().slice(0, 10)
      if (isoOf(addMonths(dayOf('2000-01-01'), months)) !== expected)
        expect(isoOf(addMonths(dayOf('2000-01-01'), months))).toBe(expected)
    }
  })
})

describe('ageOn(born, on)', () => {
  it.each([
    ['2004-04-01', '2022-03-31', 17],
    ['2004-03-31', '2022-03-31', 18],
    ['2022-03-31', '2022-03-31', 0],
    ['2022-04-01', '2022-03-31', -1],
    ['2004-02-29', '2022-02-28', 17],
    ['2004-02-29', '2022-03-01', 18],
    ['2004-12-31', '2022-01-01', 17],
  ])('born on %s, on %s: %i', (born, on, expected) => expect(ageOn(dayOf(born), dayOf(on))).toBe(expected))
})
