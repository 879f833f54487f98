// Tables with months across, and a measure or an indicator in each row.
import { describe, expect, it } from 'vitest'
import { partsAcross, readParts } from './parts-table.ts'
import { across, readRows } from './rows-across.ts'
import { date, formula, percent, type Rows } from './workbooks.ts'

const labelled = across({
  header: { find: ['Team'] },
  rows: {
    heading: 'Team',
    measures: [
      { label: ['North', 'North team'], measure: 'north', unit: 'count' },
      { label: 'South', measure: 'south', unit: 'count' },
    ],
  },
})

describe('months across', () => {
  it('gives every cell of a declared row', async () =>
    expect(
      await readRows(
        [
          ['Team', 'Dec-16', date('2017-01-01', 'mmm-yy'), 'Feb-17'],
          ['North team *', 1, '-'],
          ['South', 3, 4],
          ['East', 5, 6],
        ],
        labelled,
      ),
    ).toMatchObject({
      said: [
        'north 2016-12 = 1 (B2)',
        'north 2017-01 = not-supplied (C2)',
        'north 2017-02 = not-yet-due (D2)',
        'south 2016-12 = 3 (B3)',
        'south 2017-01 = 4 (C3)',
        'south 2017-02 = not-yet-due (D3)',
      ],
      where: [],
    }))
  it('has labels in a column without a heading, beside what stands once over them', async () => {
    const rows = across({
      header: { find: ['Team'] },
      rows: {
        heading: 'Team',
        measures: [
          { label: 'North / Children', measure: 'north', unit: 'count' },
          { label: 'All teams / Children', measure: 'all', unit: 'count' },
        ],
      },
    })
    const typed = [
      ['Team', null, 'Dec-16', 'Jan-17'],
      ['North', 'Children', 1, 2],
      [null, 'Workers', 3, 4],
      ['All teams', 'Children', 5, 6],
      [null, 'Workers', 7, 8],
    ]
    expect(await readRows(typed, rows)).toMatchObject({
      said: [
        'north 2016-12 = 1 (C2)',
        'north 2017-01 = 2 (D2)',
        'all 2016-12 = 5 (C4)',
        'all 2017-01 = 6 (D4)',
      ],
      where: [],
    })
  })
  it('ignores the figure of a year end', async () =>
    expect(
      await readRows([
        ['Ref', 'Dec-16', 'Jan-17', 'Year end 15/16'],
        ['6.2', '85%', '90%', '88%'],
      ]),
    ).toMatchObject({ said: ['6.2 2016-12 = 85 (B2)', '6.2 2017-01 = 90 (C2)'], where: [] }))
  it('reports a missing declared row, at its heading', async () => {
    const { where, problems } = await readRows(
      [
        ['Team', 'Jan-17'],
        ['North', 1],
      ],
      labelled,
    )
    expect(where).toEqual(['error row-missing Data!A1'])
    expect(problems[0]?.facts).toEqual({ expected: "'South'" })
  })
  it('ignores headings without a digit, and periods of another form', async () =>
    expect(
      await readRows([
        ['Ref', 'Indicator', '2015/16', 'Dec-16', 'Jan-17', 'YTD', 'Total', 'Notes'],
        ['6.2', 'Reviews', '80%', '85%', '90%', '88%', 1, 'late'],
      ]),
    ).toMatchObject({ said: ['6.2 2016-12 = 85 (D2)', '6.2 2017-01 = 90 (E2)'], where: [] }))
  it('reports a heading that has a digit but is not a period', async () =>
    expect(
      (
        await readRows([
          ['Ref', 'Dec-16', 'Janaury 17'],
          ['6.2', '85%', '90%'],
        ])
      ).where,
    ).toEqual(['error period-not-understood Data!C1']))
  it('reports a heading that is a formula without its value', async () =>
    expect(
      (
        await readRows([
          ['Ref', date('2016-12-01'), formula('EDATE(B1,1)')],
          ['6.2', '85%', '90%'],
        ])
      ).where,
    ).toEqual(['error formula-without-value Data!C1']))
  it('reports a repeated month and a missing month', async () => {
    expect(
      (
        await readRows([
          ['Ref', 'Jan-17', 'Jan 17'],
          ['6.2', '85%', '90%'],
        ])
      ).where,
    ).toEqual(['error period-repeated Data!C1'])
    expect(
      (
        await readRows([
          ['Ref', 'Nov-16', 'Jan-17'],
          ['6.2', '85%', '90%'],
        ])
      ).where,
    ).toEqual(['warning period-gap Data!C1'])
  })
  it('reads headings merged over two rows', async () =>
    expect(
      (
        await readRows(
          [
            ['Ref', 'Actual', null],
            [null, 'Dec-16', 'Jan-17'],
            ['6.2', '85%', '90%'],
          ],
          across({ header: { find: ['Ref', 'Jan-17'] } }),
          { merges: ['A1:A2', 'B1:C1'] },
        )
      ).said,
    ).toEqual(['6.2 2016-12 = 85 (B3)', '6.2 2017-01 = 90 (C3)']))
  it('reads years, whose cells may be parts', async () =>
    expect(
      (
        await readRows(
          [
            ['Ref', '2014/15', '2015/16'],
            ['6.2', '108/157', percent(0.701)],
          ],
          across({ periods: { form: 'financial-year' } }),
        )
      ).said,
    ).toEqual(['6.2 2014/15 = 68.7898 (B2)', '6.2 2015/16 = 70.1 (C2)']))
  it('reads years to date', async () =>
    expect(
      await readRows(
        [
          ['Ref', 'Jan-17'],
          ['6.1', '12 (YTD)'],
        ],
        across({ periods: { form: 'year-to-date' } }),
      ),
    ).toMatchObject({ said: ['6.1 2017-01.ytd = 12 (B2)'], where: [] }))
})

