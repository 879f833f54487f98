import { describe, expect, it } from 'vitest'
import { amount } from './one-month.ts'

describe('difference', () => {
  const method = { kind: 'difference', from: 'started', less: 'ceased' }
  it('is 10 − 12 = −2', () =>
    expect(amount(method, { started: { '2017-01': '10' }, ceased: { '2017-01': '12' } })).toBe('-2'))
  it('is not supplied without either', () => {
    expect(amount(method, { started: { '2017-01': '10' } })).toBe('not-supplied')
    expect(amount(method, { ceased: { '2017-01': '10' } })).toBe('not-supplied')
  })
})
