import { describe, expect, it } from 'vitest'
import { periodId } from '../../src/terms/period.ts'
import { oneSheet, percent, read, say, sayWhere, source } from './workbooks.ts'

const SCORECARD = source({
  layout: 'scorecard',
  header: { find: ['Ref', 'YTD'] },
  rows: { heading: 'Ref', indicators: true },
  'year-to-date': 'YTD',
  comparators: [
    { heading: 'SN AVE', area: 'neighbours' },
    { heading: 'England', area: 'england' },
  ],
})
const HEADER = [
  'Ref',
  'Indicator',
  'Dec-16',
  'Jan-17',
  'YTD',
  '2014/15',
  '2015/16',
  'SN AVE',
  'Red',
  'England',
]

describe('readExtract(bytes) of a scorecard', () => {
  it('reads the months, year to date, closed years and comparators of a row, each by its heading', async () => {
    const { extract, problems } = await read(
      oneSheet([
        ['Performance summary'],
        HEADER,
        ['6.10', 'Dental', percent(0.668), percent(0.661), '-', 58.8, 94.5, null, '<90%', 60],
      ]),
      SCORECARD,
    )
    expect(problems).toEqual([])
    expect(extract.readings.map(reading => `${reading.area} ${say(reading)}`)).toEqual([
      'northshire 6.10 2016-12 = 66.8 (C3)',
      'northshire 6.10 2017-01 = 66.1 (D3)',
      'northshire 6.10 2017-01.ytd = not-supplied (E3)',
      'northshire 6.10 2014/15 = 58.8 (F3)',
      'northshire 6.10 2015/16 = 94.5 (G3)',
      'neighbours 6.10 2017-01 = not-supplied (H3)',
      'england 6.10 2017-01 = 60 (J3)',
    ])
  })
  it('marks the figures under a provisional month', async () => {
    const { extract } = await read(
      oneSheet([
        ['Ref', 'YTD', 'Jan 17 (prov)'],
        ['6.1', 480, 482],
      ]),
      SCORECARD,
    )
    expect(extract.readings.map(({ amount }) => amount.kind === 'known' && amount.marks)).toEqual([
      undefined,
      ['p'],
    ])
  })
  it('ignores a column that is neither a period nor a comparator', async () => {
    const { extract } = await read(
      oneSheet([
        ['Ref', 'YTD', 'Target', 'Red'],
        ['6.1', 480, 'about 500', '18+'],
      ]),
      SCORECARD,
    )
    expect(extract.readings.map(say)).toEqual(['6.1 2017-01.ytd = 480 (B2)'])
  })
  it('reports a comparator without a column, and a table without a period', async () => {
    const { problems } = await read(
      oneSheet([
        ['Ref', 'YTD', 'SN AVE', 'Red'],
        ['6.1', 480, 470, '18+'],
      ]),
      SCORECARD,
    )
    expect(sayWhere(problems)).toEqual(['error column-missing Data!A1'])
    const without = await read(
      oneSheet([
        ['Ref', 'Target'],
        ['6.1', 480],
      ]),
      source({ layout: 'scorecard', header: { find: ['Ref'] }, rows: { heading: 'Ref', indicators: true } }),
    )
    expect(sayWhere(without.problems)).toEqual(['error nothing-read Data!A1'])
  })
  it('reports a row that is not an indicator, and a cell that is not a figure', async () => {
    const { problems } = await read(
      oneSheet([HEADER, ['6.99', 'Unknown', 1, 2], ['6.1', 'Number', 'many', 482]]),
      SCORECARD,
    )
    expect(sayWhere(problems)).toEqual(['error row-unknown Data!A2', 'error number-not-understood Data!C3'])
  })

  it('keeps what its benchmarks describe, and not for the council itself', async () => {
    const [table] = SCORECARD.tables
    const { extract } = await read(oneSheet([HEADER, ['6.10', 'Dental', 1, 2, 3, 4, 5, 6, '', 60]]), {
      ...SCORECARD,
      tables: table?.layout === 'scorecard' ? [{ ...table, describes: '2014/15' }] : [],
    })
    expect(
      extract.readings.map(({ area, describes }) =>
        typeof describes === 'object' ? `${area} ${periodId(describes)}` : describes,
      ),
    ).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'neighbours 2014/15',
      'england 2014/15',
    ])
  })
})
