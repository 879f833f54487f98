import { describe, expect, it } from 'vitest'
import { exact, plainDecimal, roundHalfUp, sayDecimal } from '../../src/terms/exact.ts'

describe('exact(number, denominator)', () => {
  it('keeps a decimal exactly as written: 0.1 + 0.2 is 0.3', () => {
    expect(exact('0.1').add(exact('0.2')).equals(exact('0.3'))).toBe(true)
  })
  it('keeps a third exactly: three times a third is 1', () => {
    expect(exact(1, 3).mul(3).equals(1)).toBe(true)
  })
  it('takes the shortest text of a stored number: 0.957 is 957 of 1000', () => {
    expect(exact(String(0.957)).equals(exact(957, 1000))).toBe(true)
  })
})

// Ties and their neighbours, worked out by hand: half up, away from zero.
const rounded: readonly [string, number, string][] = [
  ['0.05', 1, '0.1'],
  ['0.049999999999', 1, '0.0'],
  ['-0.05', 1, '-0.1'],
  ['-0.04', 1, '0.0'],
  ['0.15', 1, '0.2'],
  ['0.25', 1, '0.3'],
  ['0.35', 1, '0.4'],
  ['1.005', 2, '1.01'],
  ['2.5', 0, '3'],
  ['3.5', 0, '4'],
  ['-2.5', 0, '-3'],
  ['94.95', 1, '95.0'],
  ['99.95', 1, '100.0'],
  ['0', 1, '0.0'],
  ['7', 2, '7.00'],
  ['0.5', 0, '1'],
  ['0.49', 0, '0'],
]

describe('plainDecimal(number, decimals)', () => {
  it.each(rounded)('%s to %i decimals is %s', (number, decimals, expected) => {
    expect(plainDecimal(exact(number), decimals)).toBe(expected)
  })
  it('rounds a ratio once: 1039 of 1074 is 96.7, 54 of 55 is 98.2', () => {
    expect([plainDecimal(exact(103900, 1074), 1), plainDecimal(exact(5400, 55), 1)]).toEqual(['96.7', '98.2'])
  })
  it('keeps every digit of a number that a binary fraction cannot hold', () => {
    expect(plainDecimal(exact('12345678901234567890.5'), 1)).toBe('12345678901234567890.5')
  })
})

describe('roundHalfUp(number, decimals)', () => {
  it('gives a number that compares as it is printed', () => {
    expect(roundHalfUp(exact('94.95'), 1).equals(95)).toBe(true)
    expect(roundHalfUp(exact('-94.95'), 1).equals(-95)).toBe(true)
  })
})

describe('sayDecimal(number, decimals)', () => {
  it.each([
    ['999', 0, '999'],
    ['1000', 0, '1,000'],
    ['999.95', 1, '1,000.0'],
    ['1074', 0, '1,074'],
    ['1234567', 0, '1,234,567'],
    ['1234567.891', 2, '1,234,567.89'],
    ['12345678901234567890', 0, '12,345,678,901,234,567,890'],
    ['1000.1234', 4, '1,000.1234'],
  ])('%s to %i decimals is %s', (number, decimals, expected) =>
    expect(sayDecimal(exact(number), decimals)).toBe(expected),
  )
  it('writes a negative number with a minus sign, not a hyphen', () => {
    expect(sayDecimal(exact('-1234.5'), 1)).toBe('−1,234.5')
  })
  it('has no minus sign if it rounds to zero', () => {
    expect(sayDecimal(exact('-0.04'), 1)).toBe('0.0')
  })
})
