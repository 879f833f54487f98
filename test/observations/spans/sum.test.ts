import { describe, expect, it } from 'vitest'
import { month } from '../../../src/terms/period.ts'
import { indicator, inMonths, observed, said } from '../build.ts'
import { count, FROM_APRIL } from './indicators.ts'

describe('sum', () => {
  it("adds April to the paper's month: 17 + 18 + … + 25 + 10 = 199, with ten cells; the March before is not included", () => {
    const found = observed(count({ 'year-to-date': 'sum' }), { m: { '2016-03': '1000', ...FROM_APRIL } }).at(
      '2017-01.ytd',
    )
    expect([said(found.amount), found.rule, found.from.length]).toEqual(['199', 'sum of the months', 10])
  })
  it('starts again in April', () => {
    const found = observed(
      count({ 'year-to-date': 'sum' }),
      { m: { '2016-03': '1000', '2016-04': '17' } },
      { period: month(2016, 4) },
    ).at('2016-04.ytd')
    expect(said(found.amount)).toBe('17')
  })
  it('has twelve months in a closed year, April to March', () => {
    const given = {
      m: {
        '2015-03': '500',
        ...inMonths('2015-04', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
        '2016-04': '500',
      },
    }
    expect(said(observed(count({ annual: 'sum' }), given).at('2015/16').amount)).toBe('78')
  })
  it('adds differences, which may be negative', () => {
    const net = indicator({ method: { kind: 'difference', from: 'in', less: 'out' }, 'year-to-date': 'sum' })
    const given = { in: inMonths('2016-04', [5, 5, 5]), out: inMonths('2016-04', [4, 7, 8]) }
    expect(said(observed(net, given, { period: month(2016, 6) }).at('2016-06.ytd').amount)).toBe('-4')
  })

  it('takes a month as it is printed, even if it was supplied', () => {
    const given = { m: inMonths('2016-04', [17]), I: { '2016-05': '18' } }
    expect(
      said(
        observed(count({ 'year-to-date': 'sum' }), given, { period: month(2016, 5) }).at('2016-05.ytd')
          .amount,
      ),
    ).toBe('35')
  })

  const { '2016-07': _, ...withoutJuly } = FROM_APRIL
  it('is as supplied if one of its months is missing', () => {
    const found = observed(count({ 'year-to-date': 'sum' }), {
      m: withoutJuly,
      I: { '2017-01.ytd': '199' },
    }).at('2017-01.ytd')
    expect([said(found.amount), found.rule]).toEqual(['199', 'as supplied'])
  })
  it('is missing if one of its months is missing and it was not supplied', () => {
    expect(
      said(observed(count({ 'year-to-date': 'sum' }), { m: withoutJuly }).at('2017-01.ytd').amount),
    ).toBe('not-supplied')
  })
  it('keeps the reason of the missing month', () => {
    expect(
      said(
        observed(count({ 'year-to-date': 'sum' }), { m: { ...FROM_APRIL, '2016-07': 'suppressed' } }).at(
          '2017-01.ytd',
        ).amount,
      ),
    ).toBe('suppressed')
  })
})
