import { describe, expect, it } from 'vitest'
import { indicator, observed, type Given } from './build.ts'

const problemsOf = (definition: Readonly<Record<string, unknown>>, given: Given) => observed(indicator(definition), given).problems

describe('checkFigures(indicators) of a part and its whole', () => {
  const share = { method: { kind: 'percentage', numerator: 'part', denominator: 'whole' }, unit: 'percentage' }
  it('tells 56 of 55, at the part\'s cell', () => {
    expect(problemsOf(share, { part: { '2017-01': '56' }, whole: { '2017-01': '55' } })).toMatchObject([{
      code: 'numerator-above-denominator', severity: 'error', origin: { file: 'test.xlsx', sheet: 'Test' },
      facts: { measure: 'part of whole', period: 'January 2017', numerator: '56', denominator: '55' },
    }])
  })
  it('takes 55 of 55', () => expect(problemsOf(share, { part: { '2017-01': '55' }, whole: { '2017-01': '55' } })).toEqual([]))
  it('takes 12 days over 2 cases: a mean may be above one', () => {
    expect(problemsOf({ method: { kind: 'mean', total: 'part', cases: 'whole' }, unit: 'days' }, { part: { '2017-01': '12' }, whole: { '2017-01': '2' } })).toEqual([])
  })
  it('looks at the month of a rolling percentage', () => {
    const rolling = { method: { kind: 'rolling-12-percentage', numerator: 'part', denominator: 'whole' }, unit: 'percentage' }
    expect(problemsOf(rolling, { part: { '2016-12': '3' }, whole: { '2016-12': '2' } })).toMatchObject([{ code: 'numerator-above-denominator', facts: { period: 'December 2016' } }])
  })
})

describe('checkFigures(indicators) of a total', () => {
  const total = { parts: ['girls', 'boys'] }
  it('tells a total that is not its parts: 3 + 4 is not 8', () => {
    expect(problemsOf(total, { m: { '2017-01': '8' }, girls: { '2017-01': '3' }, boys: { '2017-01': '4' } })).toMatchObject([{
      code: 'total-is-not-its-parts', severity: 'error', facts: { total: 'Indicator', period: 'January 2017', found: '8', sum: '7', parts: 'girls + boys' },
    }])
  })
  it('takes 3 + 4 = 7', () => expect(problemsOf(total, { m: { '2017-01': '7' }, girls: { '2017-01': '3' }, boys: { '2017-01': '4' } })).toEqual([]))
  it('says nothing where a part is not there', () => expect(problemsOf(total, { m: { '2017-01': '8' }, girls: { '2017-01': '3' } })).toEqual([]))
})

describe('checkFigures(indicators) of stock and flow', () => {
  const stock = { 'stock-and-flow': { started: 'in', ceased: 'out' } }
  const flows = { in: { '2017-01': '10' }, out: { '2017-01': '12' } }
  it('warns of 488 + 10 − 12 that is not 482', () => {
    expect(problemsOf(stock, { m: { '2016-12': '488', '2017-01': '482' }, ...flows })).toMatchObject([{
      code: 'stock-and-flow', severity: 'warning', facts: { period: 'January 2017', opening: '488', started: '10', ceased: '12', expected: '486', found: '482' },
    }])
  })
  it('takes 488 + 10 − 12 = 486', () => expect(problemsOf(stock, { m: { '2016-12': '488', '2017-01': '486' }, ...flows })).toEqual([]))
  it('says nothing where one of the four is not there', () => expect(problemsOf(stock, { m: { '2017-01': '482' }, ...flows })).toEqual([]))
})

describe('observe(request) of a rate without a population', () => {
  const rate = { ref: 'R', method: { kind: 'rate-per-10000', count: 'm', population: 'population' }, unit: 'rate-per-10000' }
  it('tells it, for the paper\'s month', () => {
    expect(problemsOf(rate, { m: { '2017-01': '482' }, population: { '2017-02-01': '56356' } })).toMatchObject([
      { code: 'no-population', severity: 'error', origin: { entry: 'R' }, facts: { indicator: 'R', period: 'January 2017' } },
    ])
  })
  it('says nothing where one is in force', () => expect(problemsOf(rate, { m: { '2017-01': '482' }, population: { '2016-04-01': '56356' } })).toEqual([]))
})
