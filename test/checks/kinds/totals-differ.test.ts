import { describe, expect, it } from 'vitest'
import { totalIsNotItsParts } from '../../../src/checks/kinds/total-is-not-its-parts.ts'
import { totalsDiffer } from '../../../src/checks/kinds/totals-differ.ts'
import type { Reading } from '../../../src/extracts/extract.ts'
import { count, evidenceOf, inMonths, placesOf, reading, type World } from '../build.ts'

/** Rows of a table on a sheet: `rows('Table 9', 'ceased', '2015/16', 'reason', ['56', '20'])`. */
const rows = (
  sheet: string,
  measure: string,
  period: string,
  group: string,
  numbers: readonly string[],
  first = 0,
): Reading[] =>
  numbers.map((number, at) => ({
    ...reading(measure, period, number),
    part: `${group}=${at + first}`,
    origin: { file: 'test.xlsx', sheet, cell: `${sheet} ${at + first}` },
  }))
const total = (sheet: string, measure: string, period: string, number: string): Reading => ({
  ...reading(measure, period, number),
  origin: { file: 'test.xlsx', sheet, cell: `${sheet} total` },
})
const ceased = [count('6.4', 'ceased', { 'year-to-date': 'sum', annual: 'sum' })]
const stock = [count('S1', 'm', { 'year-to-date': 'latest', annual: 'latest' })]
const said = (world: World) =>
  totalsDiffer(evidenceOf(world)).map(
    ({ facts: { period, parts, found, other } }) => `${period} ${parts || 'total'}: ${found}, not ${other}`,
  )

describe('totalsDiffer', () => {
  // Twelve months from April 2015: 11 × 16 + 25 = 201.
  const months = { ceased: inMonths('2015-04', [...Array(11).fill(16), 25]) }
  it('reports reasons that add up to 199 where the months make 201', () => {
    const world = (last: string) => ({
      indicators: ceased,
      given: months,
      // 56 + 20 + 43 + 33 + 47 = 199
      readings: rows('Table 9', 'ceased', '2015/16', 'reason', ['56', '20', '43', '33', last]),
    })
    expect(said(world('47'))).toEqual(['2015/16 reason: 199, not 201'])
    expect(said(world('49'))).toEqual([])
  })
  it('reports a table whose own total is right, but not that of the months', () => {
    const table = [
      ...rows('Table 9', 'ceased', '2015/16', 'reason', ['100', '99']),
      total('Table 9', 'ceased', '2015/16', '199'),
    ]
    expect(said({ indicators: ceased, given: months, readings: table })).toEqual([
      '2015/16 total: 199, not 201',
    ])
  })
  it('reports placements of a year that are not the number at the end of its March', () => {
    const world = (march: string) => ({
      indicators: stock,
      given: { m: { '2016-03': march } },
      // 179 + 20 + 229 = 428
      readings: rows('Table 7', 'm', '2015/16', 'placement', ['179', '20', '229']),
    })
    expect(said(world('431'))).toEqual(['2015/16 placement: 428, not 431'])
    expect(said(world('428'))).toEqual([])
  })
  it('reports two tables that have no total and do not add up to one number', () => {
    const world = (last: string) => ({
      indicators: stock,
      readings: [
        // 29 + 52 + 350 = 431
        ...rows('Table 2', 'm', '2016-03', 'age', ['29', '52', '350']),
        ...rows('Table 7', 'm', '2016-03', 'placement', ['179', '20', last]),
      ],
    })
    // 179 + 20 + 229 = 428; + 232 = 431
    expect(said(world('229'))).toEqual(['March 2016 placement: 428, not 431'])
    expect(said(world('232'))).toEqual([])
  })
  it('reports a second statement whose table has another total', () => {
    const world = (last: string) => ({
      indicators: stock,
      given: { m: { '2016-12': '488' } },
      readingsAgain: [
        ...rows('Scorecard', 'm', '2016-12', 'sex', ['240', last]),
        total('Scorecard', 'm', '2016-12', String(240 + Number(last))),
      ],
    })
    expect(said(world('246'))).toEqual(['December 2016 total: 486, not 488'])
    expect(said(world('248'))).toEqual([])
  })
  it('compares with a measure that is declared to count the same children', () =>
    expect(
      said({
        indicators: stock,
        given: { cohort: { '2016-12': '488' } },
        readings: rows('Table 7', 'm', '2016-12', 'placement', ['240', '245']),
        checks: { relations: { 'same-cohort': [{ measures: ['cohort', 'm'], because: 'same' }] } },
      }),
    ).toEqual(['December 2016 placement: 485, not 488']))
  it('reports nothing for a dash, unless the others exceed the number elsewhere', () => {
    const world = (numbers: string[]) => ({
      indicators: ceased,
      given: months,
      readings: rows('Table 9', 'ceased', '2015/16', 'reason', numbers),
    })
    expect(said(world(['100', '50', 'not-supplied']))).toEqual([])
    expect(said(world(['100', '105', 'not-supplied']))).toEqual(['2015/16 reason: 205, not 201'])
  })
  it('allows numbers that are rounded to five, and a tolerated difference', () => {
    // 47, 32 and 12 are 91, printed as 45, 30 and 10, which make 85; 91 is printed as 90.
    const world = {
      indicators: stock,
      given: { m: { '2016-03': '90' } },
      readings: rows('Table 7', 'm', '2015/16', 'placement', ['45', '30', '10']),
    }
    expect(said(world)).toEqual([])
    expect(said({ ...world, given: { m: { '2016-03': '115' } } })).toEqual(['2015/16 placement: 85, not 115'])
    const off = { ...world, given: { m: { '2016-03': '86' } } }
    expect(said(off)).toEqual(['2015/16 placement: 85, not 86'])
    expect(said({ ...off, checks: { tolerance: { 'total-is-not-its-parts': 1 } } })).toEqual([])
  })
})

