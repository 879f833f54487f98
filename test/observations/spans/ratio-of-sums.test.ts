import { describe, expect, it } from 'vitest'
import { month } from '../../../src/terms/period.ts'
import { type Given, indicator, inMonths, observed, said } from '../build.ts'
import { share } from './indicators.ts'

describe('ratio-of-sums', () => {
  it('is not the mean of percentages: 1 of 1 and 1 of 3 are 2 of 4 = 50; the mean would be 66.7', () => {
    const given = { part: inMonths('2016-04', [1, 1]), whole: inMonths('2016-04', [1, 3]) }
    const found = observed(share({ 'year-to-date': 'ratio-of-sums' }), given, { period: month(2016, 5) }).at(
      '2016-05.ytd',
    )
    expect([said(found.amount), found.rule]).toEqual(['50', 'ratio of sums'])
    expect(
      found.amount.kind === 'known' && [
        found.amount.numerator?.valueOf(),
        found.amount.denominator?.valueOf(),
      ],
    ).toEqual([2, 4])
    expect(found.from.map(cell => cell.asFound)).toEqual(['1', '1', '1', '3'])
  })
  it('of a mean is all days over all cases: (100 + 725) ÷ (1 + 2) = 275', () => {
    const mean = indicator({
      method: { kind: 'mean', total: 'days', cases: 'cases' },
      unit: 'days',
      'year-to-date': 'ratio-of-sums',
    })
    const given = { days: inMonths('2016-04', [100, 725]), cases: inMonths('2016-04', [1, 2]) }
    expect(said(observed(mean, given, { period: month(2016, 5) }).at('2016-05.ytd').amount)).toBe('275')
  })
  it('adds nothing for a month of 0 of 0: 1 of 2 and 0 of 0 are 50', () => {
    const given = { part: inMonths('2016-04', [1, 0]), whole: inMonths('2016-04', [2, 0]) }
    expect(
      said(
        observed(share({ 'year-to-date': 'ratio-of-sums' }), given, { period: month(2016, 5) }).at(
          '2016-05.ytd',
        ).amount,
      ),
    ).toBe('50')
  })
  it('is not applicable if there was no case in any month', () => {
    const given = { part: inMonths('2016-04', [0, 0]), whole: inMonths('2016-04', [0, 0]) }
    expect(
      said(
        observed(share({ 'year-to-date': 'ratio-of-sums' }), given, { period: month(2016, 5) }).at(
          '2016-05.ytd',
        ).amount,
      ),
    ).toBe('not-applicable: the denominator is zero')
  })
  it('is as supplied if a part of a month is missing, and missing if not supplied', () => {
    const given = { part: inMonths('2016-04', [1]), whole: inMonths('2016-04', [1, 3]) }
    const ytd = (more: Given) =>
      observed(
        share({ 'year-to-date': 'ratio-of-sums' }),
        { ...given, ...more },
        { period: month(2016, 5) },
      ).at('2016-05.ytd')
    expect([said(ytd({ I: { '2016-05.ytd': '49' } }).amount), said(ytd({}).amount)]).toEqual([
      '49',
      'not-supplied',
    ])
  })
})
