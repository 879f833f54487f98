import { describe, expect, it } from 'vitest'
import { month } from '../../../src/terms/period.ts'
import { inMonths, said } from '../build.ts'
import { amount, work } from './one-month.ts'

// February 2016 to January 2017: 1 + 2 + … + 12 = 78; the 100 of January 2016 is not included.
const TWELVE: Readonly<Record<string, string>> = {
  '2016-01': '100',
  ...inMonths('2016-02', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
}

describe('rolling-12-sum', () => {
  const method = { kind: 'rolling-12-sum', measure: 'm' }
  it('crosses the year end, and leaves out the month a year before', () => {
    const worked = work(method, { m: TWELVE })
    expect([said(worked.amount), worked.from.length, worked.rule]).toEqual([
      '78',
      12,
      'sum of m, twelve months to January 2017',
    ])
  })
  it('moves by one month: 100 in, 12 out', () =>
    expect(amount(method, { m: { ...TWELVE, '2015-12': '0' } }, month(2016, 12))).toBe(String(100 + 78 - 12)))
  it('is missing if one of the twelve is', () => {
    const { '2016-07': _, ...eleven } = TWELVE
    expect(amount(method, { m: eleven })).toBe('not-supplied')
  })
})

describe('rolling-12-percentage', () => {
  const method = { kind: 'rolling-12-percentage', numerator: 'm', denominator: 'all' }
  const all = { '2016-01': '100', ...inMonths('2016-02', Array<number>(12).fill(13)) }
  it('is the ratio of the two sums: 78 of 156 = 50', () => {
    const worked = work(method, { m: TWELVE, all })
    expect([said(worked.amount), worked.from.length]).toEqual(['50', 24])
  })
  it('is not the mean of the twelve percentages', () => {
    // 1 of 1 and 0 of 9 in turn: 6 of 60 = 10; the mean of the percentages would be 50.
    const parts = {
      m: inMonths('2016-02', [1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0]),
      all: inMonths('2016-02', [1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9]),
    }
    expect(amount(method, parts)).toBe('10')
  })
  it('is not applicable if there was no case in twelve months', () => {
    const none = inMonths('2016-02', Array<number>(12).fill(0))
    expect(amount(method, { m: none, all: none })).toBe('not-applicable: the denominator is zero')
  })
})