describe('headings of several forms', () => {
  it.each([
    ['31 st March 2014', '2014-03'],
    ['31st Dec 2016', '2016-12'],
    ['Roth 30/09/2016', '2016-09'],
  ])('%s is a position at the end of its month', async (heading, period) =>
    expect(
      (
        await readParts(
          [
            ['Age', heading],
            ['Total', 5],
          ],
          partsAcross(
            { heading: 'Age', by: 'age', of: 'm', total: 'Total' },
            { form: 'month', areas: [{ heading: 'Roth', area: 'northshire' }] },
          ),
        )
      ).said,
    ).toEqual([`m ${period} = 5 (B2)`]),
  )
  it.each([
    ['2013-2014', '2013/14'],
    ['2013/14', '2013/14'],
    ['Apr-Dec 2016', '2016-12.ytd'],
    ['April to December 2016', '2016-12.ytd'],
    ['April 2016 to January 2017', '2017-01.ytd'],
    ['30th Sept 2016 YTD', '2016-09.ytd'],
    ['Apr-Dec 2016 (YTD)', '2016-12.ytd'],
  ])('%s is a year, or a year to date', async (heading, period) =>
    expect(
      (
        await readParts([
          ['Age', heading],
          ['Total', 5],
        ])
      ).said,
    ).toEqual([`started ${period} = 5 (B2)`]),
  )
  it('are reported with every expected form', async () => {
    const { problems } = await readParts([
      ['Age', 'Apr-Dez 2016'],
      ['Total', 5],
    ])
    expect(problems[0]).toMatchObject({
      code: 'period-not-understood',
      facts: {
        found: 'Apr-Dez 2016',
        expected: 'a financial year, such as 2016/17; or the last month of a year to date, such as Jan-17',
      },
    })
  })
  it('have gaps only between periods of the same kind', async () => {
    expect(
      (
        await readParts([
          ['Age', '2014-2015', '2015-2016', 'Apr-Dec 2016'],
          ['Total', 1, 2, 3],
        ])
      ).where,
    ).toEqual([])
    expect(
      (
        await readParts([
          ['Age', '2013-2014', '2015-2016', 'Apr-Dec 2016'],
          ['Total', 1, 2, 3],
        ])
      ).where,
    ).toEqual(['warning period-gap Data!C1'])
  })
})

describe('blocks one below the other, with the same headings', () => {
  const scorecard = across({
    header: { find: ['Team'] },
    rows: { heading: 'Team', measures: [{ label: 'North', measure: 'north', unit: 'count' }] },
  })
  const blocks = (first: string, second: string) => [
    [first],
    ['Team', 'Apr', 'May'],
    ['North', 1, 2],
    [],
    [second],
    ['Team', 'Apr', 'May'],
    ['North', 3, 4],
  ]

  it.each([
    ['2016/17', '2015/16'],
    ['Scorecard 2016/17', 'Last year: 2015/16'],
  ])('are each of the year in its title: %s, %s', async (first, second) =>
    expect(await readRows(blocks(first, second), scorecard)).toMatchObject({
      said: [
        'north 2016-04 = 1 (B3)',
        'north 2016-05 = 2 (C3)',
        'north 2015-04 = 3 (B7)',
        'north 2015-05 = 4 (C7)',
      ],
      where: [],
    }),
  )

  it.each([
    ['2016/17', '2016/17'],
    ['2016/17', 'North and South'],
    ['2016/17', 'Compared with 2015/16'],
  ])('go on with the table under no other year: %s, %s', async (first, second) =>
    expect((await readRows(blocks(first, second), scorecard)).where).toEqual(['error row-repeated Data!A7']),
  )
})

