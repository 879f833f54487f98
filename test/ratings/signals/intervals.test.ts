// Intervals of shares, counts and rates, by the figures that textbooks print and by hand.
import { describe, expect, it } from 'vitest'
import { fromFloat, toFloat } from '../../../src/ratings/signals/floats.ts'
import {
  type ConfidenceInterval,
  countInterval,
  exactLimits,
  rateInterval,
  wilson,
} from '../../../src/ratings/signals/intervals.ts'
import { exact, plainDecimal } from '../../../src/terms/exact.ts'

const say = (interval: ConfidenceInterval | undefined, decimals = 4) =>
  interval && `${plainDecimal(interval.lower, decimals)} to ${plainDecimal(interval.upper, decimals)}`

describe('wilson(x, n, confidence)', () => {
  it('gives the limits of Newcombe 1998, method 3', () => {
    // His table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    expect(say(wilson(exact(81), exact(263), 95))).toBe('0.2553 to 0.3662')
    expect(say(wilson(exact(15), exact(148), 95))).toBe('0.0624 to 0.1605')
    expect(say(wilson(exact(0), exact(20), 95))).toBe('0.0000 to 0.1611')
    expect(say(wilson(exact(1), exact(29), 95))).toBe('0.0061 to 0.1718')
  })
  it('is exactly 0 of nothing and exactly 1 of all', () => {
    // 0 of n: the upper is z²/(n + z²), at 95% and n = 10: 3.8415/13.8415 = 0.2775.
    expect(say(wilson(exact(0), exact(10), 95))).toBe('0.0000 to 0.2775')
    expect(wilson(exact(0), exact(10), 95)?.lower.toFraction()).toBe('0')
    expect(wilson(exact(7), exact(7), 99.8)?.upper.toFraction()).toBe('1')
  })
  it('is wider at 99.8%', () => {
    // n = 10, x = 0: 9.5495/19.5495 = 0.4885.
    expect(say(wilson(exact(0), exact(10), 99.8))).toBe('0.0000 to 0.4885')
  })
  it('has none of nothing, of more than all, or of less than nothing', () => {
    expect(wilson(exact(0), exact(0), 95)).toBeUndefined()
    expect(wilson(exact(11), exact(10), 95)).toBeUndefined()
    expect(wilson(exact(-1), exact(10), 95)).toBeUndefined()
  })
})

describe('countInterval(events, confidence)', () => {
  it('is exact below 10, by the tables of Garwood', () => {
    expect(say(countInterval(exact(0), 95), 3)).toBe('0.000 to 3.689')
    expect(say(countInterval(exact(1), 95), 3)).toBe('0.025 to 5.572')
    expect(say(countInterval(exact(9), 95), 3)).toBe('4.115 to 17.085')
  })
  it("is Byar's from 10", () => {
    // 10 × (1 − 1/90 − 1.959964/(3 × 3.162278))³ = 10 × 0.782289³ = 4.787; 11 × (1 − 1/99 + 0.196985)³ = 18.391.
    expect(say(countInterval(exact(10), 95), 3)).toBe('4.787 to 18.391')
  })
  it('has none of less than nothing', () => expect(countInterval(exact(-1), 95)).toBeUndefined())
})

describe('exactLimits(events, confidence)', () => {
  it('holds for a thousand events too, where the quantile of the library does not', () => {
    // R's qchisq(0.975, 2092)/2 is 1110.331; the sum of the Poisson terms up to 1,045 is then 0.0250000.
    expect(say(exactLimits(exact(1045), 95), 2)).toBe('982.59 to 1110.33')
  })
})

describe('rateInterval(events, population, per, confidence)', () => {
  it('is that of the events, in the unit of the rate', () => {
    // 10 in 5,000 per 10,000: 4.787 and 18.391 times 2.
    expect(say(rateInterval(exact(10), exact(5000), 10000, 95), 2)).toBe('9.57 to 36.78')
  })
  it('may have more events than people', () => {
    expect(rateInterval(exact(250), exact(220), 1000, 95)).toBeDefined()
  })
  it('has none without a population', () => {
    expect(rateInterval(exact(3), exact(0), 10000, 95)).toBeUndefined()
  })
})

describe('toFloat() and fromFloat()', () => {
  it('take a float for its shortest decimal, with an exponent too', () => {
    expect(fromFloat(0.1).toFraction()).toBe('1/10')
    expect(fromFloat(-1.5e-7).toFraction()).toBe('-3/20000000')
    expect(fromFloat(2e21).toFraction()).toBe(`2${'0'.repeat(21)}`)
  })
  it('read a fraction whose parts are too long for a float', () => {
    const long = exact(`1${'0'.repeat(400)}`)
    expect(toFloat(long.div(long.mul(-3).add(1)))).toBeCloseTo(-1 / 3, 14)
  })
})
