import { describe, expect, it } from 'vitest'
import {
  endMonthOf,
  financialYearOf,
  firstMonthOf,
  lastDayOf,
  lastMonthOf,
  month,
  monthOfYear,
  monthOrYear,
  monthsAfter,
  monthsBetween,
  monthsOfQuarter,
  type Period,
  parseMonth,
  parsePaperPeriod,
  parsePeriod,
  periodId,
  quarter,
  quarterNumber,
  quartersAfter,
  rolling12,
  samePeriod,
  sayDay,
  sayMonthsOf,
  sayPeriod,
  sayShort,
  year,
  yearOf,
  yearToDate,
} from '../../src/terms/period.ts'

describe('monthsAfter(month, count)', () => {
  it.each([
    ['2016-12', 1, '2017-01'],
    ['2017-01', -1, '2016-12'],
    ['2017-01', -12, '2016-01'],
    ['2016-04', 11, '2017-03'],
    ['1999-12', 1, '2000-01'],
    ['2017-01', 0, '2017-01'],
  ])('from %s by %i is %s', (from, count, to) => {
    const start = parseMonth(from)
    expect(start && periodId(monthsAfter(start, count))).toBe(to)
  })
})

describe('monthsBetween(first, last)', () => {
  it('includes both ends, across a year end', () => {
    expect(monthsBetween(month(2016, 11), month(2017, 2)).map(periodId)).toEqual([
      '2016-11',
      '2016-12',
      '2017-01',
      '2017-02',
    ])
  })
  it('is one month from a month to itself', () => {
    expect(monthsBetween(month(2017, 1), month(2017, 1)).map(periodId)).toEqual(['2017-01'])
  })
  it('is empty if the last is before the first', () => {
    expect(monthsBetween(month(2017, 1), month(2016, 12))).toEqual([])
  })
})

describe('yearOf(month) and monthOfYear(month)', () => {
  it('are those that the month was made from, at both ends of a year', () => {
    for (const monthNumber of [1, 6, 12])
      expect([yearOf(month(2016, monthNumber)), monthOfYear(month(2016, monthNumber))]).toEqual([
        2016,
        monthNumber,
      ])
  })
})

describe('financialYearOf(month)', () => {
  it('ends with March', () => expect(financialYearOf(month(2017, 3))).toEqual(year(2016)))
  it('begins with April', () => expect(financialYearOf(month(2017, 4))).toEqual(year(2017)))
  it('began in the year before for January', () =>
    expect(financialYearOf(month(2017, 1))).toEqual(year(2016)))
  it('has April first and March last, twelve months apart', () => {
    expect(periodId(firstMonthOf(year(2016)))).toBe('2016-04')
    expect(periodId(lastMonthOf(year(2016)))).toBe('2017-03')
    expect(monthsBetween(firstMonthOf(year(2016)), lastMonthOf(year(2016)))).toHaveLength(12)
  })
})

describe('lastDayOf(month)', () => {
  it.each([
    [2016, 2, '2016-02-29'],
    [2017, 2, '2017-02-28'],
    [2000, 2, '2000-02-29'],
    [1900, 2, '1900-02-28'],
    [2017, 3, '2017-03-31'],
    [2017, 4, '2017-04-30'],
    [2016, 12, '2016-12-31'],
  ])('of %i-%i is %s', (y, m, day) => expect(lastDayOf(month(y, m))).toBe(day))
})

const said: readonly [string, Period, string, string][] = [
  ['2017-01', month(2017, 1), 'January 2017', 'Jan 17'],
  ['2005-09', month(2005, 9), 'September 2005', 'Sep 05'],
  ['2016/17', year(2016), '2016/17', '2016/17'],
  ['1999/00', year(1999), '1999/00', '1999/00'],
  ['2017-01.ytd', yearToDate(month(2017, 1)), 'April 2016 to January 2017', 'April 2016 to January 2017'],
  ['2017-03.ytd', yearToDate(month(2017, 3)), 'April 2016 to March 2017', 'April 2016 to March 2017'],
  ['2017-04.ytd', yearToDate(month(2017, 4)), 'April 2017', 'April 2017'],
  [
    '2017-01.r12',
    rolling12(month(2017, 1)),
    'twelve months to January 2017',
    'twelve months to January 2017',
  ],
  ['2016-04-01', { kind: 'day', day: '2016-04-01' }, '1 April 2016', '1 April 2016'],
]

