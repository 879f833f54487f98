// A single cell under 'Month' as it is understood in each form.
import { describe, expect, it } from 'vitest'
import type { PeriodForm } from '../../src/definitions/source.ts'
import { textCell } from '../../src/extracts/cell.ts'
import { understandPeriod } from '../../src/extracts/understand-period.ts'
import { periodId } from '../../src/terms/period.ts'
import { date, formula, monthsDown, oneSheet, read, say, sayWhere } from './workbooks.ts'

const understand = (text: string, form: PeriodForm): string => {
  const period = understandPeriod(textCell(text), form, { file: 'x.csv', cell: 'A2' })
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
    '42736',
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
  it('reads the turn of the century', () => expect(understand('1999/00', 'financial-year')).toBe('1999/00'))
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

/** Minutes behind UTC in July: a check that the test does change the zone. */
const OFFSET: Readonly<Record<string, number>> = {
  'Pacific/Honolulu': 600,
  'Pacific/Kiritimati': -840,
  'Europe/London': -60,
}

describe('a date that Excel stores', () => {
  const readings = async (bytes: Uint8Array) =>
    (await read(bytes, monthsDown({ unit: 'count' }))).extract.readings.map(say)
  it.each(['xlsx', 'biff8', 'ods', 'xlml'] as const)(
    'keeps its day in .%s: no time zone moves it',
    async type => {
      const zone = process.env['TZ']
      try {
        for (const elsewhere of ['Pacific/Honolulu', 'Pacific/Kiritimati', 'Europe/London']) {
          process.env['TZ'] = elsewhere
          expect(new Date(2016, 6, 1).getTimezoneOffset()).toBe(OFFSET[elsewhere])
          expect(
            await readings(
              oneSheet(
                [
                  ['Month', 'Figure'],
                  [date('2016-03-31'), 1],
                  [date('2016-04-01', 'mmmyy'), 2],
                ],
                { type },
              ),
            ),
          ).toEqual(['figure 2016-03 = 1 (B2)', 'figure 2016-04 = 2 (B3)'])
        }
      } finally {
        if (zone === undefined) delete process.env['TZ']
        else process.env['TZ'] = zone
      }
    },
  )
  it.each(['xlsx', 'biff8', 'ods'] as const)('counts from 1904 where the .%s says so', async type => {
    const from1904 = { ...date('2016-03-31'), v: Date.parse('2016-03-31') / 86_400_000 + 25569 - 1462 }
    expect(
      await readings(
        oneSheet(
          [
            ['Month', 'Figure'],
            [from1904, 1],
          ],
          { type, date1904: true },
        ),
      ),
    ).toEqual(['figure 2016-03 = 1 (B2)'])
  })
  it('is none where a plain number was given a date format', async () =>
    expect(
      sayWhere(
        (
          await read(
            oneSheet([
              ['Month', 'Figure'],
              [{ t: 'n', v: 12, z: 'dd/mm/yyyy' }, 1],
            ]),
            monthsDown({ unit: 'count' }),
          )
        ).problems,
      ),
    ).toEqual(['error period-not-understood Data!A2']))
  it('may have a time of day', async () =>
    expect(
      await readings(
        oneSheet([
          ['Month', 'Figure'],
          [{ t: 'n', v: 42766.99999, z: 'dd/mm/yyyy hh:mm' }, 1],
        ]),
      ),
    ).toEqual(['figure 2017-01 = 1 (B2)']))
  it('is a number, and no month, without a date format', async () =>
    expect(
      sayWhere(
        (
          await read(
            oneSheet([
              ['Month', 'Figure'],
              [42736, 1],
            ]),
            monthsDown({ unit: 'count' }),
          )
        ).problems,
      ),
    ).toEqual(['error period-not-understood Data!A2']))
  it('may come from a formula, but not from one without its value', async () => {
    const bytes = oneSheet([
      ['Month', 'Figure'],
      [{ ...date('2016-12-01'), f: 'DATE(2016,12,1)' }, 1],
      [formula('EDATE(A2,1)'), 2],
    ])
    const { extract, problems } = await read(bytes, monthsDown({ unit: 'count' }))
    expect(extract.readings.map(say)).toEqual(['figure 2016-12 = 1 (B2)'])
    expect(sayWhere(problems)).toEqual(['error formula-without-value Data!A3'])
  })
})
