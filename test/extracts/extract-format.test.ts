// A single cell under 'Month' that Excel stores as a number, read by its number format.

import { describe, expect, it } from 'vitest'
import type { CellObject } from 'xlsx'
import { date, formula, monthsDown, oneSheet, read, say, sayWhere } from './workbooks.ts'

/** Minutes behind UTC in July, to check that the test changes the time zone. */
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
  it.each(['xlsx', 'biff8', 'ods'] as const)('counts from 1904 if the .%s says so', async type => {
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
  it('is not a date if a plain number has a date format', async () =>
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
  it.each([false, true])(
    'is its day without a date format too, where days count from 1904: %s',
    async date1904 => {
      const serial = 42766 - (date1904 ? 1462 : 0)
      const rows = [
        ['Month', 'Figure'],
        [serial, 1],
      ]
      expect(await readings(oneSheet(rows, { date1904 }))).toEqual(['figure 2017-01 = 1 (B2)'])
    },
  )
  it('is not a month where it is too small or has a decimal', async () => {
    const bytes = oneSheet([
      ['Month', 'Figure'],
      [4273, 1],
      [42736.5, 2],
    ])
    expect(sayWhere((await read(bytes, monthsDown({ unit: 'count' }))).problems)).toEqual([
      'error period-not-understood Data!A2',
      'error period-not-understood Data!A3',
    ])
  })
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

describe('a date in a message', () => {
  const found = async (z: string) => {
    const day: CellObject = { ...date('2017-03-04', z), w: '3/4/17' }
    const { problems } = await read(
      oneSheet([
        ['Month', 'Figure'],
        ['Jan-17', day],
      ]),
      monthsDown({ unit: 'count' }),
    )
    return problems.map(({ facts }) => ('found' in facts ? facts.found : ''))
  }
  it.each(['m/d/yy', 'mm/dd/yyyy', '[$-409]mmmm d, yyyy', 'yyyy-mm-dd', 'd-mmm'])(
    'is said as a British reader writes it where the format is %s',
    async format => {
      expect(await found(format)).toEqual(['4 March 2017'])
    },
  )
  it('is kept where the sheet shows it so', async () => {
    expect(await found('dd/mm/yyyy')).toEqual(['04/03/2017'])
    expect(await found('[$-809]dd mmmm yyyy')).toEqual(['04 March 2017'])
    expect(await found('mmm-yy')).toEqual(['Mar-17'])
  })
})

describe('a day and month without the year', () => {
  it('is reported as a month, since Apr 16 typed in 2017 becomes 16 April 2017', async () => {
    const bytes = oneSheet([
      ['Month', 'Figure'],
      [date('2017-01-16', 'd-mmm'), 1],
    ])
    expect(sayWhere((await read(bytes, monthsDown({ unit: 'count' }))).problems)).toEqual([
      'error period-without-year Data!A2',
    ])
  })
  it.each([
    ['2017-01-01', 'd-mmm'],
    ['2017-01-31', 'dd mmm'],
    ['2017-01-16', 'mmm'],
    ['2017-01-16', 'dd/mm/yy'],
  ])('is the month where it is %s as %s', async (day, format) => {
    const bytes = oneSheet([
      ['Month', 'Figure'],
      [date(day, format), 1],
    ])
    expect((await read(bytes, monthsDown({ unit: 'count' }))).extract.readings.map(say)).toEqual([
      'figure 2017-01 = 1 (B2)',
    ])
  })
})
