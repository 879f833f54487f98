// Months across, a measure or an indicator a row; and comparators across.
import { describe, expect, it } from 'vitest'
import {
  type BookOptions,
  date,
  formula,
  oneSheet,
  percent,
  type Rows,
  read,
  type SheetOptions,
  say,
  sayWhere,
  source,
} from './workbooks.ts'

const across = (more: Readonly<Record<string, unknown>> = {}) =>
  source({
    layout: 'periods-across',
    header: { find: ['Ref'] },
    periods: { form: 'month' },
    rows: { heading: 'Ref', indicators: true },
    ...more,
  })
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
const readRows = async (rows: Rows, described = across(), options: SheetOptions & BookOptions = {}) => {
  const { extract, problems } = await read(oneSheet(rows, options), described)
  return { said: extract.readings.map(say), where: sayWhere(problems), problems, readings: extract.readings }
}

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
  it('tells a declared row that is not there, at its heading', async () => {
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
  it('passes over headings without a digit, and periods of another form', async () =>
    expect(
      await readRows([
        ['Ref', 'Indicator', '2015/16', 'Dec-16', 'Jan-17', 'YTD', 'Total', 'Notes'],
        ['6.2', 'Reviews', '80%', '85%', '90%', '88%', 1, 'late'],
      ]),
    ).toMatchObject({ said: ['6.2 2016-12 = 85 (D2)', '6.2 2017-01 = 90 (E2)'], where: [] }))
  it('tells a heading with a digit that is no period', async () =>
    expect(
      (
        await readRows([
          ['Ref', 'Dec-16', 'Janaury 17'],
          ['6.2', '85%', '90%'],
        ])
      ).where,
    ).toEqual(['error period-not-understood Data!C1']))
  it('tells a heading that is a formula without its value', async () =>
    expect(
      (
        await readRows([
          ['Ref', date('2016-12-01'), formula('EDATE(B1,1)')],
          ['6.2', '85%', '90%'],
        ])
      ).where,
    ).toEqual(['error formula-without-value Data!C1']))
  it('tells a month that stands twice, and one that is left out', async () => {
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

describe('the references of indicators', () => {
  const header = ['Ref', 'Jan-17']
  it('give the measure by its reference, in the indicator’s unit', async () =>
    expect(
      (
        await readRows(
          [header, ['6.1 ', 5], ['9.20', 9.2]],
          across({ rows: { heading: 'Ref', indicators: true } }),
        )
      ).readings.map(({ measure, unit }) => [measure, unit]),
    ).toEqual([
      ['6.1', 'count'],
      ['9.20', 'days'],
    ]))
  it('are text: 6.10 is not 6.1', async () =>
    expect((await readRows([header, ['6.10', '90%'], ['6.1', 5]])).said).toEqual([
      '6.10 2017-01 = 90 (B2)',
      '6.1 2017-01 = 5 (B3)',
    ]))
  it('may be numbers that lost nothing', async () =>
    expect((await readRows([header, [7.3, '90%']])).said).toEqual(['7.3 2017-01 = 90 (B2)']))
  it('may be numbers that are shown in full', async () =>
    expect((await readRows([header, [{ t: 'n', v: 9.2, z: '0.00', w: '9.20' }, 3]])).said).toEqual([
      '9.20 2017-01 = 3 (B2)',
    ]))
  it.each([6.1, { t: 'n', v: 6.1, z: '0.00' } as const])(
    'that lost their zero may be two, and are not guessed: %j',
    async cell => {
      const { where, problems } = await readRows([header, [cell, 5]])
      expect(where).toEqual(['error identifier-as-number Data!A2'])
      expect(problems[0]?.facts).toMatchObject({ candidates: "'6.1' or '6.10'" })
    },
  )
  it('that lost their zero are told, where only one is meant', async () =>
    expect((await readRows([header, [9.2, 5]])).problems[0]).toMatchObject({
      code: 'identifier-as-number',
      facts: { found: '9.2', candidates: "'9.20'" },
    }))
  it('that are unknown are told, if their row has figures', async () => {
    const { where, problems } = await readRows([
      header,
      ['6.99', 5],
      [8.8, 5],
      ['Safeguarding'],
      header,
      ['Notes: see 6.2'],
    ])
    expect(where).toEqual(['error row-unknown Data!A2', 'error row-unknown Data!A3'])
    expect(problems[0]?.facts).toEqual({
      found: '6.99',
      expected: '6.1, 6.10, 6.2, 7.3, 9.20',
      source: 'data/definitions/indicators',
    })
  })
  it('need not all be there', async () =>
    expect((await readRows([header, ['6.2', '90%']])).where).toEqual([]))
})

describe('comparators across', () => {
  const columns = [
    { heading: 'Neighbours', area: 'neighbours' },
    { heading: 'England', area: 'england', stored: 'points' },
  ]
  const described = (more = columns) =>
    source({
      layout: 'comparators-across',
      header: { find: ['Ref', 'England'] },
      rows: { heading: 'Ref', indicators: true },
      columns: more,
    })
  it('gives a reading an area, in the paper’s period', async () => {
    const { extract, problems } = await read(
      oneSheet([['Ref', 'Neighbours', 'England'], ['6.2', '85%', 0.5], ['7.3', 'n/a', 'c'], ['6.1']]),
      described(),
    )
    expect(extract.readings.map(reading => `${reading.area} ${say(reading)}`)).toEqual([
      'neighbours 6.2 2017-01 = 85 (B2)',
      'england 6.2 2017-01 = 0.5 (C2)',
      'neighbours 7.3 2017-01 = not-applicable (B3)',
      'england 7.3 2017-01 = suppressed (C3)',
      'neighbours 6.1 2017-01 = not-supplied (B4)',
      'england 6.1 2017-01 = not-supplied (C4)',
    ])
    expect(problems).toEqual([])
  })
  it('tells a column that is not there, and an area that is not defined', async () => {
    const { problems } = await read(
      oneSheet([
        ['Ref', 'England'],
        ['6.2', '85%'],
      ]),
      described([...columns.slice(0, 1), { heading: 'England', area: 'albion', stored: 'points' }]),
    )
    expect(sayWhere(problems)).toEqual(['error column-missing Data!A1', 'error name-undefined Data!B1'])
  })
})
