// Figures in a cell that is merged over several months.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { month } from '../../src/terms/period.ts'
import { oneSheet, type Rows, read, say, sayWhere, source } from './workbooks.ts'

const across = source({
  layout: 'periods-across',
  header: { find: ['Ref'] },
  periods: { form: 'month' },
  rows: { heading: 'Ref', indicators: true },
})
const QUARTERS = [
  'Ref',
  'Apr-16',
  'May-16',
  'Jun-16',
  'Jul-16',
  'Aug-16',
  'Sep-16',
  'Oct-16',
  'Nov-16',
  'Dec-16',
]
const readRow = async (cells: Rows[number], merges: readonly string[]) => {
  const bytes = oneSheet([QUARTERS, ['6.2', ...cells]], { merges })
  const { extract, problems } = await read(bytes, across, { period: month(2016, 9) })
  return { said: extract.readings.map(say), where: sayWhere(problems), problems }
}

describe('a cell over several months', () => {
  it('is of the quarter whose months they are, also where it is blank or to come', async () =>
    expect(
      await readRow(
        ['7 of 12', null, null, '9 of 12', null, null, 'tbc', null, null],
        ['B2:D2', 'E2:G2', 'H2:J2'],
      ),
    ).toMatchObject({
      said: [
        '6.2 2016-17-Q1 = 58.3333 (B2)',
        '6.2 2016-17-Q2 = 75 (E2)',
        '6.2 2016-17-Q3 = not-supplied (H2)',
      ],
      where: [],
    }))
  it('says of each month of a monthly row why it has no figure', async () =>
    expect(
      (await readRow(['n/a', null, null, '50%', '60%', '70%'], ['B2:D2'])).said.filter(
        one => !/1[012] =/.test(one),
      ),
    ).toEqual([
      '6.2 2016-07 = 50 (E2)',
      '6.2 2016-08 = 60 (F2)',
      '6.2 2016-09 = 70 (G2)',
      '6.2 2016-04 = not-applicable (B2)',
      '6.2 2016-05 = not-applicable (B2)',
      '6.2 2016-06 = not-applicable (B2)',
    ]))
  it('stands beside a year to date, and beside the quarter end of last year', async () => {
    const bytes = oneSheet(
      [
        ['Ref', 'Sep-15', 'Apr-16', 'May-16', 'Jun-16', 'YTD'],
        ['6.2', '50%', '7 of 12', null, null, '60%'],
      ],
      { merges: ['C2:E2'] },
    )
    const scorecard = source({
      layout: 'scorecard',
      header: { find: ['Ref'] },
      rows: { heading: 'Ref', indicators: true },
      'year-to-date': 'YTD',
    })
    const { extract, problems } = await read(bytes, scorecard, { period: month(2016, 6) })
    expect([extract.readings.map(say), sayWhere(problems)]).toEqual([
      ['6.2 2015-09 = 50 (B2)', '6.2 2016-06.ytd = 60 (F2)', '6.2 2016-17-Q1 = 58.3333 (C2)'],
      [],
    ])
  })
  it.each([
    ['two months', ['7 of 12', null, null, null, null, null], ['B2:C2'], 'April 2016 to May 2016'],
    ['a quarter in a row of months', ['7 of 12', null, null, '50%'], ['B2:D2'], 'April 2016 to June 2016'],
  ])('is a problem over %s', async (_, cells, merges, periods) => {
    const { where, problems } = await readRow(cells, merges)
    expect(where).toEqual(['error figure-over-periods Data!B2'])
    expect(problems.map(sayProblem).join()).toContain(
      `Found '7 of 12' in a cell that is merged over ${periods}`,
    )
  })
})
