// Tables with a row for each measure and period, as systems export them.
import { describe, expect, it } from 'vitest'
import { sourceSchema } from '../../src/definitions/source.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { read, say, sayWhere, source, utf8 } from './workbooks.ts'

const REVIEWS = { label: 'Reviews in date', of: { numerator: 'in-date', denominator: 'due' }, unit: 'count' }
const ENQUIRIES = { label: 'Enquiries', measure: 'WM12', unit: 'count' }
const table = (measures: readonly unknown[] = [REVIEWS, ENQUIRIES], more = {}) => ({
  layout: 'long-table',
  header: { find: ['indicator', 'date'] },
  periods: { heading: 'date', form: 'month' },
  columns: { value: 'value', numerator: 'numerator', denominator: 'denominator' },
  rows: { heading: 'indicator', measures },
  ...more,
})
const HEADINGS = 'indicator,date,numerator,denominator,value'
const readLines = async (lines: readonly string[], described = source(table())) => {
  const text = `\uFEFF${[HEADINGS, ...lines].join('\r\n')}\r\n`
  const { extract, problems } = await read(utf8(text), described)
  return { said: extract.readings.map(say), where: sayWhere(problems), problems }
}

describe('readLongTable', () => {
  it('reads parts and values, in any order of rows', async () =>
    expect(
      await readLines([
        'Reviews in date,2016-12-31,54,55,98.18',
        'Reviews in date,2017-01-31T00:00:00,50,52,96.15',
        'Enquiries ,2017-01-31,,,17',
        'enquiries,2016-12-31,,,NULL',
      ]),
    ).toMatchObject({
      said: [
        'in-date 2016-12 = 54 (C2)',
        'due 2016-12 = 55 (D2)',
        'in-date 2017-01 = 50 (C3)',
        'due 2017-01 = 52 (D3)',
        'WM12 2017-01 = 17 (E4)',
        'WM12 2016-12 = not-supplied (E5)',
      ],
      where: [],
    }))
  it('reads quarters whose year stands beside them', async () => {
    const { extract, problems } = await read(
      utf8('indicator,Fin Year,quarter,value\nEnquiries,2015/16,Q4,12\nEnquiries,2016/17,Q1,17\n'),
      source(
        table([ENQUIRIES], {
          header: { find: ['indicator', 'quarter'] },
          periods: { heading: 'quarter', form: 'quarter' },
          columns: { value: 'value' },
        }),
      ),
    )
    expect(problems).toEqual([])
    expect(extract.readings.map(say)).toEqual(['WM12 2015-16-Q4 = 12 (D2)', 'WM12 2016-17-Q1 = 17 (D3)'])
  })
  it('reads no month where it has quarters, whatever stands beside', async () => {
    const { problems } = await read(
      utf8('indicator,Fin Year,quarter,value\nEnquiries,2015/16,Q4,12\nEnquiries,2016/17,May,17\n'),
      source(
        table([ENQUIRIES], {
          header: { find: ['indicator', 'quarter'] },
          periods: { heading: 'quarter', form: 'quarter' },
          columns: { value: 'value' },
        }),
      ),
    )
    expect(sayWhere(problems)).toEqual(['error period-not-understood C3'])
  })
  it('takes no note below it for a row', async () =>
    expect(
      (
        await readLines([
          'Reviews in date,2017-01-31,50,52,',
          'Enquiries,2017-01-31,,,17',
          '',
          'Exported 06/02/2017 09:14,,,,',
        ])
      ).where,
    ).toEqual([]))
  it('reads a line that comes twice once, with a warning', async () => {
    const { said, where } = await readLines([
      'Reviews in date,2017-01-31,50,52,',
      'Reviews in date,2017-01-31,50,52.0,',
      'Enquiries,2017-01-31,,,17',
    ])
    expect(said).toHaveLength(3)
    expect(where).toEqual(['warning row-repeated A3'])
  })
  it('reports two lines that differ, with both places', async () => {
    const { where, problems } = await readLines([
      'Reviews in date,2017-01-31,50,52,',
      'Enquiries,2017-01-31,,,17',
      'Reviews in date,2017-01-31,51,52,',
    ])
    expect(where).toEqual(['error row-repeated A4'])
    expect(problems.map(sayProblem).join()).toContain(
      "'Reviews in date, January 2017' is here and in cell A2, with other figures (50 and 51)",
    )
  })
  it('reports a month that is not understood, a row without a label and a month that is missing', async () => {
    const { where } = await readLines([
      'Reviews in date,Janury 2017,50,52,',
      ',2017-01-31,,,17',
      'Enquiries,2017-01-31,,,17',
    ])
    expect(where).toEqual(['error period-not-understood B2', 'error row-unknown A3'])
    expect(
      (
        await readLines([
          'Reviews in date,2017-01-31,50,52,',
          'Enquiries,2016-11-30,,,17',
          'Enquiries,2017-01-31,,,17',
        ])
      ).where,
    ).toEqual(['warning period-gap B4'])
  })
  it('names once the labels that the source does not', async () => {
    const { where, problems } = await readLines([
      'Reviews in date,2017-01-31,50,52,',
      'Visits in date,2017-01-31,50,52,',
      'Visits in date,2016-12-31,50,52,',
      'Enquiries,2017-01-31,,,17',
      'Total,,50,52,',
    ])
    expect(where).toEqual(['warning labels-unread A1'])
    expect(problems[0]?.facts).toEqual({ labels: "'Visits in date', 'Total'" })
  })
  it('reports a label that no row has', async () =>
    expect((await readLines(['Reviews in date,2017-01-31,50,52,'])).where).toEqual(['error row-missing A1']))
  it('needs only the columns that its measures need', async () => {
    const described = source(table([ENQUIRIES], { columns: { value: 'value' } }))
    expect((await readLines(['Enquiries,2017-01-31,,,17'], described)).said).toEqual([
      'WM12 2017-01 = 17 (E2)',
    ])
    const { where } = await readLines(
      ['Enquiries,2017-01-31,,,17'],
      source(table([ENQUIRIES], { columns: { value: 'figure' } })),
    )
    expect(where).toEqual(['error column-missing A1'])
  })
  it.each([
    [REVIEWS, { value: 'value', numerator: 'numerator' }, 'numerator'],
    [ENQUIRIES, { numerator: 'numerator', denominator: 'denominator' }, 'value'],
  ])('needs the headings of what it reads', (measure, columns, path) => {
    const described = { id: 's', title: 'S', folder: 'f', file: 'f', tables: [table([measure], { columns })] }
    expect(sourceSchema.safeParse(described).error?.issues).toMatchObject([
      { path: ['tables', 0, 'columns', path] },
    ])
  })
})
