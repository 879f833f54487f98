// Funnels on figures worked by hand.
import { describe, expect, it } from 'vitest'
import {
  funnelBaseline,
  rateFunnelLimits,
  rateLimitsAt,
  shareFunnelLimits,
  wordOfRate,
  wordOfShare,
} from '../../../src/ratings/signals/funnel.ts'
import { exact, plainDecimal } from '../../../src/terms/exact.ts'

const area = (events: number, base: number) => ({ events: exact(events), base: exact(base) })
const [FOUR_FIFTHS, ONE] = [exact(4, 5), exact(1)]

describe('a funnel of shares', () => {
  // Baseline 80%, base 100: sigma √(0.8 × 0.2/100) = 0.04. At 95% 0.8 ± 0.0784, at 99.8% 0.8 ± 0.1236.
  it('has the baseline ± z sigmas as its limits, cut at 0 and 1', () => {
    const at = (base: number, confidence: number) => {
      const limits = shareFunnelLimits(FOUR_FIFTHS, exact(base), confidence)
      return limits && [limits.lower, limits.upper].map(limit => plainDecimal(limit, 4))
    }
    expect(at(100, 95)).toEqual(['0.7216', '0.8784'])
    expect(at(100, 99.8)).toEqual(['0.6764', '0.9236'])
    // Base 1: sigma 0.4, 0.8 ± 1.2361.
    expect(at(1, 99.8)).toEqual(['0.0000', '1.0000'])
    expect(at(0, 95)).toBeUndefined()
  })
  it('gives an area its word', () => {
    const words = [93, 88, 87, 73, 72, 67].map(events => wordOfShare(area(events, 100), FOUR_FIFTHS))
    expect(words).toEqual([
      'high-0.001',
      'high-0.025',
      'not-significant',
      'not-significant',
      'low-0.025',
      'low-0.001',
    ])
  })
  it('gives no word to what is no share', () => {
    expect(wordOfShare(area(0, 0), FOUR_FIFTHS)).toBeUndefined()
    expect(wordOfShare(area(3, 2), FOUR_FIFTHS)).toBeUndefined()
  })
})

describe('a funnel of rates', () => {
  it('asks whether the interval of the events holds what the baseline expects', () => {
    // 0 events: 0 to 3.689 at 95%, to 6.908 at 99.8%. 10 events: 4.787 to 18.391, and 2.916 to 24.194.
    const words = [area(0, 3), area(0, 4), area(0, 7), area(10, 4), area(10, 2), area(10, 25)]
    expect(words.map(one => wordOfRate(one, ONE))).toEqual([
      'not-significant',
      'low-0.025',
      'low-0.001',
      'high-0.025',
      'high-0.001',
      'low-0.001',
    ])
    expect(wordOfRate(area(1, 0), ONE)).toBeUndefined()
  })
  it('has lines at the events over their exact limits', () => {
    // 1 event at 95%: 0.025318 and 5.571643: 1/5.571643 = 0.17948, 1/0.025318 = 39.4979.
    const lines = rateFunnelLimits(ONE, 95)
    expect([lines?.lower, lines?.upper].map(line => line && plainDecimal(line, 4))).toEqual([
      '0.1795',
      '39.4979',
    ])
    expect(rateFunnelLimits(exact(0), 95)).toBeUndefined()
  })
  it('has limits at a base where the interval of the events ends', () => {
    // 1 event at 95% is 0.025318 to 5.571643: at a base of 5.571643 the lower limit is 1/5.571643 = 0.1795, and at one of
    // 0.025318 the upper is 39.4979. No events reach up to 3.689: at 3 nothing is too little. 10 events are 4.787 to 18.391
    // (Byar's): at 18.391 the lower is 10/18.391 = 0.5437.
    // 20 events begin at 20(1 − 1/180 − 1.959964/(3√20))³ = 20 × 0.8483558³ = 12.2114: the upper is 20/12.2114 = 1.6378.
    const at = (base: string, side: 'lower' | 'upper') => {
      const limits = rateLimitsAt(ONE, exact(base), 95)
      return limits && plainDecimal(limits[side], 4)
    }
    expect([at('5.571643', 'lower'), at('18.391', 'lower'), at('3', 'lower')]).toEqual([
      '0.1795',
      '0.5437',
      '0.0000',
    ])
    expect(Number(at('0.025318', 'upper'))).toBeCloseTo(39.498, 2)
    expect(at('12.2114', 'upper')).toBe('1.6378')
    expect(rateLimitsAt(ONE, exact(0), 95)).toBeUndefined()
    expect(rateLimitsAt(exact(0), exact(10), 95)).toBeUndefined()
  })
  it('has lines that close in without a jump, however many events', () => {
    const upperAt = (events: number) => rateFunnelLimits(exact(events), 95)?.upper.valueOf() ?? 0
    const lowerAt = (events: number) => rateFunnelLimits(exact(events), 95)?.lower.valueOf() ?? 0
    for (const events of [10, 389, 899, 900, 905, 1045, 5000]) {
      expect(upperAt(events + 1)).toBeLessThan(upperAt(events))
      expect(lowerAt(events + 1)).toBeGreaterThan(lowerAt(events))
    }
  })
})

describe('funnelBaseline(areas)', () => {
  it('is all events over all bases, not a mean of shares', () => {
    // 1 of 2 and 30 of 98: 31 of 100.
    expect(funnelBaseline([area(1, 2), area(30, 98)])?.toFraction()).toBe('31/100')
    expect(funnelBaseline([])).toBeUndefined()
  })
})
