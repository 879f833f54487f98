import { describe, expect, it } from 'vitest'
import { type Given, indicator, observed, reading, said } from './build.ts'

describe('observe(request) of a month', () => {
  const method = { kind: 'percentage', numerator: 'in-time', denominator: 'held' }
  const parts = { 'in-time': { '2017-01': '54' }, held: { '2017-01': '55' } }
  it("is not yet due after the paper's month, and not supplied before it", () => {
    const { at } = observed(indicator({ method, unit: 'percentage' }), parts)
    expect([said(at('2016-12').amount), said(at('2017-01').amount), said(at('2017-02').amount)]).toEqual([
      'not-supplied',
      '1080/11',
      'not-yet-due',
    ])
  })
  it("is as supplied under the indicator's reference if its parts are missing", () => {
    const { at } = observed(indicator({ method, unit: 'percentage' }), { ...parts, I: { '2016-12': '98.9' } })
    expect([said(at('2016-12').amount), at('2016-12').rule]).toEqual(['989/10', 'as supplied'])
  })
  it('is worked out if both are supplied', () => {
    expect(
      said(
        observed(indicator({ method, unit: 'percentage' }), { ...parts, I: { '2017-01': '90' } }).at(
          '2017-01',
        ).amount,
      ),
    ).toBe('1080/11')
  })
  it('is as published for a comparator, or not supplied', () => {
    const { at } = observed(
      indicator({ ref: 'm' }),
      {},
      { readings: [reading('m', '2017-01', '68', 'england')] },
    )
    expect([
      said(at('2017-01', 'england').amount),
      at('2017-01', 'england').rule,
      said(at('2016-12', 'england').amount),
    ]).toEqual(['68', 'as published', 'not-supplied'])
    expect(said(at('2017-01').amount)).toBe('not-supplied')
  })
  it('is the figure of a year if the year takes its last month, and only then', () => {
    const march = [reading('m', '2016-03', '60', 'england'), reading('m', '2015/16', '61', 'neighbours')]
    const latest = observed(
      indicator({ ref: 'm', annual: 'latest', 'year-to-date': 'latest' }),
      {},
      { readings: march },
    )
    expect(['england', 'neighbours'].map(area => said(latest.at('2015/16', area).amount))).toEqual([
      '60',
      '61',
    ])
    expect(said(latest.at('2016-03.ytd', 'england').amount)).toBe('60')
    expect(
      said(
        observed(indicator({ ref: 'm', annual: 'sum' }), {}, { readings: march }).at('2015/16', 'england')
          .amount,
      ),
    ).toBe('not-supplied')
  })
})

const problemsOf = (definition: Readonly<Record<string, unknown>>, given: Given) =>
  observed(indicator(definition), given).problems

describe('observe(request) of a rate without a population', () => {
  const rate = {
    ref: 'R',
    method: { kind: 'rate-per-10000', count: 'm', population: 'population' },
    unit: 'rate-per-10000',
  }
  it("reports it, for the paper's month", () => {
    expect(
      problemsOf(rate, { m: { '2017-01': '482' }, population: { '2017-02-01': '56356' } }),
    ).toMatchObject([
      {
        code: 'no-population',
        severity: 'error',
        origin: { file: 'test.xlsx', cell: '2017-02-01 56356' },
        facts: { indicator: 'R', period: 'January 2017' },
      },
    ])
  })
  it('reports nothing if one is in force', () =>
    expect(problemsOf(rate, { m: { '2017-01': '482' }, population: { '2016-04-01': '56356' } })).toEqual([]))
})
