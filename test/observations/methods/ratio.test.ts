// Percentages and means, worked out by hand. Fractions are in their lowest terms.
import { describe, expect, it } from 'vitest'
import { type Given, said } from '../build.ts'
import { amount, work } from './one-month.ts'

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
  it('is 0 for 0 of some', () =>
    expect(amount(method, { 'in-time': { '2017-01': '0' }, held: { '2017-01': '55' } })).toBe('0'))
  it('is not applicable, with the reason, for 0 of 0', () => {
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
  it('takes the reason of the missing part', () => {
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
