// Ranges worked out by hand: a percentage printed as 22.9 is from 22.85 to below 22.95.
import { describe, expect, it } from 'vitest'
import {
  basesNear,
  basesOf,
  commonest,
  countsOf,
  sayRange,
  type WholeRange,
} from '../../src/checks/bases-that-fit.ts'
import { exact } from '../../src/terms/exact.ts'

const stated = (text: string, scale = 100) => ({
  value: exact(text),
  decimals: text.split('.')[1]?.length ?? 0,
  scale,
})
const said = (range: WholeRange | undefined) => (range === undefined ? 'none' : sayRange(range))

describe('basesOf(count, figure)', () => {
  it.each([
    // 4300 ÷ 22.95 = 187.4; 4300 ÷ 22.85 = 188.2
    ['43', '22.9', 100, '188'],
    // 3600 ÷ 27.5 = 130.9; 3600 ÷ 26.5 = 135.8
    ['36', '27', 100, '131 to 135'],
    // 200 ÷ 66.5 = 3.01; 200 ÷ 65.5 = 3.05
    ['2', '66', 100, 'none'],
    // 100 ÷ 0.5 = 200, which is 0.5% and printed as 1%
    ['1', '0', 100, '201 or more'],
    // 1 of 8 is 12.5, printed as 13; 100 ÷ 13.5 = 7.4
    ['1', '13', 100, '8'],
    // 4310000 ÷ 76.65 = 56229.6; ÷ 76.55 = 56303.07
    ['431', '76.6', 10_000, '56,230 to 56,303'],
    // 7311 ÷ 365.65 = 19.99; ÷ 365.55 = 20.0 (19.99…): 20 × 365.55 = 7311
    ['7311', '365.6', 1, '20'],
    ['0', '0', 100, '1 or more'],
    ['0', '3', 100, 'none'],
  ])('%s as %s, times %i: %s', (count, figure, scale, expected) =>
    expect(said(basesOf(exact(count), stated(figure, scale)))).toBe(expected),
  )
})

describe('countsOf(base, figure)', () => {
  it.each([
    // 0.2285 × 192 = 43.87; 0.2295 × 192 = 44.06
    ['192', '22.9', '44'],
    // 0.265 × 136 = 36.04; 0.275 × 136 = 37.4
    ['136', '27', '37'],
    // 0.655 × 3 = 1.97 and 0.665 × 3 = 1.995
    ['3', '66', 'none'],
    ['1000', '5', '45 to 54'],
    ['10', '0', '0'],
  ])('%s and %s: %s', (base, figure, expected) =>
    expect(said(countsOf(exact(base), stated(figure)))).toBe(expected),
  )
})

describe('basesNear(base, percentages)', () => {
  it('gives the run that is nearest, for all of the percentages', () => {
    expect(said(basesNear(exact(482), [stated('6.9')]))).toBe('475 to 481')
    expect(said(basesNear(exact(482), [stated('6.9'), stated('86.3')]))).toBe('480 to 481')
  })
  it('gives nothing more than a tenth away', () =>
    expect(basesNear(exact(40), [stated('0.1')])).toBeUndefined())
})

describe('commonest(ranges)', () => {
  it('gives the numbers that are in most of the ranges, with how many they are in', () => {
    const found = (ranges: readonly WholeRange[]) => {
      const best = commonest(ranges)
      return `${said(best?.range)} in ${best?.in ?? 0}`
    }
    expect(found([{ low: 1 }, { low: 3, high: 9 }, { low: 2, high: 7 }])).toBe('3 to 7 in 3')
    expect(found([{ low: 1, high: 9 }, { low: 3, high: 7 }, { low: 8 }])).toBe('3 to 7 in 2')
    expect(found([{ low: 3, high: 4 }, { low: 5 }])).toBe('3 to 4 in 1')
    expect(found([])).toBe('none in 0')
  })
})