describe('parts on several sheets', () => {
  const sheets = (boys: string) => [
    ...rows('Girls', 'm', '2016-03', 'sex', ['200']),
    ...rows('Boys', 'm', '2016-03', 'sex', [boys], 1),
    total('All', 'm', '2016-03', '431'),
  ]
  it('are added up together: 200 + 231 = 431, 200 + 229 = 429', () => {
    expect(placesOf(totalIsNotItsParts, { indicators: stock, readings: sheets('231') })).toEqual([])
    expect(placesOf(totalIsNotItsParts, { indicators: stock, readings: sheets('229') })).toEqual([
      'All total',
    ])
  })
  it('are reported once, by one check', () =>
    expect(said({ indicators: stock, readings: sheets('229') })).toEqual([]))
})

describe('measures that must add up', () => {
  const indicators = [
    count('T', 'all', { parts: ['girls', 'boys'], annual: 'as-supplied' }),
    count('G', 'girls', { annual: 'sum' }),
    count('B', 'boys', { annual: 'sum' }),
  ]
  it('are added up over the months of a year that is supplied: 12 × 3 + 12 × 4 = 84', () => {
    const given = (all: string) => ({
      T: { '2015/16': all },
      girls: inMonths('2015-04', Array(12).fill(3)),
      boys: inMonths('2015-04', Array(12).fill(4)),
    })
    expect(placesOf(totalIsNotItsParts, { indicators, given: given('86') })).toEqual(['2015/16 86'])
    expect(placesOf(totalIsNotItsParts, { indicators, given: given('84') })).toEqual([])
  })
})

