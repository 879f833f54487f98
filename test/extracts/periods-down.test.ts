// Months down the side: where the table stands and ends, and what is wrong with its rows.
import { describe, expect, it } from 'vitest'
import {
  book,
  date,
  monthsDown,
  oneSheet,
  type Rows,
  read,
  type SheetOptions,
  say,
  sayWhere,
  sheetOf,
  source,
} from './workbooks.ts'

const count = monthsDown({ unit: 'count' })
const readRows = async (rows: Rows, described = count, options: SheetOptions = {}) => {
  const { extract, problems } = await read(oneSheet(rows, options), described)
  return { said: extract.readings.map(say), where: sayWhere(problems), problems }
}
const HEADER = ['Month', 'Figure']

describe('the table', () => {
  it('stands under title rows, among empty rows and over notes', async () => {
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
  it('may stand away from the corner', async () =>
    expect((await readRows([[], [null, null, ...HEADER], [null, null, 'Jan-17', 2]])).said).toEqual([
      'figure 2017-01 = 2 (D3)',
    ]))
  it('may be in any order', async () =>
    expect((await readRows([HEADER, ['Jan-17', 2], ['Dec-16', 1]])).where).toEqual([]))
  it('tells the address of every blank, with its reason', async () =>
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
  it('goes on under a header that is repeated', async () =>
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
  it('with figures and no period is told', async () => {
    const { where, problems } = await readRows([HEADER, ['Dec-16', 1], ['Janaury 2017', 2], [null, 3]])
    expect(where).toEqual(['error period-not-understood Data!A3', 'error period-not-understood Data!A4'])
    expect(problems[0]?.facts).toEqual({
      found: 'Janaury 2017',
      expected: 'a month, such as Jan-17, January 2017 or 31/01/2017',
    })
  })
  it('of totals is passed over', async () =>
    expect(await readRows([HEADER, ['Dec-16', 1], ['Jan-17', 2], ['Total', 3], ['YTD', 3]])).toMatchObject({
      where: [],
      said: { length: 2 },
    }))
  it('that repeats a month is told with the first, and is not read', async () => {
    const { said, where, problems } = await readRows([HEADER, ['Jan-17', 1], ['31/01/2017', 2]])
    expect([said, where]).toEqual([['figure 2017-01 = 1 (B2)'], ['error period-repeated Data!A3']])
    expect(problems[0]?.facts).toEqual({ period: 'January 2017', first: 'cell A2' })
  })
  it('that is left out is a warning at the month after it', async () => {
    const { where, problems } = await readRows([HEADER, ['Oct-16', 1], ['Jan-17', 2], ['Nov-16', 3]])
    expect(where).toEqual(['warning period-gap Data!A3'])
    expect(problems[0]?.facts).toEqual({
      after: 'November 2016',
      before: 'January 2017',
      missing: 'December 2016',
    })
  })
  it('may be left out where the source says so', async () =>
    expect(
      (
        await readRows(
          [HEADER, ['Oct-16', 1], ['Jan-17', 2]],
          monthsDown({ unit: 'count' }, { periods: { heading: 'Month', form: 'month', unbroken: false } }),
        )
      ).where,
    ).toEqual([]))
  it('of a year that is left out is a warning too', async () =>
    expect(
      (
        await readRows(
          [HEADER, ['2012/13', 1], ['2015/16', 2]],
          monthsDown({ unit: 'count' }, { periods: { heading: 'Month', form: 'financial-year' } }),
        )
      ).problems[0]?.facts,
    ).toEqual({ after: '2012/13', before: '2015/16', missing: '2013/14, 2014/15' }))
})

describe('the headings', () => {
  const headed = monthsDown({ unit: 'count', heading: ['Reviews in time', 'Reviews held in time'] })
  it.each([
    'REVIEWS IN TIME',
    'Reviews\nin  time',
    ' Reviews in time *',
    'Reviews held in time¹',
    'Reviews in time [note 1]',
    'Reviews\u00a0in time',
  ])('%j is found', async heading =>
    expect(
      await readRows(
        [
          ['Month', heading],
          ['Jan-17', 1],
        ],
        headed,
      ),
    ).toMatchObject({ where: [], said: ['figure 2017-01 = 1 (B2)'] }),
  )
  it('that are not there are told with those that are', async () => {
    const { where, problems } = await readRows(
      [['Title'], ['Month', 'On time', 'Notes'], ['Jan-17', 1]],
      headed,
    )
    expect(where).toEqual(['error column-missing Data!A2'])
    expect(problems[0]?.facts).toEqual({
      expected: "'Reviews in time' or 'Reviews held in time'",
      found: "'Month', 'On time', 'Notes'",
    })
  })
  it('that are there twice are told with both cells', async () => {
    const { where, problems } = await readRows(
      [
        ['Month', 'Reviews in time', 'Reviews held in time'],
        ['Jan-17', 1, 2],
      ],
      headed,
    )
    expect(where).toEqual(['error column-ambiguous Data!B1'])
    expect(problems[0]?.facts).toMatchObject({ found: 'cell B1, cell C1' })
  })
  it('are all told together, and the columns that are there are read', async () => {
    const columns = ['A', 'B', 'C'].map(heading => ({
      heading,
      measure: heading.toLowerCase(),
      unit: 'count',
    }))
    const { said, where } = await readRows(
      [
        ['Month', 'B'],
        ['Jan-17', 1],
      ],
      monthsDown({}, { columns }),
    )
    expect([said, where]).toEqual([
      ['b 2017-01 = 1 (B2)'],
      ['error column-missing Data!A1', 'error column-missing Data!A1'],
    ])
  })
  it('that no row has are told with what the first rows have', async () => {
    const { where, problems } = await readRows([['Report'], ['Period', 'Figure'], ['Jan-17', 1]])
    expect(where).toEqual(['error header-missing Data!'])
    expect(problems[0]?.facts).toEqual({
      expected: "'Month'",
      rows: 20,
      found: "'Report', 'Period', 'Figure', 'Jan-17', '1'",
    })
  })
  it('are looked for in as many rows as the source says', async () =>
    expect(
      (
        await readRows(
          [[], [], HEADER, ['Jan-17', 1]],
          monthsDown({ unit: 'count' }, { header: { find: ['Month'], within: 2 } }),
        )
      ).where,
    ).toEqual(['error header-missing Data!']))
  it('merged over two rows are found in the lower one', async () =>
    expect(
      (
        await readRows(
          [
            ['Month', '2016/17', null],
            [null, 'Started', 'Figure'],
            ['Jan-17', 5, 1],
          ],
          monthsDown({ unit: 'count' }, { header: { find: HEADER } }),
          { merges: ['A1:A2', 'B1:C1'] },
        )
      ).said,
    ).toEqual(['figure 2017-01 = 1 (C3)']))
  it('merged sideways stay with their first column', async () =>
    expect(
      await readRows(
        [
          ['Month', 'Figure', null],
          ['Jan-17', 1, 9],
        ],
        count,
        { merges: ['B1:C1'] },
      ),
    ).toMatchObject({ said: ['figure 2017-01 = 1 (B2)'], where: [] }))
  it('merged both ways stay with their first column too', async () =>
    expect(
      await readRows(
        [
          [null, 'Figure', null],
          ['Month', null, null],
          ['Jan-17', 1, 9],
        ],
        monthsDown({ unit: 'count' }, { header: { find: HEADER } }),
        { merges: ['B1:C2'] },
      ),
    ).toMatchObject({ said: ['figure 2017-01 = 1 (B3)'], where: [] }))
  it('may be called __proto__ or constructor', async () =>
    expect(
      await readRows([
        ['Month', '__proto__', 'constructor', 'Figure'],
        ['Jan-17', 1, 1, 2],
      ]),
    ).toMatchObject({ said: ['figure 2017-01 = 2 (D2)'], where: [] }))
})

describe('the sheet', () => {
  const data = sheetOf([HEADER, ['Jan-17', 1]])
  const other = sheetOf([HEADER, ['Jan-17', 2]])
  const where = async (
    sheets: Parameters<typeof book>[0],
    sheet: string | undefined,
    hidden: string[] = [],
  ) => {
    const { extract, problems } = await read(
      book(sheets, { hidden }),
      monthsDown({ unit: 'count' }, sheet === undefined ? {} : { sheet }),
    )
    return [
      ...extract.readings.map(reading => `${reading.origin.sheet}!${reading.origin.cell}`),
      ...sayWhere(problems),
    ]
  }
  it('is found by name, in any case', async () =>
    expect(await where({ Other: other, Data: data }, 'data')).toEqual(['Data!B2']))
  it('is found by a pattern', async () =>
    expect(await where({ Other: other, 'Data Jan 17': data }, '/^Data/')).toEqual(['Data Jan 17!B2']))
  it('need not be named where there is one, or where the others are empty or hidden', async () => {
    expect(await where({ Any: data }, undefined)).toEqual(['Any!B2'])
    expect(await where({ Sheet1: data, Sheet2: sheetOf([]), Old: other }, undefined, ['Old'])).toEqual([
      'Sheet1!B2',
    ])
  })
  it('is read, although hidden, when it is named', async () =>
    expect(await where({ Other: other, Data: data }, 'Data', ['Data'])).toEqual(['Data!B2']))
  it('that is missing is told with those that are there', async () => {
    const { problems } = await read(
      book({ Other: other, Old: other }, { hidden: ['Old'] }),
      monthsDown({ unit: 'count' }, { sheet: 'Data' }),
    )
    expect(sayWhere(problems)).toEqual(['error sheet-missing'])
    expect(problems[0]?.facts).toEqual({ expected: "'Data'", found: "'Other', 'Old' (hidden)" })
  })
  it('is not guessed where two fit', async () => {
    expect(await where({ 'Data 1': data, 'Data 2': other }, '/^Data/')).toEqual(['error sheet-ambiguous'])
    expect(await where({ A: data, B: other }, undefined)).toEqual(['error sheet-ambiguous'])
  })
  it('that two tables miss is told once', async () => {
    const table = { ...count.tables[0], sheet: 'Data' }
    expect(sayWhere((await read(book({ Other: other }), source(table, table))).problems)).toEqual([
      'error sheet-missing',
    ])
  })
})
