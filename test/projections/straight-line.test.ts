import { describe, expect, it } from 'vitest'
import { straightLine, straightLineParts } from '../../src/projections/straight-line.ts'
import { exact } from '../../src/terms/exact.ts'
import { said, series } from './series.ts'

describe('the straight line', () => {
  // Slope 2.5, fitted 20.5, 23, 25.5, errors −0.5, 1, −0.5: s = √1.5. 28 ± 1.22474 × √(1 + 1/3 + 4/2) × 3.078
  // = 28 ± 6.88.
  it('extends 20, 24, 25 to 28', () =>
    expect(said(straightLine(series(20, 24, 25), 1))).toEqual(['2020: 28 (21 to 35)']))
  it('does not fall below zero', () =>
    expect(said(straightLine(series(20, 10, 0), 2))).toEqual(['2020: 0 (0 to 0)', '2021: 0 (0 to 0)']))
  // Own lines: 12, 14, 16 → 18; 8, 10, 9 → 10 (slope 0.5, mean 9, 9 + 2 × 0.5); 0, 0, 0 → 0. Adjusted to 29:
  // 18 × 29 ÷ 28 = 18.64, 10.36: 19 and 10.
  it('adjusts the categories to the total', () => {
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
