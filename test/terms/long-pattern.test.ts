import { describe, expect, it } from 'vitest'
import { everyMatch, longPattern } from '../../src/terms/long-pattern.ts'

describe('everyMatch(longPattern(source, flags), text)', () => {
  it.each([
    ['in|on|at', 'gi', 'On time in May, at home'],
    [' +', 'g', 'a  b c'],
    ['x*', 'g', 'axxb'],
    ['z', 'g', 'none'],
  ])('finds what matchAll finds: %s', (source, flags, text) => {
    const pattern = longPattern(source, flags)
    expect(pattern.lastIndex).toBe(0)
    const places = [...text.matchAll(new RegExp(source, flags))].map(({ index, 0: found }) => [index, found])
    for (const again of [1, 2])
      expect(
        everyMatch(pattern, text).map(({ index, 0: found }) => [index, found]),
        `time ${again}`,
      ).toEqual(places)
  })
})
