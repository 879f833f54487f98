// Tables with months down the side: where the table begins and ends, and problems with its rows.
import { describe, expect, it } from 'vitest'
import { HEADER, readRows } from './rows-down.ts'
import { date, monthsDown, source } from './workbooks.ts'

describe('the table', () => {
  it('may be below title rows, among empty rows and above notes', async () => {
    const rows = [
      ['Monthly return 2016/17'],
      [],
      ['Prepared by the performance team'],
      HEADER,
      [],
      ['Dec-16', 1],
      [],
      ['Jan-17', 2],
      [],
      ['Source: case system, drawn 3 February 2017'],
      ['* provisional'],
    ]
    expect(await readRows(rows)).toMatchObject({
      said: ['figure 2016-12 = 1 (B6)', 'figure 2017-01 = 2 (B8)'],
      where: [],
    })
  })
  it('may begin away from the corner', async () =>
    expect((await readRows([[], [null, null, ...HEADER], [null, null, 'Jan-17', 2]])).said).toEqual([
      'figure 2017-01 = 2 (D3)',
    ]))
  it('may be in any order', async () =>
    expect((await readRows([HEADER, ['Jan-17', 2], ['Dec-16', 1]])).where).toEqual([]))
  it('gives the address of every blank, with its reason', async () =>
    expect((await readRows([HEADER, ['Dec-16'], ['Jan-17', ''], ['Feb-17']])).said).toEqual([
      'figure 2016-12 = not-supplied (B2)',
      'figure 2017-01 = not-supplied (B3)',
      'figure 2017-02 = not-yet-due (B4)',
    ]))
  it('ends where the next table of the source begins', async () => {
    const below = {
      layout: 'periods-down',
      header: { find: ['Month', 'Visits'] },
      periods: { heading: 'Month', form: 'month' },
      columns: [{ heading: 'Visits', measure: 'visits', unit: 'count' }],
    }
    const both = source(
      {
        ...below,
        header: { find: HEADER },
        columns: [{ heading: 'Figure', measure: 'figure', unit: 'count' }],
      },
      below,
    )
    expect(
      await readRows([HEADER, ['Jan-17', 1], [], ['Month', 'Visits'], ['Jan-17', 2]], both),
    ).toMatchObject({ said: ['figure 2017-01 = 1 (B2)', 'visits 2017-01 = 2 (B5)'], where: [] })
  })
  it('ends where another table begins that the source does not name', async () => {
    const below = [[], ['Orders granted'], ['Year', 'Q1', 'Q2'], ['2015/16', 7, 9], ['2016/17', 6, 10]]
    expect(await readRows([HEADER, ['Dec-16', 1], ['Jan-17', 2], ...below])).toMatchObject({
      said: ['figure 2016-12 = 1 (B2)', 'figure 2017-01 = 2 (B3)'],
      where: [],
    })
  })
  it('does not lose months below the headings of another table', async () => {
    const below = [[], ['Period', 'Visits', 'Reviews'], ['Jan-17', 2, 3]]
    expect((await readRows([HEADER, ['Dec-16', 1], ...below])).said).toEqual([
      'figure 2016-12 = 1 (B2)',
      'figure 2017-01 = 2 (B5)',
    ])
  })
  it('continues below a repeated header', async () =>
    expect((await readRows([HEADER, ['Dec-16', 1], HEADER, ['Jan-17', 2]])).where).toEqual([]))
  it('reads years, and days', async () => {
    const years = monthsDown({ unit: 'count' }, { periods: { heading: 'Month', form: 'financial-year' } })
    expect((await readRows([HEADER, ['2014/15', 1], ['2015/16', 2]], years)).said).toEqual([
      'figure 2014/15 = 1 (B2)',
      'figure 2015/16 = 2 (B3)',
    ])
    const days = monthsDown({ unit: 'count' }, { periods: { heading: 'Month', form: 'day' } })
    expect(await readRows([HEADER, [date('2014-04-01'), 1], ['1 April 2016', 2]], days)).toMatchObject({
      said: ['figure 2014-04-01 = 1 (B2)', 'figure 2016-04-01 = 2 (B3)'],
      where: [],
    })
  })
})

describe('a row', () => {
  it('is reported if it has figures but no period', async () => {
    const { where, problems } = await readRows([HEADER, ['Dec-16', 1], ['Janaury 2017', 2], [null, 3]])
    expect(where).toEqual(['error period-not-understood Data!A3', 'error period-not-understood Data!A4'])
    expect(problems[0]?.facts).toEqual({
      found: 'Janaury 2017',
      expected: 'a month, such as Jan-17, January 2017 or 31/01/2017',
    })
  })
  it('is ignored if it is a total', async () =>
    expect(await readRows([HEADER, ['Dec-16', 1], ['Jan-17', 2], ['Total', 3], ['YTD', 3]])).toMatchObject({
      where: [],
      said: { length: 2 },
    }))
  it('is reported with the first and not read if it repeats a month', async () => {
    const { said, where, problems } = await readRows([HEADER, ['Jan-17', 1], ['31/01/2017', 2]])
    expect([said, where]).toEqual([['figure 2017-01 = 1 (B2)'], ['error period-repeated Data!A3']])
    expect(problems[0]?.facts).toEqual({ period: 'January 2017', first: 'cell A2' })
  })
  it('is reported as a warning at the next month if it is missing', async () => {
    const { where, problems } = await readRows([HEADER, ['Oct-16', 1], ['Jan-17', 2], ['Nov-16', 3]])
    expect(where).toEqual(['warning period-gap Data!A3'])
    expect(problems[0]?.facts).toEqual({
      after: 'November 2016',
      before: 'January 2017',
      missing: 'December 2016',
    })
  })
  it('may be missing if the source says so', async () =>
    expect(
      (
        await readRows(
          [HEADER, ['Oct-16', 1], ['Jan-17', 2]],
          monthsDown({ unit: 'count' }, { periods: { heading: 'Month', form: 'month', unbroken: false } }),
        )
      ).where,
    ).toEqual([]))
  it('is reported as a warning if it is a missing year', async () =>
    expect(
      (
        await readRows(
          [HEADER, ['2012/13', 1], ['2015/16', 2]],
          monthsDown({ unit: 'count' }, { periods: { heading: 'Month', form: 'financial-year' } }),
        )
      ).problems[0]?.facts,
    ).toEqual({ after: '2012/13', before: '2015/16', missing: '2013/14, 2014/15' }))
})
