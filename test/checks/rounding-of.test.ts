import { describe, expect, it } from 'vitest'
import { roundingOf, sayApart } from '../../src/checks/rounding-of.ts'
import { exact } from '../../src/terms/exact.ts'
import { reading } from './build.ts'

describe('roundingOf(reading)', () => {
  const given = (text: string, more: object) => ({ ...reading('m', '2015/16', text), ...more })
  it.each([
    ['half of its last decimal', given('77.7', { unit: 'percentage' }), '0.05'],
    ['half of a whole percentage', given('78', { unit: 'percentage' }), '0.5'],
    // 0.957 is 95.7%.
    ['that of a fraction', given('95.7', { unit: 'percentage', asFound: '0.957' }), '0.05'],
    ['nothing for a count', given('482', {}), '0'],
    ['half a thousand', given('1204000', { unit: 'money', asFound: '1,204', givenIn: 1000 }), '500'],
    ['with decimals', given('1200000', { unit: 'money', asFound: '£1.2m', givenIn: 1_000_000 }), '50000'],
    ['of a count in thousands', given('56400', { asFound: '56.4', givenIn: 1000 }), '50'],
  ])('is %s', (_, one, rounding) => expect(roundingOf(one).equals(exact(rounding))).toBe(true))
})

describe('sayApart(numbers, decimals)', () => {
  it('keeps the decimals that each has', () =>
    expect(sayApart([exact(100), exact('94.2')], [0, 1])).toEqual(['100', '94.2']))
  it('adds decimals until the two differ', () =>
    expect(sayApart([exact(100), exact('100.04')], [0, 0])).toEqual(['100.00', '100.04']))
})
