// Stock and flow, worked out by hand.
import { describe, expect, it } from 'vitest'
import { projectStockAndFlow, type YearOfMovements } from '../../src/projections/stock-and-flow.ts'
import { year } from '../../src/terms/period.ts'
import { said } from './series.ts'

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
  // At the end 11 in A and 12 in B. A: 6.6 + 5 = 11.6; B: 2.2 + 6 = 8.2; together 19.8: 20, adjusted to
  // 11.717 and 8.283: 12 and 8.
  it('applies the shares and entrants of the base', () => {
    const made = projectStockAndFlow(
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
  it('takes its range from the runs of single years', () => {
    // In 2018 nobody entered: at its end 6 in A and 12 in B. Both years have the same shares; entrants 5 and
    // 0, mean 2.5.
    // A: 3.6 + 2.5 = 6.1; B: 1.2 + 6 = 7.2; 13.3: 13. With 5: 15.8; with 0: 10.8.
    const without = movements.filter(one => one.from !== undefined)
    expect(
      said(
        projectStockAndFlow(
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
    expect(said(projectStockAndFlow([{ year: year(2017), movements }], 1, rowOf))).toMatch(
      'fewer than two years',
    ))
})
