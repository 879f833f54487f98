// Each method with an example worked by hand. Fractions are in lowest terms.
import { describe, expect, it } from 'vitest'
import { leafOf } from '../../src/observations/methods/index.ts'
import { month } from '../../src/terms/period.ts'
import { type Given, gathered, indicator, inMonths, observed, reading, said } from './build.ts'

const JANUARY = month(2017, 1)
const work = (method: Readonly<Record<string, unknown>>, given: Given, at = JANUARY) => {
  const definition = indicator({ method })
  return leafOf(definition.method).month(definition.method, at, gathered(given))
}
const amount = (method: Readonly<Record<string, unknown>>, given: Given, at = JANUARY) =>
  said(work(method, given, at).amount)

describe('count', () => {
  const method = { kind: 'count', measure: 'm' }
  it('is the cell of the month, which it keeps', () => {
    const worked = work(method, { m: { '2016-12': '9', '2017-01': '10' } })
    expect([said(worked.amount), worked.from.map(cell => cell.asFound)]).toEqual(['10', ['10']])
  })
  it('knows nought from nothing', () => {
    expect(amount(method, { m: { '2017-01': '0' } })).toBe('0')
    expect(amount(method, { m: { '2016-12': '9' } })).toBe('not-supplied')
  })
  it('keeps the reason that the cell gives', () =>
    expect(amount(method, { m: { '2017-01': 'suppressed' } })).toBe('suppressed'))
})

describe('as-supplied', () => {
  it('is the cell of the month and says that it was supplied', () => {
    const worked = work({ kind: 'as-supplied', measure: '6.9' }, { '6.9': { '2017-01': '92.7' } })
    expect([said(worked.amount), worked.rule, 'numerator' in worked.amount]).toEqual([
      '927/10',
      'as supplied',
      false,
    ])
  })
})

describe('percentage', () => {
  const method = { kind: 'percentage', numerator: 'in-time', denominator: 'held' }
  it('is 54 of 55: 5400/55 = 1080/11, with both its parts and cells', () => {
    const worked = work(method, { 'in-time': { '2017-01': '54' }, held: { '2017-01': '55' } })
    expect(said(worked.amount)).toBe('1080/11')
    expect(
      worked.amount.kind === 'known' && [
        worked.amount.numerator?.valueOf(),
        worked.amount.denominator?.valueOf(),
      ],
    ).toEqual([54, 55])
    expect(worked.from.map(cell => cell.measure)).toEqual(['in-time', 'held'])
  })
  it('is 0 for none of some', () =>
    expect(amount(method, { 'in-time': { '2017-01': '0' }, held: { '2017-01': '55' } })).toBe('0'))
  it('is not applicable, and says why, for none of none', () => {
    expect(amount(method, { 'in-time': { '2017-01': '0' }, held: { '2017-01': '0' } })).toBe(
      'not-applicable: the denominator is zero',
    )
  })
  it.each([
    ['numerator', { held: { '2017-01': '55' } }],
    ['denominator', { 'in-time': { '2017-01': '54' } }],
  ])('is not supplied without its %s', (_, given) =>
    expect(amount(method, given as Given)).toBe('not-supplied'),
  )
  it('takes the reason of the part that is missing', () => {
    expect(amount(method, { 'in-time': { '2017-01': 'suppressed' }, held: { '2017-01': '55' } })).toBe(
      'suppressed',
    )
  })
})

describe('mean', () => {
  const method = { kind: 'mean', total: 'days', cases: 'adoptions' }
  it('is 725 days over 2 cases: 362.5', () =>
    expect(amount(method, { days: { '2017-01': '725' }, adoptions: { '2017-01': '2' } })).toBe('725/2'))
  it('is not applicable without a case', () => {
    expect(amount(method, { days: { '2017-01': '0' }, adoptions: { '2017-01': '0' } })).toBe(
      'not-applicable: the denominator is zero',
    )
  })
})

describe('rate-per-10000', () => {
  const method = { kind: 'rate-per-10000', count: 'children', population: 'population' }
  const children = { '2016-03': '432', '2016-04': '434', '2017-01': '482' }
  const population = { '2015-04-01': '56400', '2016-04-01': '56356' }
  it('is 482 × 10,000 ÷ 56,356 = 1205000/14089', () =>
    expect(amount(method, { children, population })).toBe('1205000/14089'))
  it('takes the population in force on the last day of the month: it changes between March and April 2016', () => {
    // 432 × 10,000 ÷ 56,400 = 3600/47; 434 × 10,000 ÷ 56,356 = 1085000/14089.
    expect(amount(method, { children, population }, month(2016, 3))).toBe('3600/47')
    expect(amount(method, { children, population }, month(2016, 4))).toBe('1085000/14089')
  })
  it('takes a population that begins on the last day itself, and not one that begins the day after', () => {
    expect(
      amount(method, {
        children: { '2017-01': '1' },
        population: { '2016-04-01': '10000', '2017-01-31': '20000' },
      }),
    ).toBe('1/2')
    expect(
      amount(method, {
        children: { '2017-01': '1' },
        population: { '2016-04-01': '10000', '2017-02-01': '20000' },
      }),
    ).toBe('1')
  })
  it('names the population and its day in the rule', () => {
    expect(work(method, { children, population }).rule).toBe(
      'children ÷ population × 10,000, 56356 in force from 1 April 2016',
    )
  })
  it('is not supplied before the first population', () => {
    expect(amount(method, { children: { '2015-03': '407' }, population }, month(2015, 3))).toBe(
      'not-supplied: no population was in force',
    )
  })
})

describe('difference', () => {
  const method = { kind: 'difference', from: 'started', less: 'ceased' }
  it('is 10 − 12 = −2', () =>
    expect(amount(method, { started: { '2017-01': '10' }, ceased: { '2017-01': '12' } })).toBe('-2'))
  it('is not supplied without either', () => {
    expect(amount(method, { started: { '2017-01': '10' } })).toBe('not-supplied')
    expect(amount(method, { ceased: { '2017-01': '10' } })).toBe('not-supplied')
  })
})

// February 2016 to January 2017: 1 + 2 + … + 12 = 78; the 100 of January 2016 is not in it.
const TWELVE: Readonly<Record<string, string>> = {
  '2016-01': '100',
  ...inMonths('2016-02', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
}

describe('rolling-12-sum', () => {
  const method = { kind: 'rolling-12-sum', measure: 'm' }
  it('goes over the year end, and leaves out the month thirteen back', () => {
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
    // 1 of 1 and 0 of 9 in turn: 6 of 60 = 10, where the mean of percentages is 50.
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
  it("is as supplied under the indicator's own name where its parts are not there", () => {
    const { at } = observed(indicator({ method, unit: 'percentage' }), { ...parts, I: { '2016-12': '98.9' } })
    expect([said(at('2016-12').amount), at('2016-12').rule]).toEqual(['989/10', 'as supplied'])
  })
  it('is worked out where both are there', () => {
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
  it('stands for a year where the year takes its last month, and only there', () => {
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
