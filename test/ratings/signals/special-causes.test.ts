// The rules of special causes, each alone, on marks made by hand.
import { describe, expect, it } from 'vitest'
import {
  inShift,
  inTrend,
  inTrends,
  inTwoOfThree,
  outsideLimits,
} from '../../../src/ratings/signals/special-causes.ts'
import { exact } from '../../../src/terms/exact.ts'

const exactly = (...values: number[]) => values.map(value => exact(value))

describe('outsideLimits(zones, sides)', () => {
  it('marks what is beyond, by its side', () =>
    expect(outsideLimits([2, 1, 0, 2], [1, 1, -1, -1])).toEqual([1, 0, 0, -1]))
})

describe('inShift(sides, length)', () => {
  it('marks a whole run, and ends it at a point on the mean', () => {
    expect(inShift([1, 1, 1, -1, -1], 3)).toEqual([1, 1, 1, 0, 0])
    expect(inShift([-1, -1, 0, -1, -1], 3)).toEqual([0, 0, 0, 0, 0])
    expect(inShift([0, 0, 0], 3)).toEqual([0, 0, 0])
    expect(inShift([], 3)).toEqual([])
  })
})

describe('inTrends(values, length) and inTrend()', () => {
  it('mark every point of a strict rise or fall', () => {
    expect(inTrend(exactly(5, 1, 2, 3, 3), 3)).toEqual([0, 1, 1, 1, 0])
    expect(inTrend(exactly(1, 2, 2, 3), 3)).toEqual([0, 0, 0, 0])
    expect(inTrend(exactly(-1, -2, -3), 3)).toEqual([-1, -1, -1])
    expect(inTrend(exactly(), 3)).toEqual([])
  })
  it('know the turning point in both, and call it by its next step', () => {
    const values = exactly(1, 2, 3, 2, 1)
    expect(inTrends(values, 3)).toEqual({
      rising: [true, true, true, false, false],
      falling: [false, false, true, true, true],
    })
    expect(inTrend(values, 3)).toEqual([1, 1, -1, -1, -1])
  })
})

describe('inTwoOfThree(zones, sides, reading)', () => {
  const readings = ['near', 'beyond', 'any'] as const
  it('marks two near one limit, the third on their side', () => {
    for (const reading of readings) {
      expect(inTwoOfThree([1, 0, 1], [1, 1, 1], reading)).toEqual([1, 0, 1])
      expect(inTwoOfThree([1, 0, 0, 1], [-1, -1, -1, -1], reading)).toEqual([0, 0, 0, 0])
      expect(inTwoOfThree([1, 1], [1, 1], reading)).toEqual([0, 0])
    }
  })
  it('counts a point beyond the limit but for the reading near', () => {
    const found = readings.map(reading => inTwoOfThree([0, 1, 2], [1, 1, 1], reading))
    expect(found).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [0, 1, 1],
    ])
  })
  it('lets the third be on the other side by the reading any alone', () => {
    const found = readings.map(reading => inTwoOfThree([1, 0, 1], [1, -1, 1], reading))
    expect(found).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [1, 0, 1],
    ])
  })
})
