// Tables of a strategy: parts or areas down the side, closed years and the year to date across, a count with
// its percentage in a cell.
import { describe, expect, it } from 'vitest'
import { groupSchema } from '../../src/definitions/group.ts'
import type { Reading } from '../../src/extracts/extract.ts'
import { plainDecimal } from '../../src/terms/exact.ts'
import { oneSheet, type Rows, read, say, sayWhere, source } from './workbooks.ts'

const AGE = groupSchema.parse({
  id: 'age',
  title: 'Age',
  source: 'a test',
  'not-known': { label: 'Not known' },
  editions: [
    {
      rows: [
        { id: 'under-1', label: 'Under 1', when: { age: { from: 0, below: 1 } } },
        { id: '1-4', label: '1 to 4', also: ['1 - 4'], when: { age: { from: 1, below: 5 } } },
      ],
    },
    { from: '2017-02-01', rows: [{ id: 'under-5', label: 'Under 5', when: { age: { from: 0, below: 5 } } }] },
  ],
})
const across = (rows: Readonly<Record<string, unknown>>, periods: Readonly<Record<string, unknown>> = {}) =>
  source({
    layout: 'periods-across',
    header: { find: [rows['heading']] },
    periods: { form: ['financial-year', 'year-to-date'], ...periods },
    rows,
  })
const byAge = across({ heading: 'Age', by: 'age', of: 'started', total: 'Total' })

const sayMore = (reading: Reading) =>
  [
    reading.area === 'northshire' ? undefined : reading.area,
    reading.part,
    say(reading),
    reading.share && `${plainDecimal(reading.share.value, reading.share.decimals)}%`,
  ]
    .filter(one => one !== undefined)
    .join(' ')
async function readRows(rows: Rows, described = byAge) {
  const { extract, problems } = await read(oneSheet(rows), described, { groups: new Map([['age', AGE]]) })
  return { said: extract.readings.map(sayMore), where: sayWhere(problems), problems }
}

describe('rows that are parts', () => {
  it('give a part each, with the percentage beside it, and the total', async () =>
    expect(
      await readRows([
        ['Age', '2013-2014', 'Apr-Dec 2016'],
        ['Under 1', '39/20%', '2/0.5%'],
        ['1 - 4 *', '155/ 39%', '0'],
        ['Not known', '-', '1/ 0%'],
        ['Total', 192, '201 YTD'],
      ]),
    ).toMatchObject({
      said: [
        'age=under-1 started 2013/14 = 39 (B2) 20%',
        'age=under-1 started 2016-12.ytd = 2 (C2) 0.5%',
        'age=1-4 started 2013/14 = 155 (B3) 39%',
        'age=1-4 started 2016-12.ytd = 0 (C3)',
        'age=not-known started 2013/14 = not-supplied (B4)',
        'age=not-known started 2016-12.ytd = 1 (C4) 0%',
        'started 2013/14 = 192 (B5)',
        'started 2016-12.ytd = 201 (C5)',
      ],
      where: [],
    }))
  it('are none where no share of any number is some: 0%', async () =>
    expect(
      await readRows([
        ['Age', '2015-2016'],
        ['Under 1', '0%'],
        ['Total', 5],
      ]),
    ).toMatchObject({
      said: ['age=under-1 started 2015/16 = 0 (B2)', 'started 2015/16 = 5 (B3)'],
      where: [],
    }))
  it('do not say how many 12% are', async () =>
    expect(
      (
        await readRows([
          ['Age', '2015-2016'],
          ['Under 1', '12%'],
          ['Total', 5],
        ])
      ).where,
    ).toEqual(['error number-not-understood Data!B2']))
  it('that the map does not know are told, if they have figures', async () => {
    const { where, problems } = await readRows([
      ['Age', '2015-2016'],
      ['Under 1', 3],
      ['Teenagers', 2],
      ['Total', 5],
      ['Source: the return', null],
    ])
    expect(where).toEqual(['error row-unknown Data!A3'])
    expect(problems[0]?.facts).toEqual({
      found: 'Teenagers',
      expected: 'Under 1, 1 to 4, Not known',
      source: 'data/definitions/groups/age.yaml',
    })
  })
  it('are those of the edition in force at the end of the paper’s period', async () =>
    expect(
      (
        await readRows([
          ['Age', '2015-2016'],
          ['Under 5', 3],
          ['Total', 3],
        ])
      ).where,
    ).toEqual(['error row-unknown Data!A2']))
  it('need their total, where the source names it', async () => {
    const { where, problems } = await readRows([
      ['Age', '2015-2016'],
      ['Under 1', 3],
    ])
    expect(where).toEqual(['error row-missing Data!A1'])
    expect(problems[0]?.facts).toEqual({ expected: "'Total'" })
  })
})