describe('periodId(period), sayPeriod(period) and sayShort(period)', () => {
  it.each(said)('%s', (id, period, long, short) => {
    expect([periodId(period), sayPeriod(period), sayShort(period)]).toEqual([id, long, short])
  })
  it('give each kind of period its own id', () => {
    expect(new Set(said.map(([, period]) => periodId(period))).size).toBe(said.length)
    expect(periodId(year(2011))).not.toBe(periodId(month(2011, 12)))
  })
})

describe('parseMonth(text)', () => {
  it('gives the month of an id', () => {
    for (const m of monthsBetween(month(2015, 11), month(2017, 2))) expect(parseMonth(periodId(m))).toEqual(m)
  })
  it('ignores spaces around it', () => expect(parseMonth(' 2017-01 ')).toEqual(month(2017, 1)))
  it.each([
    '2017/13',
    '2017-00',
    '2017-1',
    '2017',
    '01-2017',
    '2017-01-31',
    '2016-17.ytd',
    'January 2017',
    '',
  ])('does not take %j', text => {
    expect(parseMonth(text)).toBeUndefined()
  })
})

describe('sayDay(day)', () => {
  it('has no leading zero, and no time zone changes it', () => {
    expect([sayDay('2017-03-31'), sayDay('2017-04-01'), sayDay('2016-02-29')]).toEqual([
      '31 March 2017',
      '1 April 2017',
      '29 February 2016',
    ])
  })
})

describe('samePeriod(a, b)', () => {
  it('distinguishes a month from the year to date that ends with it', () => {
    expect(samePeriod(month(2017, 1), month(2017, 1))).toBe(true)
    expect(samePeriod(month(2017, 1), yearToDate(month(2017, 1)))).toBe(false)
  })
})

describe('quarter(startYear, number)', () => {
  it.each([
    [1, '2016-17-Q1', 'Q1 2016/17', '2016-06'],
    [2, '2016-17-Q2', 'Q2 2016/17', '2016-09'],
    [3, '2016-17-Q3', 'Q3 2016/17', '2016-12'],
    [4, '2016-17-Q4', 'Q4 2016/17', '2017-03'],
  ])('%i of 2016/17 is %s, said %s, and ends with %s', (number, id, words, last) => {
    const found = quarter(2016, number)
    expect([periodId(found), sayPeriod(found), periodId(endMonthOf(found)), quarterNumber(found)]).toEqual([
      id,
      words,
      last,
      number,
    ])
    expect(parsePeriod(id)).toEqual(found)
    expect(periodId(financialYearOf(found))).toBe('2016/17')
  })
  it.each(['2016-17-Q5', '2016-18-Q1', '2016/17-Q1', '2016-Q1'])('%s is not the id of a quarter', id =>
    expect(parsePeriod(id)).toBeUndefined(),
  )
})

describe('the months and the neighbours of a quarter', () => {
  const last = quarter(2021, 4)
  it('Q4 2021/22 is January to March 2022, and ends as March does', () => {
    expect(monthsOfQuarter(last).map(periodId)).toEqual(['2022-01', '2022-02', '2022-03'])
    expect([sayMonthsOf(last), periodId(monthOrYear(last))]).toEqual(['January to March 2022', '2022-03'])
  })
  it('the one after it is Q1 2022/23, and four before it is Q4 2020/21', () =>
    expect([quartersAfter(last, 1), quartersAfter(last, -4)].map(periodId)).toEqual([
      '2022-23-Q1',
      '2020-21-Q4',
    ]))
})

describe('parsePaperPeriod(text)', () => {
  it.each([
    ['2021-12', 'month'],
    ['2021-22-Q3', 'quarter'],
    ['2021-22', 'year'],
  ])('%s is a %s', (text, kind) => expect(parsePaperPeriod(text)?.kind).toBe(kind))
  it.each(['2021-22-Q5', '2021-Q3', '2021-13', '2021-22.ytd'])('%s is no period of a paper', text =>
    expect(parsePaperPeriod(text)).toBeUndefined(),
  )
})
