import { describe, expect, it } from 'vitest'
import type { PeriodForm } from '../../src/definitions/source.ts'
import { cellFromText } from '../../src/extracts/cell.ts'
import { understandPeriod } from '../../src/extracts/understand-period.ts'
import { periodId } from '../../src/terms/period.ts'

const understand = (text: string, form: PeriodForm): string => {
  const period = understandPeriod(cellFromText(text), form, { file: 'x.csv', cell: 'A2' })
  return 'code' in period ? period.code : periodId(period)
}

describe('understandPeriod(text, month)', () => {
  it.each([
    'Jan-17',
    'Jan 17',
    'January 2017',
    'JANUARY  2017',
    'Jan 2017',
    '2017-01',
    '01/2017',
    '1/2017',
    '31/01/2017',
    '17.1.17',
    '2017-01-31',
    '2017-01-31 00:00:00',
    'Jan-17*',
    'Jan 17 [p]',
    "Jan '17",
    '31 January 2017',
    '2017 JAN',
    '2017M01',
    '201701',
    '42766',
    'Jan-17 (p)',
    'Jan 17 (prov)',
    'January 2017 (provisional) *',
    'Jan-17 [r]',
    'Jan 2016/17',
    'M10 2016/17',
    '2016-17 P10',
    'Month 10 2016-17',
    'Jan – 17',
    'As at 31 January 2017',
    'Month ending 31/01/17',
    'Jan\u00a02017',
  ])('%s is January 2017', text => expect(understand(text, 'month')).toBe('2017-01'))
  it('reads Sept', () => expect(understand('Sept 2016', 'month')).toBe('2016-09'))
  it('reads days in British order', () => expect(understand('01/02/2017', 'month')).toBe('2017-02'))
  it.each([
    '01/31/2017',
    '13/2017',
    'Febuary 2017',
    'January',
    '4273',
    '2016/17',
    'Q1 2016',
    '31 February 2017',
    'Total',
    'Jan 0217',
    '0017-01',
    'Jan 2015/17',
    'M13 2016/17',
    'M10',
    '2011/12',
    '201713',
    '16-17',
  ])('%s is not a month', text => expect(understand(text, 'month')).toBe('period-not-understood'))
})

describe('understandPeriod(text, financial-year)', () => {
  it.each([
    '2015/16',
    '2015/16',
    '2015-2016',
    '2015/2016',
    '2015–16',
    '2015 / 16',
    '201516',
    'FY 2015/16',
    'FY15/16',
    'Financial year 2015-16',
    'Year ending 31 March 2016',
    '2015/16 (p)',
  ])('%s', text => expect(understand(text, 'financial-year')).toBe('2015/16'))
  it('reads 1999/00', () => expect(understand('1999/00', 'financial-year')).toBe('1999/00'))
  it.each([
    '2015/17',
    '2015',
    '15/16',
    '2015-04',
    'Jan-17',
    'Academic year 2015/16',
    'Year ending March 2016/17',
    'Year ending September 2016',
    'Calendar year 2016',
  ])('%s is not a financial year', text =>
    expect(understand(text, 'financial-year')).toBe('period-not-understood'),
  )
})

describe('understandPeriod(text, day)', () => {
  it.each([
    ['2016-04-01', '2016-04-01'],
    ['1 April 2016', '2016-04-01'],
    ['31st March 2015', '2015-03-31'],
    ['31 st March 2014', '2014-03-31'],
    ['17.1.17', '2017-01-17'],
    ['30 th Sept 2016', '2016-09-30'],
    ['31/03/2015', '2015-03-31'],
    ['1-Apr-16', '2016-04-01'],
    ['29/02/2016', '2016-02-29'],
  ])('%s', (text, day) => expect(understand(text, 'day')).toBe(day))
  it.each(['29/02/2017', 'April 2016', '31.4.17'])('%s is not a day', text =>
    expect(understand(text, 'day')).toBe('period-not-understood'),
  )
})

describe('understandPeriod(text, year-to-date)', () => {
  it.each(['Jan-17', 'YTD Jan-17', 'Jan-17 (YTD)', 'Year to date to January 2017'])('%s', text =>
    expect(understand(text, 'year-to-date')).toBe('2017-01.ytd'),
  )
})

describe('understandPeriod(text, quarter)', () => {
  it.each([
    'Q3 2016/17',
    'Q3 16-17',
    'Q3 2016-2017',
    'Qtr 3 2016-17',
    'Quarter 3 (Oct-Dec) 2016/17',
    'Q3: October to December 2016',
    '2016/17 Q3',
    '2016-17-Q3',
    'FY16/17 Q3',
    'Oct-Dec 2016',
    'Oct – Dec 16',
    'October to December 2016',
    'Oct-16 to Dec-16',
    'Oct-Dec 2016/17',
    'Quarter ending December 2016',
    'Q/E 31/12/2016',
    'Q3 2016/17 (p)',
    '31/12/2016',
  ])('%s', text => expect(understand(text, 'quarter')).toBe('2016-17-Q3'))
  it('reads the quarter that ends a financial year', () =>
    expect(
      ['Q4 2016/17', 'Jan-Mar 2017', 'Jan-Mar 2016/17'].map(text => understand(text, 'quarter')),
    ).toEqual(['2016-17-Q4', '2016-17-Q4', '2016-17-Q4']))
  it.each([
    'Q3',
    'Q3 2016',
    '2016Q3',
    'Q5 2016/17',
    'Q3 2016/18',
    'Q2 (Oct-Dec) 2016/17',
    'Apr-Dec 2016',
    'Nov-Jan 2017',
    'Oct-Dec',
    'Quarter ending November 2016',
    'Jan-17',
    'Q3 2016/17 target',
    '30/12/2016',
    '30/11/2016',
  ])('%s is not a quarter', text => expect(understand(text, 'quarter')).toBe('period-not-understood'))
})
