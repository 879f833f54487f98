// Over 20 miles from home: each position by a history made by hand.
import { describe, expect, it } from 'vitest'
import { histories } from '../../../src/counting/histories/join.ts'
import { countingLeaves } from '../../../src/counting/leaves/index.ts'
import { optionsWith } from '../histories/build.ts'
import { returnOf } from '../histories/load.ts'
import { ON } from './on-the-day.ts'

describe('far-from-home', () => {
  const child = (distance: string, locality: string) =>
    histories(
      returnOf({
        episodes: { 2017: `CHILD,DECOM,LS,PL_DISTANCE,PL_LOCATION\na,2017-05-01,C2,${distance},${locality}` },
      }),
      optionsWith(),
    ).children[0]
  it.each([
    ['20.04', 'OUT', 'all', 'in-denominator'],
    ['20.05', 'IN', 'all', 'in-numerator'],
    ['20', 'OUT', 'all', 'in-denominator'],
    ['20.1', 'IN', 'all', 'in-numerator'],
    ['20.1', 'IN', 'outside-the-boundary', 'in-denominator'],
    ['20.1', 'OUT', 'outside-the-boundary', 'in-numerator'],
    ['999.9', 'OUT', 'all', 'in-denominator'],
    ['', 'OUT', 'all', 'in-denominator'],
    ['999.9', 'OUT', 'all-known', 'out'],
    ['5', 'IN', 'all-known', 'in-denominator'],
  ])('%s miles, %s, by the position %s: %s', (distance, locality, position, stands) => {
    const found = child(distance, locality)
    expect(
      found &&
        countingLeaves['far-from-home']?.count(ON, optionsWith({ 'over-20-miles': position }), {})(found),
    ).toMatchObject({ stands })
  })
})
