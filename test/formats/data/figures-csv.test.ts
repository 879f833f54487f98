import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { figuresCsv } from '../../../src/formats/data/figures-csv.ts'
import { recordOf } from '../../papers/record-of.ts'
import { sampleStrategy } from '../../templates/sample-strategy.ts'
import { monthlyMade } from '../../worked-example/made-monthly-paper.ts'
import { csv, paper } from './real-figures.ts'
import { realWritten } from './real-paper.ts'

describe('figuresCsv(paper)', () => {
  it('has one row for each figure, with its value, text, mark and reason', () => {
    expect(csv).toHaveLength(Object.keys(paper.figures).length)
    for (const row of csv) {
      const figure = paper.figures[row['reference'] ?? ''] ?? expect.fail(row['reference'])
      expect([
        row['value'],
        row['text'],
        row['mark'],
        row['missing_reason'],
        row['period'],
        row['indicator'],
      ]).toEqual([
        figure.value ?? '',
        figure.text,
        figure.missing === undefined ? '' : figure.text,
        figure.missing?.reason ?? '',
        figure.period,
        figure.indicator,
      ])
    }
  })

  it('gives a rating to each figure that was judged and to forecasts with a target, and a direction to the month', async () => {
    const { indicators } = await monthlyMade()
    const judged = indicators.map(({ definition, rating }) => [
      `${definition.ref}@2017-01${rating.judged === 'year-to-date' ? '.ytd' : ''}`,
      rating.status,
    ])
    expect(
      Object.fromEntries(
        csv.filter(row => row['rating'] !== '').map(row => [row['reference'], row['rating']]),
      ),
    ).toEqual({
      ...Object.fromEntries(judged),
      '6.9:year-end@2017-03': 'amber',
      '6.13:year-end@2017-03': 'red',
    })
    const moved = indicators.map(({ definition, direction }) => [
      `${definition.ref}@2017-01`,
      `${direction.movement} ${direction.meaning}`,
    ])
    expect(
      Object.fromEntries(
        csv
          .filter(row => row['movement'] !== '')
          .map(row => [row['reference'], `${row['movement']} ${row['meaning']}`]),
      ),
    ).toEqual(Object.fromEntries(moved))
  })

  it('gives for 6.7 what the paper gives', () => {
    expect(csv.find(row => row['reference'] === '6.7@2017-01.ytd')).toMatchObject({
      name: 'Reviews held on time',
      area_name: 'Rotherham Metropolitan Borough Council',
      period_name: 'April 2016 to January 2017',
      period_kind: 'year-to-date',
      value: '96.7',
      text: '96.7%',
      mark: '',
      unit: '%',
      numerator: '1039',
      denominator: '1074',
      rule: 'ratio of sums',
      rating: '',
      source_cells:
        'data/extracts/2017-01/corporate-parenting-monthly.xlsx, sheet Reviews and visits, cells B8:B17',
    })
    expect(csv.find(row => row['reference'] === '6.2@2017-01/england')).toMatchObject({
      area_name: 'England average',
      period_kind: 'latest-published',
      value: '60.0',
    })
    expect(csv.find(row => row['reference'] === '7.3@2017-01')).toMatchObject({
      value: '',
      mark: '[x]',
      missing_reason: 'not-supplied',
      rating: 'not-rated',
    })
  })

  it('gives signal, prospect and interval of the month as printed, and none to other figures', () => {
    // Wilson's 95% interval of 54 of 55 is 90.4% to 99.7%: test/ratings/signals/intervals.test.ts.
    expect(csv.find(row => row['reference'] === '6.7@2017-01')).toMatchObject({
      signal: 'common-cause',
      target_prospect: 'may-be-either',
      interval_lower: '90.4',
      interval_upper: '99.7',
    })
    const given = csv.filter(row =>
      ['signal', 'signal_reason', 'target_prospect', 'interval_lower', 'interval_upper'].some(
        name => row[name] !== '',
      ),
    )
    expect(given).toHaveLength(28)
    expect(new Set(given.map(row => row['period']))).toEqual(new Set(['2017-01']))
  })

  it('counts the kinds of period', () => {
    const kinds = Object.fromEntries(
      ['month', 'financial-year', 'year-to-date', 'latest-published'].map(kind => [
        kind,
        csv.filter(row => row['period_kind'] === kind).length,
      ]),
    )
    // 6.9 and 6.13 have a forecast and a try of it for a March.
    expect(kinds).toEqual({
      month: 28 * 15 + 2 * 2,
      'financial-year': 28 * 3,
      'year-to-date': 28,
      'latest-published': 28 * 4,
    })
  })

  it('is UTF-8 with a byte order mark, with CRLF at every line end and as many fields in every row', async () => {
    const csv = figuresCsv(...(await realWritten()))
    expect(csv.startsWith('\uFEFFreference,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    // csv-parse refuses rows of a different length and misplaced quotation marks.
    expect(parse(csv, { bom: true, record_delimiter: '\r\n' })).toHaveLength(645 + 4)
  })
})

describe('figuresCsv(paper), a paper of sections', () => {
  const paper = sampleStrategy
  const csv: Record<string, string>[] = parse(figuresCsv(paper, recordOf(paper)), {
    columns: true,
    bom: true,
  })
  const rowOf = (reference: string) =>
    csv.find(row => row['reference'] === reference) ?? expect.fail(reference)

  it('has every figure once, a count before its share', () => {
    const references = csv.map(row => row['reference'])
    expect(references.toSorted()).toEqual(Object.keys(paper.figures).toSorted())
    expect(references.indexOf('S1[age=0]%@2017/18')).toBe(references.indexOf('S1[age=0]@2017/18') + 1)
  })

  it('gives the part of a figure, what it is a share of, and its unit', () => {
    expect(rowOf('S1[age=1-4]@2021/22')).toMatchObject({
      indicator: 'S1',
      name: 'Children looked after',
      part: 'age=1-4',
      part_name: '1 to 4',
      share_of: '',
      area_name: 'Example Borough Council',
      period: '2021/22',
      period_kind: 'financial-year',
      value: '83',
      unit: 'number',
    })
    expect(rowOf('S1[age=1-4]%@2021/22')).toMatchObject({
      part: 'age=1-4',
      share_of: 'all',
      value: '14',
      text: '14%',
      unit: '%',
    })
    expect(rowOf('S1@2021/22')).toMatchObject({ part: '', part_name: '', share_of: '', value: '600' })
    expect(rowOf('S1[place=out;placement=homes;age=10-15]@2021/22')).toMatchObject({
      part_name: 'Children’s homes, Over 20 miles from home: 10 to 15',
    })
  })

  it('names the area of a comparator, and gives a rate its unit', () => {
    expect(rowOf('S2@2021/22/england')).toMatchObject({
      area_name: 'England',
      value: '',
      mark: '[x]',
      missing_reason: 'not-yet-published',
      unit: 'per 10,000',
    })
    expect(rowOf('S2@2021/22')).toMatchObject({ area_name: 'Example Borough Council', value: '105.1' })
  })
})