describe('headings of several forms', () => {
  it.each([
    ['31 st March 2014', '2014-03'],
    ['31st Dec 2016', '2016-12'],
    ['Roth 30/09/2016', '2016-09'],
  ])('%s is a position at the end of its month', async (heading, period) =>
    expect(
      (
        await readRows(
          [
            ['Age', heading],
            ['Total', 5],
          ],
          across(
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
        await readRows([
          ['Age', heading],
          ['Total', 5],
        ])
      ).said,
    ).toEqual([`started ${period} = 5 (B2)`]),
  )
  it('are told with every form that was expected', async () => {
    const { problems } = await readRows([
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
  it('have a gap only between periods of a kind', async () => {
    expect(
      (
        await readRows([
          ['Age', '2014-2015', '2015-2016', 'Apr-Dec 2016'],
          ['Total', 1, 2, 3],
        ])
      ).where,
    ).toEqual([])
    expect(
      (
        await readRows([
          ['Age', '2013-2014', '2015-2016', 'Apr-Dec 2016'],
          ['Total', 1, 2, 3],
        ])
      ).where,
    ).toEqual(['warning period-gap Data!C1'])
  })
})

describe('rows that are areas', () => {
  const described = across(
    {
      heading: 'Area',
      of: 'S2',
      unit: 'rate-per-10000',
      areas: [
        { heading: 'Here', area: 'northshire' },
        { heading: ['Stat Neighbours', 'Neighbours'], area: 'neighbours' },
      ],
    },
    { form: 'month', unbroken: false },
  )
  it('give one measure of each', async () =>
    expect(
      await readRows(
        [
          ['Area', '31 st March 2014', '31 st March 2016'],
          ['Here', 69.9, 76.6],
          ['Neighbours', 73.3, '-'],
        ],
        described,
      ),
    ).toMatchObject({
      said: [
        'S2 2014-03 = 69.9 (B2)',
        'S2 2016-03 = 76.6 (C2)',
        'neighbours S2 2014-03 = 73.3 (B3)',
        'neighbours S2 2016-03 = not-supplied (C3)',
      ],
      where: [],
    }))
  it('are told where one is not there, or not declared', async () =>
    expect(
      (
        await readRows(
          [
            ['Area', '31 st March 2014'],
            ['Here', 69.9],
            ['Wales', 80],
          ],
          described,
        )
      ).where,
    ).toEqual(['error row-unknown Data!A3', 'error row-missing Data!A1']))
})

describe('rows that are measures', () => {
  const measures = [
    { label: 'Rate', measure: 'S2', unit: 'rate-per-10000', 'at-end': true },
    {
      label: 'Three or more',
      of: { numerator: 'three', denominator: 'cohort' },
      unit: 'count',
      'at-end': true,
    },
    { label: 'Adopted', measure: 'adopted', unit: 'count' },
  ]
  const described = across(
    { heading: 'Indicator', measures },
    {
      areas: [
        { heading: ['Roth', 'Rotherham'], area: 'northshire' },
        { heading: 'England', area: 'england' },
      ],
    },
  )
  it('stand at the end of the year where they are positions, and in the year where they are not; the heading may say whose they are', async () =>
    expect(
      await readRows(
        [
          ['Indicator', 'Roth 2015/16', 'Roth Apr-Dec 2016', 'England 2015/16'],
          ['Rate', 76.6, 86.5, 60],
          ['Three or more', '56/431', '62/454 At Sep', '-'],
          ['Adopted', 43, 19, '-'],
        ],
        described,
      ),
    ).toMatchObject({
      said: [
        'S2 2016-03 = 76.6 (B2)',
        'S2 2016-12 = 86.5 (C2)',
        'england S2 2016-03 = 60 (D2)',
        'three 2016-03 = 56 (B3)',
        'cohort 2016-03 = 431 (B3)',
        'three 2016-09 = 62 (C3)',
        'cohort 2016-09 = 454 (C3)',
        'three 2016-12 = not-supplied (C3)',
        'cohort 2016-12 = not-supplied (C3)',
        'england three 2016-03 = not-supplied (D3)',
        'england cohort 2016-03 = not-supplied (D3)',
        'adopted 2015/16 = 43 (B4)',
        'adopted 2016-12.ytd = 19 (C4)',
        'england adopted 2015/16 = not-supplied (D4)',
      ],
      where: ['warning value-of-another-date Data!C3'],
    }))

  const plan = (planned?: string) =>
    across(
      { heading: 'Plan', measures: [{ label: 'Fewer', measure: 'planned', unit: 'count', planned }] },
      { form: 'financial-year', total: 'Total 2017/18 to 2018/19' },
    )
  const planned: Rows = [
    ['Plan', '2017/18', '2018/19', 'Total 2017/18 to 2018/19'],
    ['Fewer', 4, 13, 17],
  ]
  it('may lie ahead where they are planned, and nowhere else', async () => {
    expect(await readRows(planned, plan('change'))).toMatchObject({
      said: ['planned 2017/18 = 4 (B2)', 'planned 2018/19 = 13 (C2)'],
      where: [],
    })
    expect(await readRows(planned, plan('reduction'))).toMatchObject({
      said: ['planned 2017/18 = -4 (B2)', 'planned 2018/19 = -13 (C2)'],
      where: [],
    })
    expect((await readRows(planned, plan())).where).toEqual([
      'error period-not-over Data!B2',
      'error period-not-over Data!C2',
    ])
  })
  it.each(['change', 'reduction'])('are held against the total at their end: %s', async kind => {
    const { where, problems } = await readRows([planned[0] ?? [], ['Fewer', 4, 13, 18]], plan(kind))
    expect(where).toEqual(['error total-is-not-its-parts Data!D2'])
    expect(problems[0]?.facts).toEqual({
      total: 'planned',
      period: '2017/18 to 2018/19',
      found: '18',
      sum: '17',
      parts: 'its columns',
    })
    expect((await readRows([planned[0] ?? [], ['Fewer', 4, '-', 18]], plan(kind))).where).toEqual([])
  })
})