describe('totalsDiffer, of spans and their months', () => {
  const flows = [count('6.3', 'in', { 'year-to-date': 'sum', annual: 'sum' })]
  // July to September 2016: 20 + 18 + 25 = 63; April to September with 17, 18 and 24: 122.
  const months = inMonths('2016-04', [17, 18, 24, 20, 18, 25])
  const found = (period: string, number: string) =>
    said({ indicators: flows, given: { in: { ...months, [period]: number } } })
  it('reports a quarter that is not the sum of its months', () => {
    expect(found('2016-17-Q2', '65')).toEqual(['Q2 2016/17 total: 65, not 63'])
    expect(found('2016-17-Q2', '63')).toEqual([])
  })
  it('reports a year to date of an earlier month', () => {
    expect(found('2016-09.ytd', '120')).toEqual(['April 2016 to September 2016 total: 120, not 122'])
    expect(found('2016-09.ytd', '122')).toEqual([])
  })
  it('reports a year that is not the sum of its quarters: 60 + 63 + 58 + 38 = 219', () => {
    const quarters = { '2015-16-Q1': '60', '2015-16-Q2': '63', '2015-16-Q3': '58', '2015-16-Q4': '38' }
    const world = (year: string) => ({
      indicators: flows,
      given: { in: { ...quarters, '2015/16': year } },
    })
    expect(said(world('221'))).toEqual(['2015/16 total: 221, not 219'])
    expect(said(world('219'))).toEqual([])
  })
  it('says that the other is a sum, and where it begins', () => {
    const [one] = totalsDiffer(
      evidenceOf({ indicators: flows, given: { in: { ...months, '2016-17-Q2': '65' } } }),
    )
    expect(one?.facts).toMatchObject({
      total: '6.3',
      elsewhere: 'the sum of the months from test.xlsx, sheet Test, cell 2016-07 20 on',
    })
  })
  it('reports a stock for a quarter that is not that of its last month', () => {
    const world = (quarter: string) => ({
      indicators: stock,
      given: { m: { '2016-11': '470', '2016-12': '488', '2016-17-Q3': quarter } },
    })
    expect(said(world('484'))).toEqual(['Q3 2016/17 total: 484, not 488'])
    expect(said(world('488'))).toEqual([])
  })
  it('leaves a count in which a child counts once, and a span of which a month is not known', () => {
    const once = [count('S3', 'in', { 'year-to-date': 'counted', annual: 'counted' })]
    expect(said({ indicators: once, given: { in: { ...months, '2016-17-Q2': '60' } } })).toEqual([])
    expect(
      said({
        indicators: flows,
        given: { in: { '2016-07': '20', '2016-08': '18', '2016-17-Q2': '65' } },
      }),
    ).toEqual([])
  })
  it('leaves what other checks compare: the year and the year to date of an indicator', () =>
    expect(
      said({
        indicators: flows,
        given: { in: inMonths('2016-04', Array(10).fill(20)), '6.3': { '2017-01.ytd': '219' } },
      }),
    ).toEqual([]))
})

describe('totalsDiffer, of girls, boys and all', () => {
  const named = (ref: string, measure: string, name: string) => count(ref, measure, { name })
  const world = (
    boys: string,
    names = ['Children looked after', 'Girls looked after', 'Boys looked after'],
  ) => ({
    indicators: names.map((name, at) => named(`R${at}`, `m${at}`, name)),
    given: { m0: { '2017-01': '482' }, m1: { '2017-01': '220' }, m2: { '2017-01': boys } },
  })
  it('reports 220 + 259 = 479 under 482', () => {
    expect(said(world('259'))).toEqual(['January 2017 total: 482, not 479'])
    expect(said(world('262'))).toEqual([])
  })
  it('reads the names of measures that no indicator counts', () =>
    expect(
      said({
        given: {
          'cases-all': { '2017-01': '50' },
          'cases-girls': { '2017-01': '20' },
          'cases-boys': { '2017-01': '32' },
        },
      }),
    ).toEqual(['January 2017 total: 50, not 52']))
  it('leaves names that differ otherwise', () =>
    expect(said(world('259', ['Children looked after', 'Girls who ceased', 'Boys looked after']))).toEqual(
      [],
    ))
})
