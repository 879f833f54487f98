// The methods of projection, each held against figures worked out with pencil and paper (shown beside each
// case).
import { describe, expect, it } from 'vitest'
import { deviation } from '../../src/projections/interval.ts'
import { meanChange } from '../../src/projections/mean-change.ts'
import { plannedPath } from '../../src/projections/planned-path.ts'
import type { Forecast, NoProjection, Series } from '../../src/projections/projection.ts'
import { stockAndFlow, type YearOfMovements } from '../../src/projections/stock-and-flow.ts'
import { straightLine, straightLineParts } from '../../src/projections/straight-line.ts'
import { holdTo } from '../../src/projections/whole-children.ts'
import { exact } from '../../src/terms/exact.ts'
import { month, year } from '../../src/terms/period.ts'

const series = (...values: readonly number[]): Series => ({
  years: values.map((_, at) => year(2017 + at)),
  values: values.map(value => exact(value)),
})
const said = (forecast: Forecast | NoProjection) =>
  'because' in forecast
    ? forecast.because
    : forecast.ahead.map(one => `${one.year.startYear}: ${one.value} (${one.low} to ${one.high})`)

describe('whole children', () => {
  it.each([
    // 10.92, 5.565, 4.515: cut to 19, two lacking, to the largest remainders .92 and .565
    [21, ['10.4', '5.3', '4.3'], [11, 6, 4]],
    // Alike remainders: the first gets it.
    [3, ['1', '1'], [2, 1]],
    [0, ['1', '1'], [0, 0]],
    [5, ['0', '0'], [0, 0]],
  ])('%s held by %s are %s', (whole, parts, expected) =>
    expect(
      holdTo(
        whole,
        parts.map(part => exact(part)),
      ),
    ).toEqual(expected),
  )
})

it('deviation: 2, 4, 9 have mean 5, squares 9 + 1 + 16 = 26, √13 = 3.6056', () =>
  expect(deviation([2, 4, 9])).toBeCloseTo(3.6056, 4))

describe('the mean yearly change', () => {
  it('of 10% and 10% goes on at 10%: 133.1 and 146.41', () =>
    expect(said(meanChange(series(100, 110, 121), 2))).toEqual([
      '2020: 133 (133 to 134)',
      '2021: 146 (146 to 147)',
    ]))
  // Changes 1.2 and 0.95, mean 1.075: 122.55. Logarithms 0.18232 and −0.05129, deviation 0.16519, × 3.078 ×
  // √1.5 = 0.62273: 122.55 ÷ and × 1.8640 = 65.7 and 228.4.
  it('has a range that grows with the scatter of the past', () =>
    expect(said(meanChange(series(100, 120, 114), 1))).toEqual(['2020: 123 (65 to 229)']))
  it('says its base and its change', () =>
    expect(meanChange(series(100, 120, 114), 1)).toMatchObject({
      assumptions: [
        'The yearly change goes on as its mean over 2 years to 2019/20: 7.50% a year, applied year upon year.',
      ],
    }))
  it('needs two changes', () =>
    expect(said(meanChange(series(100, 120), 1))).toMatch('fewer than three year ends'))
  it('needs numbers above nought', () => expect(said(meanChange(series(0, 1, 2), 1))).toMatch('nought'))
})

describe('the straight line', () => {
  // Slope 2.5, fitted 20.5, 23, 25.5, errors −0.5, 1, −0.5: s = √1.5. 28 ± 1.22474 × √(1 + 1/3 + 4/2) × 3.078
  // = 28 ± 6.88.
  it('through 20, 24, 25 goes to 28', () =>
    expect(said(straightLine(series(20, 24, 25), 1))).toEqual(['2020: 28 (21 to 35)']))
  it('does not fall below nought', () =>
    expect(said(straightLine(series(20, 10, 0), 2))).toEqual(['2020: 0 (0 to 0)', '2021: 0 (0 to 0)']))
  // Own lines: 12, 14, 16 → 18; 8, 10, 9 → 10 (slope 0.5, mean 9, 9 + 2 × 0.5); 0, 0, 0 → 0. Held to 29: 18 ×
  // 29 ÷ 28 = 18.64, 10.36: 19 and 10.
  it('by category is held to the total', () => {
    const parts = [
      { row: 'a', values: [12, 14, 16].map(value => exact(value)) },
      { row: 'b', values: [8, 10, 9].map(value => exact(value)) },
      { row: 'c', values: [0, 0, 0].map(value => exact(value)) },
    ]
    expect(straightLineParts(parts, [29])).toEqual([
      { row: 'a', values: [19] },
      { row: 'b', values: [10] },
      { row: 'c', values: [0] },
    ])
  })
})

