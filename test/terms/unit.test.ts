import { describe, expect, it } from 'vitest'
import { UNITS, usualDecimals } from '../../src/terms/unit.ts'

describe('usualDecimals', () => {
  it('has no decimals for counts and one for ratios', () => {
    expect(Object.fromEntries(UNITS.map(unit => [unit, usualDecimals[unit]]))).toEqual({
      count: 0,
      percentage: 1,
      'rate-per-10000': 1,
      days: 1,
      average: 1,
      milestone: 0,
      money: 0,
    })
  })
})
