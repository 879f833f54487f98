import { describe, expect, it } from 'vitest'
import { month } from '../../../src/terms/period.ts'
import { amount, work } from './one-month.ts'

describe('rate-per-10000', () => {
  const method = { kind: 'rate-per-10000', count: 'children', population: 'population' }
  const children = { '2016-03': '432', '2016-04': '434', '2017-01': '482' }
  const population = { '2015-04-01': '56400', '2016-04-01': '56356' }
  it('is 482 × 10,000 ÷ 56,356 = 1205000/14089', () =>
    expect(amount(method, { children, population })).toBe('1205000/14089'))
  it('takes the population in force on the last day of the month, which changes between March and April 2016', () => {
    // 432 × 10,000 ÷ 56,400 = 3600/47; 434 × 10,000 ÷ 56,356 = 1085000/14089.
    expect(amount(method, { children, population }, month(2016, 3))).toBe('3600/47')
    expect(amount(method, { children, population }, month(2016, 4))).toBe('1085000/14089')
  })
  it('takes a population that begins on the last day, but not one that begins on the day after', () => {
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
