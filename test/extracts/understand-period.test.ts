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
  ])('%s is not a month', text => expect(understand(text, 'month')).toBe('period-not-understood'))
})

describe('understandPeriod(text, financial-year)', () => {
  it.each(['2015/16', '2015/16', '2015-2016', '2015/2016', '2015–16', '2015 / 16', '201516', 'FY 2015/16'])(
    '%s',
    text => expect(understand(text, 'financial-year')).toBe('2015/16'),
  )
  it('reads 1999/00', () => expect(understand('1999/00', 'financial-year')).toBe('1999/00'))
  it.each(['2015/17', '2015', '15/16', '2015-04', 'Jan-17'])('%s is not a financial year', text =>
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