describe('tables side by side', () => {
  const beside = (columns?: string) =>
    across({
      header: { find: ['Team'], columns },
      rows: { heading: 'Team', measures: [{ label: 'North', measure: 'north', unit: 'count' }] },
    })
  const typed = [
    ['Children in care'],
    ['2016/17', null, null, '2015/16', null],
    ['Team', 'Apr', null, 'Team', 'Apr'],
    ['North', 1, null, 'North', 3],
  ]

  it.each([
    ['A:B', 'north 2016-04 = 1 (B4)'],
    ['D:E', 'north 2015-04 = 3 (E4)'],
  ])('are read in their columns: %s', async (columns, said) =>
    expect(await readRows(typed, beside(columns))).toMatchObject({ said: [said], where: [] }),
  )

  it('are reported where nothing says in which columns', async () =>
    expect((await readRows(typed, beside())).where).not.toEqual([]))
})

describe('columns under each month', () => {
  const MONTHS: Rows = [
    [null, null, 'Dec-16', null, null, 'Jan-17', null, null, 'YTD', null],
    ['Ref', 'Measure', 'Num', 'Den', '%', 'Num', 'Den', '%', 'Num', 'Den'],
    ['W1', 'Reviews', 90, 100, percent(0.9), 54, 60, percent(0.9), 144, 160],
    ['W2', 'Children', null, null, 482, null, null, 484, null, null],
  ]
  const merges = ['C1:E1', 'F1:H1', 'I1:J1']
  const under = (...measures: readonly Readonly<Record<string, unknown>>[]) =>
    across({ header: { find: ['Measure', 'Den'] }, rows: { heading: 'Measure', measures } })

  it('are read as the source names them, and not those of the year to date', async () =>
    expect(
      await readRows(
        MONTHS,
        under(
          { label: 'Reviews', under: 'Num', measure: 'in-time', unit: 'count' },
          { label: 'Reviews', under: 'Den', measure: 'due', unit: 'count' },
          { label: 'Children', under: '%', measure: 'children', unit: 'count' },
        ),
        { merges },
      ),
    ).toMatchObject({
      said: [
        'in-time 2016-12 = 90 (C3)',
        'in-time 2017-01 = 54 (F3)',
        'due 2016-12 = 100 (D3)',
        'due 2017-01 = 60 (G3)',
        'children 2016-12 = 482 (E4)',
        'children 2017-01 = 484 (H4)',
      ],
      where: [],
    }))
  it('are missed under a heading that no month has', async () =>
    expect(
      (
        await readRows(MONTHS, under({ label: 'Reviews', under: 'Met', measure: 'in-time', unit: 'count' }), {
          merges,
        })
      ).where,
    ).toEqual(['error column-missing Data!A3']))
})

describe('a table below with the same first heading and no month', () => {
  it('is another', async () =>
    expect(
      await readRows(
        [
          ['Team', 'Dec-16', 'Jan-17'],
          ['North', 1, 2],
          ['South', 3, 4],
          [null],
          ['Team', 'Posts', 'Filled'],
          ['North', 9, 8],
        ],
        labelled,
      ),
    ).toMatchObject({
      said: [
        'north 2016-12 = 1 (B2)',
        'north 2017-01 = 2 (C2)',
        'south 2016-12 = 3 (B3)',
        'south 2017-01 = 4 (C3)',
      ],
      where: [],
    }))
})

describe('rows of one label', () => {
  it('are told apart by the measure above them, or by a reference beside them', async () =>
    expect(
      (
        await readRows(
          [
            ['Ref', 'Measure', 'Jan-17'],
            ['W1', 'Reviews in time', percent(0.9)],
            [null, 'numerator', 54],
            ['W2', 'Visits in time', percent(0.8)],
            [null, 'numerator', 80],
          ],
          across({
            header: { find: ['Measure'] },
            rows: {
              heading: 'Measure',
              measures: [
                { label: 'Reviews in time / numerator', measure: 'reviews', unit: 'count' },
                { label: 'W2 / numerator', measure: 'visits', unit: 'count' },
              ],
            },
          }),
        )
      ).said,
    ).toEqual(['reviews 2017-01 = 54 (C3)', 'visits 2017-01 = 80 (C5)']))
})
