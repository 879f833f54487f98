// Measures that are supplied for quarters. Q1 is April to June.
import { describe, expect, it } from 'vitest'
import { month } from '../../src/terms/period.ts'
import { indicator, observed, said } from './build.ts'

const Q = { '2015-16-Q4': '4', '2016-17-Q1': '10', '2016-17-Q2': '20', '2016-17-Q3': '30' }
const BETWEEN = 'not-applicable: its figures are for quarters'

describe('a measure with figures for quarters', () => {
  const count = (spans: Readonly<Record<string, unknown>>) =>
    observed(indicator(spans), { m: Q }, { period: month(2016, 12) })

  it('has that of the quarter in the month that ends it, and none in other months', () => {
    const { at } = count({})
    expect(['2016-03', '2016-06', '2016-08', '2016-09', '2016-12'].map(id => said(at(id).amount))).toEqual([
      '4',
      '10',
      BETWEEN,
      '20',
      '30',
    ])
    expect(at('2016-12').from.map(cell => cell.origin.cell)).toEqual(['2016-17-Q3 30'])
    expect(at('2016-11').from.map(cell => [cell.origin.cell, cell.asFound])).toEqual([[undefined, '']])
  })
  it('may have the month that ends a quarter of last year beside them', () => {
    const { at } = observed(
      indicator({}),
      { m: { ...Q, '2015-12': '3', '2016-08': 'not-supplied' } },
      { period: month(2016, 12) },
    )
    expect(['2015-12', '2016-07', '2016-09'].map(id => said(at(id).amount))).toEqual(['3', BETWEEN, '20'])
  })
  it('has it under the quarter itself too', () => {
    const { at } = count({})
    expect(said(at('2016-17-Q2').amount)).toBe('20')
    expect(said(observed(indicator({}), { m: { '2016-09': '7' } }).at('2016-17-Q2').amount)).toBe(
      'not-applicable: its rule gives no figure for more than one month',
    )
  })
  it('adds its quarters for a span that ends with one: 10 + 20 + 30 = 60', () => {
    const found = count({ 'year-to-date': 'sum' }).at('2016-12.ytd')
    expect([said(found.amount), found.rule, found.from.length]).toEqual(['60', 'sum of the quarters', 3])
  })
  it('has no span that ends between quarters', () =>
    expect(
      said(
        observed(indicator({ 'year-to-date': 'sum' }), { m: Q }, { period: month(2017, 1) }).at('2017-01.ytd')
          .amount,
      ),
    ).toBe(BETWEEN))
  it('has no sum if a quarter is missing', () => {
    const { '2016-17-Q2': _, ...others } = Q
    expect(
      said(
        observed(indicator({ 'year-to-date': 'sum' }), { m: others }, { period: month(2016, 12) }).at(
          '2016-12.ytd',
        ).amount,
      ),
    ).toBe('not-supplied')
  })
  it('is the latest quarter of a closed year', () =>
    expect(said(count({ annual: 'latest' }).at('2015/16').amount)).toBe('4'))
  it('adds four quarters to twelve months: 4 + 10 + 20 + 30 = 64', () =>
    expect(said(count({ method: { kind: 'rolling-12-sum', measure: 'm' } }).at('2016-12').amount)).toBe('64'))
  it('gives the ratio of sums of its quarters: 3 + 5 of 4 + 6 are 80%', () => {
    const share = indicator({
      unit: 'percentage',
      method: { kind: 'percentage', numerator: 'a', denominator: 'b' },
      'year-to-date': 'ratio-of-sums',
    })
    const given = {
      a: { '2016-17-Q1': '3', '2016-17-Q2': '5' },
      b: { '2016-17-Q1': '4', '2016-17-Q2': '6' },
    }
    const { at } = observed(share, given, { period: month(2016, 9) })
    expect(said(at('2016-09.ytd').amount)).toBe('80')
    expect(at('2016-09.ytd').from).toHaveLength(4)
    expect(said(at('2016-06').amount)).toBe('75')
  })
})

describe('a measure with figures for months', () => {
  it('does not take that of a quarter in their place', () =>
    expect(said(observed(indicator({}), { m: { ...Q, '2016-11': '9' } }).at('2016-12').amount)).toBe(
      'not-supplied',
    ))
})
