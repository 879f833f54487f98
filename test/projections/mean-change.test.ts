import { describe, expect, it } from 'vitest'
import { meanChange } from '../../src/projections/mean-change.ts'
import { said, series } from './series.ts'

describe('the mean yearly change', () => {
  it('continues 10% and 10% at 10%: 133.1 and 146.41', () =>
    expect(said(meanChange(series(100, 110, 121), 2))).toEqual([
      '2020: 133 (133 to 134)',
      '2021: 146 (146 to 147)',
    ]))
  // Changes 1.2 and 0.95, mean 1.075: 122.55. Logarithms 0.18232 and −0.05129, deviation 0.16519, × 3.078 ×
  // √1.5 = 0.62273: 122.55 ÷ and × 1.8640 = 65.7 and 228.4.
  it('has a range that widens with the variation of the past', () =>
    expect(said(meanChange(series(100, 120, 114), 1))).toEqual(['2020: 123 (65 to 229)']))
  it('states its base and its change', () =>
    expect(meanChange(series(100, 120, 114), 1)).toMatchObject({
      assumptions: [
        'The number is assumed to change by 7.50% each year, the mean yearly change over the 2 years to 2019/20.',
      ],
    }))
  it('needs two changes', () =>
    expect(said(meanChange(series(100, 120), 1))).toMatch('fewer than three year ends'))
  it('needs numbers above zero', () =>
    expect(said(meanChange(series(0, 1, 2), 1))).toMatch('a year end in the base is zero'))
})
