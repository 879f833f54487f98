import { describe, expect, it } from 'vitest'
import { known, missing } from '../../src/terms/amount.ts'
import { exact } from '../../src/terms/exact.ts'
import { month } from '../../src/terms/period.ts'
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
  it('is never worked out where it is supplied as suppressed, also in a year to date', () => {
    const { at } = observed(
      indicator({ method, unit: 'percentage', 'year-to-date': 'ratio-of-sums' }),
      {
        'in-time': { '2016-04': '3', '2016-05': '54' },
        held: { '2016-04': '9', '2016-05': '55' },
        I: { '2016-04': 'suppressed' },
      },
      { period: month(2016, 5) },
    )
    expect(['2016-04', '2016-05', '2016-05.ytd'].map(period => said(at(period).amount))).toEqual([
      'suppressed',
      '1080/11',
      'suppressed',
    ])
  })
  it('is missing for the reason that is stated, that of its parts first', () => {
    const reasonOf = (top: string | undefined, own: string) =>
      said(
        observed(indicator({ method, unit: 'percentage' }), {
          ...(top !== undefined && { 'in-time': { '2017-01': top } }),
          held: { '2017-01': '55' },
          I: { '2017-01': own },
        }).at('2017-01').amount,
      )
    expect(reasonOf(undefined, 'not-applicable')).toBe('not-applicable')
    expect(reasonOf('unreliable', 'not-applicable')).toBe('unreliable')
  })
  it('has the marks of the figure that is supplied beside its parts', () => {
    const provisional = { ...reading('I', '2017-01', '98.2'), amount: known(exact('98.2'), {}) }
    const marked = { ...provisional, amount: { ...provisional.amount, marks: ['p' as const] } }
    const { amount } = observed(indicator({ method, unit: 'percentage' }), parts, { readings: [marked] }).at(
      '2017-01',
    )
    expect(amount).toMatchObject({ kind: 'known', marks: ['p'], numerator: exact(54) })
  })
  it('is not applicable before the first month for which it is collected', () => {
    const { at } = observed(indicator({ method, unit: 'percentage', begins: '2017-01' }), {
      'in-time': { '2016-12': '1', '2017-01': '54' },
      held: { '2016-12': '2', '2017-01': '55' },
    })
    expect([at('2016-12').amount, at('2015/16').amount]).toEqual(
      ['', ''].map(() => missing('not-applicable', 'it is collected from January 2017')),
    )
    expect(said(at('2017-01').amount)).toBe('1080/11')
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