describe('a planned path', () => {
  const plan = [-4, -13, -22, -22].map((change, at) => ({ year: year(2017 + at), change: exact(change) }))
  const base: Series = { years: [2014, 2015, 2016].map(year), values: [exact(480), exact(484), exact(488)] }
  it('is the base with the planned changes', () =>
    expect(said(plannedPath(base, plan))).toEqual([
      expect.stringMatching(/^2017: 484 /),
      expect.stringMatching(/^2018: 471 /),
      expect.stringMatching(/^2019: 449 /),
      expect.stringMatching(/^2020: 427 /),
    ]))
  it('says what is planned in all', () =>
    expect(plannedPath(base, plan)).toMatchObject({
      assumptions: [
        expect.stringContaining('2017/18 −4, 2018/19 −13, 2019/20 −22, 2020/21 −22; together −61.'),
      ],
    }))
  it('begins where the known numbers end', () =>
    expect(said(plannedPath(base, plan.slice(1)))).toMatch(
      'the plan begins with 2018/19, and the last number known is that of 2016/17',
    ))
  it('begins from the month of a paper within a year, and has no range then', () => {
    const inYear: Series = {
      years: [year(2014), year(2015), month(2016, 12)],
      values: [exact(480), exact(484), exact(488)],
    }
    expect(said(plannedPath(inYear, plan))).toEqual([
      '2017: 484 (484 to 484)',
      '2018: 471 (471 to 471)',
      '2019: 449 (449 to 449)',
      '2020: 427 (427 to 427)',
    ])
  })
  it('needs a plan', () => expect(said(plannedPath(base, []))).toMatch('no planned change'))
})

describe('stock and flow', () => {
  const movements: YearOfMovements['movements'] = [
    { from: 'p=A', to: 'p=A', children: 6 },
    { from: 'p=A', to: 'p=B', children: 2 },
    { from: 'p=A', children: 2 },
    { from: 'p=B', to: 'p=B', children: 10 },
    { from: 'p=B', children: 10 },
    { to: 'p=A', children: 5 },
  ]
  const rowOf = (state: string) => state.slice(2)
  // At the end 11 in A and 12 in B. A: 6.6 + 5 = 11.6; B: 2.2 + 6 = 8.2; together 19.8: 20, held 11.717 and
  // 8.283: 12 and 8.
  it('carries on shares and entrants', () => {
    const made = stockAndFlow(
      [
        { year: year(2017), movements },
        { year: year(2018), movements },
      ],
      1,
      rowOf,
    )
    expect(said(made)).toEqual(['2019: 20 (19 to 20)'])
    expect(made).toMatchObject({
      parts: [
        { row: 'A', values: [12] },
        { row: 'B', values: [8] },
      ],
    })
  })
  it('has the runs of single years as its range', () => {
    // In 2018 nobody entered: at its end 6 in A and 12 in B. Shares of both years are alike; entrants 5 and
    // 0, mean 2.5.
    // A: 3.6 + 2.5 = 6.1; B: 1.2 + 6 = 7.2; 13.3: 13. With 5: 15.8; with 0: 10.8.
    const without = movements.filter(one => one.from !== undefined)
    expect(
      said(
        stockAndFlow(
          [
            { year: year(2017), movements },
            { year: year(2018), movements: without },
          ],
          1,
          rowOf,
        ),
      ),
    ).toEqual(['2019: 13 (10 to 16)'])
  })
  it('needs two years of movements', () =>
    expect(said(stockAndFlow([{ year: year(2017), movements }], 1, rowOf))).toMatch('fewer than two years'))
})
