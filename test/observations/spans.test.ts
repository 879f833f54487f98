// Years to date and closed years with examples worked by hand.
import { describe, expect, it } from 'vitest'
import { month } from '../../src/terms/period.ts'
import { type Given, indicator, inMonths, observed, said } from './build.ts'

const count = (spans: Readonly<Record<string, string>>) =>
  indicator({ method: { kind: 'count', measure: 'm' }, ...spans })
const share = (spans: Readonly<Record<string, string>>) =>
  indicator({
    method: { kind: 'percentage', numerator: 'part', denominator: 'whole' },
    unit: 'percentage',
    ...spans,
  })
const FROM_APRIL = inMonths('2016-04', [17, 18, 19, 20, 21, 22, 23, 24, 25, 10])

describe('sum', () => {
  it("adds April to the paper's month: 17 + 18 + … + 25 + 10 = 199, with ten cells; March before is not in it", () => {
    const found = observed(count({ 'year-to-date': 'sum' }), { m: { '2016-03': '1000', ...FROM_APRIL } }).at(
      '2017-01.ytd',
    )
    expect([said(found.amount), found.rule, found.from.length]).toEqual(['199', 'sum of the months', 10])
  })
  it('begins again with April', () => {
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
  it('adds differences, which may be less than nought', () => {
    const net = indicator({ method: { kind: 'difference', from: 'in', less: 'out' }, 'year-to-date': 'sum' })
    const given = { in: inMonths('2016-04', [5, 5, 5]), out: inMonths('2016-04', [4, 7, 8]) }
    expect(said(observed(net, given, { period: month(2016, 6) }).at('2016-06.ytd').amount)).toBe('-4')
  })

  it('takes a month as it is printed, though that was supplied', () => {
    const given = { m: inMonths('2016-04', [17]), I: { '2016-05': '18' } }
    expect(
      said(
        observed(count({ 'year-to-date': 'sum' }), given, { period: month(2016, 5) }).at('2016-05.ytd')
          .amount,
      ),
    ).toBe('35')
  })

  const { '2016-07': _, ...withoutJuly } = FROM_APRIL
  it('without one of its months is as supplied', () => {
    const found = observed(count({ 'year-to-date': 'sum' }), {
      m: withoutJuly,
      I: { '2017-01.ytd': '199' },
    }).at('2017-01.ytd')
    expect([said(found.amount), found.rule]).toEqual(['199', 'as supplied'])
  })
  it('without one of its months and not supplied either is missing', () => {
    expect(
      said(observed(count({ 'year-to-date': 'sum' }), { m: withoutJuly }).at('2017-01.ytd').amount),
    ).toBe('not-supplied')
  })
  it('keeps the reason of the month that is missing', () => {
    expect(
      said(
        observed(count({ 'year-to-date': 'sum' }), { m: { ...FROM_APRIL, '2016-07': 'suppressed' } }).at(
          '2017-01.ytd',
        ).amount,
      ),
    ).toBe('suppressed')
  })
})

describe('ratio-of-sums', () => {
  it('is not the mean of percentages: 1 of 1 and 1 of 3 are 2 of 4 = 50, where the mean is 66.7', () => {
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
  it('counts a month of none of none as nothing: 1 of 2 and 0 of 0 are 50', () => {
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
  it('without one part of one month is as supplied, else missing', () => {
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

describe('latest', () => {
  it("is the paper's month for the year to date, and March for a closed year", () => {
    const { at } = observed(count({ 'year-to-date': 'latest', annual: 'latest' }), {
      m: { '2016-03': '432', '2016-12': '488', '2017-01': '482' },
    })
    expect([said(at('2017-01.ytd').amount), at('2017-01.ytd').rule]).toEqual([
      '482',
      'latest month, January 2017',
    ])
    expect([said(at('2015/16').amount), at('2015/16').rule]).toEqual(['432', 'latest month, March 2016'])
  })
  it('of a closed year without its March is as supplied', () => {
    expect(
      said(
        observed(count({ annual: 'latest' }), { m: { '2016-02': '422' }, I: { '2015/16': '430' } }).at(
          '2015/16',
        ).amount,
      ),
    ).toBe('430')
  })
  it('is the month as it is printed, though that was supplied without its parts', () => {
    const { at } = observed(share({ 'year-to-date': 'latest' }), { I: { '2017-01': '98.9' } })
    expect([said(at('2017-01').amount), said(at('2017-01.ytd').amount), at('2017-01.ytd').rule]).toEqual([
      '989/10',
      '989/10',
      'latest month, January 2017',
    ])
  })
  it('says why, if the last month has no figure for a reason', () => {
    const given = { part: { '2017-01': '0' }, whole: { '2017-01': '0' } }
    expect(said(observed(share({ 'year-to-date': 'latest' }), given).at('2017-01.ytd').amount)).toBe(
      'not-applicable: the denominator is zero',
    )
  })
})

describe('as-supplied and none', () => {
  it('as-supplied takes the supplied figure though the months would give another', () => {
    expect(
      said(
        observed(count({ 'year-to-date': 'as-supplied' }), { m: FROM_APRIL, I: { '2017-01.ytd': '200' } }).at(
          '2017-01.ytd',
        ).amount,
      ),
    ).toBe('200')
  })
  it('as-supplied is not supplied without one', () => {
    expect(
      said(observed(count({ 'year-to-date': 'as-supplied' }), { m: FROM_APRIL }).at('2017-01.ytd').amount),
    ).toBe('not-supplied')
  })
  it('none has no figure though one is supplied', () => {
    const { at } = observed(count({}), { m: FROM_APRIL, I: { '2017-01.ytd': '200' } })
    expect(said(at('2017-01.ytd').amount)).toBe(
      'not-applicable: by its rule it has no figure for a span of months',
    )
  })
})
