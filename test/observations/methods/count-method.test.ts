import { describe, expect, it } from 'vitest'
import { said } from '../build.ts'
import { amount, work } from './one-month.ts'

describe('count', () => {
  const method = { kind: 'count', measure: 'm' }
  it('is the cell of the month, and keeps that cell', () => {
    const worked = work(method, { m: { '2016-12': '9', '2017-01': '10' } })
    expect([said(worked.amount), worked.from.map(cell => cell.asFound)]).toEqual(['10', ['10']])
  })
  it('distinguishes zero from missing', () => {
    expect(amount(method, { m: { '2017-01': '0' } })).toBe('0')
    expect(amount(method, { m: { '2016-12': '9' } })).toBe('not-supplied')
  })
  it('keeps the reason that the cell gives', () =>
    expect(amount(method, { m: { '2017-01': 'suppressed' } })).toBe('suppressed'))
})
