// The figure of a quarter, worked out by the rule that makes the year to date. Q3 is October to December.
import { describe, expect, it } from 'vitest'
import { month } from '../../src/terms/period.ts'
import { type Given, indicator, inMonths, observed, said } from './build.ts'

const Q3 = '2016-17-Q3'
const share = (rules: Readonly<Record<string, unknown>> = {}) =>
  indicator({
    unit: 'percentage',
    method: { kind: 'percentage', numerator: 'a', denominator: 'b' },
    'year-to-date': 'ratio-of-sums',
    ...rules,
  })
const inDecember = (entry: ReturnType<typeof indicator>, given: Given) =>
  observed(entry, given, { period: month(2016, 12) })

describe('the figure of a quarter', () => {
  it('is the sum of its months: 12 + 18 + 17 = 47, from their cells', () => {
    const found = inDecember(indicator({ 'year-to-date': 'sum' }), {
      m: inMonths('2016-09', [25, 12, 18, 17]),
    }).at(Q3)
    expect([said(found.amount), found.rule]).toEqual(['47', 'sum of the months'])
    expect(found.from.map(({ asFound }) => asFound)).toEqual(['12', '18', '17'])
  })

  it('is the ratio of the sums of its months, and not the mean of their percentages: 9 of 16 are 56.25%', () => {
    // 1 of 1, 1 of 5 and 7 of 10: the mean of 100%, 20% and 70% is 63.3%.
    const found = inDecember(share(), {
      a: inMonths('2016-10', [1, 1, 7]),
      b: inMonths('2016-10', [1, 5, 10]),
    }).at(Q3)
    expect([said(found.amount), found.rule, found.from.length]).toEqual(['225/4', 'ratio of sums', 6])
  })

  it('is the last month of a stock: 482, as at December', () => {
    const found = inDecember(indicator({ 'year-to-date': 'latest' }), {
      m: inMonths('2016-10', [470, 478, 482]),
    }).at(Q3)
    expect([said(found.amount), found.rule]).toEqual(['482', 'latest month, December 2016'])
  })

  it('is that of the twelve months to its end: twelve months of 2 are 24', () => {
    const found = inDecember(
      indicator({ method: { kind: 'rolling-12-sum', measure: 'm' }, 'year-to-date': 'latest' }),
      {
        m: inMonths(
          '2015-10',
          Array.from({ length: 15 }, () => 2),
        ),
      },
    ).at(Q3)
    expect(said(found.amount)).toBe('24')
  })

  it('has a rule of its own where the year to date has none', () => {
    const given = { m: inMonths('2016-10', [1, 2, 3]) }
    expect(
      said(inDecember(indicator({ 'year-to-date': 'none', quarter: 'latest' }), given).at(Q3).amount),
    ).toBe('3')
    expect(said(inDecember(indicator({ 'year-to-date': 'none' }), given).at(Q3).amount)).toBe(
      'not-applicable: its rule gives no figure for more than one month',
    )
  })

  it('is supplied where the source has it and the months cannot give it', () => {
    const entry = indicator({ method: { kind: 'as-supplied', measure: 'm' }, 'year-to-date': 'as-supplied' })
    const found = inDecember(entry, { I: { [Q3]: '71.4' }, m: { '2016-12': '70' } }).at(Q3)
    expect([said(found.amount), found.rule]).toEqual(['357/5', 'as supplied'])
  })

  it.each([
    [
      'sum',
      { m: { '2016-10': '12', '2016-12': '17' } },
      'not-supplied: there is no figure for November 2016',
    ],
    [
      'latest',
      { m: { '2016-10': '12', '2016-11': '18' } },
      'not-supplied: there is no figure for December 2016',
    ],
    [
      'as-supplied',
      { m: inMonths('2016-10', [1, 2, 3]) },
      'not-supplied: its figure for more than one month is not worked out, and none is supplied for the quarter',
    ],
    [
      'counted',
      { m: inMonths('2016-10', [1, 2, 3]) },
      'not-supplied: it is counted over the whole quarter, for which there is no count',
    ],
  ])('by the rule %s says why it is missing', (rule, given, expected) =>
    expect(said(inDecember(indicator({ 'year-to-date': rule }), given).at(Q3).amount)).toBe(expected),
  )

  it('is not yet due after the paper’s own, even where its months are known', () =>
    expect(
      said(
        inDecember(indicator({ 'year-to-date': 'sum' }), { m: inMonths('2016-10', [1, 2, 3, 4, 5, 6]) }).at(
          '2016-17-Q4',
        ).amount,
      ),
    ).toBe('not-yet-due'))
})
