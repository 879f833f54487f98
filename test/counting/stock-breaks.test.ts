// What a return does not explain between two numbers in care, by hand (rule CARE-4); and on the public sets.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { counterOf } from '../../src/counting/count.ts'
import type { Return } from '../../src/extracts/return.ts'
import { month, monthsAfter } from '../../src/terms/period.ts'
import { countingPoints, groupMaps, returnNamed } from './definitions.ts'
import { returnWith } from './histories/build.ts'
import { fiveYears, PUBLIC_SETS, validatorSet } from './histories/load.ts'

const counterOn = (given: Return) =>
  counterOf(given, returnNamed('ssda903'), {
    counting: countingPoints(),
    groups: groupMaps(),
    council: 'here',
  }).counter
const JUNE = month(2017, 6)
const breaksOf = (...lines: string[]) => {
  const { startsNotCoded, endsWithoutReason } =
    counterOn(returnWith({ 2017: lines })).breaks('looked-after', JUNE) ?? {}
  return [startsNotCoded, endsWithoutReason]
}

describe('counter.breaks(the number in care, June 2017)', () => {
  it.each([
    ['a start and an end that are coded', [0, 0], ['a: 2017-06-03 2017-06-20 S C2 U4 1 E4A']],
    [
      'from short breaks to care',
      [0, 0],
      ['a: 2017-05-01 2017-06-10 S V3 U6 1 X1', 'a: 2017-06-10 - L C2 U6 1'],
    ],
    [
      'from care to short breaks',
      [0, 0],
      ['a: 2017-05-01 2017-06-10 S C2 U6 1 X1', 'a: 2017-06-10 - L V4 U6 1'],
    ],
    [
      'short breaks that begin without S, and end without a reason',
      [0, 0],
      ['a: 2017-06-03 2017-06-20 P V3 U6 1 X1'],
    ],
    ['a start that is not coded S', [1, 0], ['a: 2017-06-03 - P C2 U4 1']],
    [
      'a return to care that is not coded S',
      [1, 0],
      ['a: 2017-04-03 2017-05-03 S C2 U4 1 E4A', 'a: 2017-06-03 - P C2 U4 1'],
    ],
    ['an end with X1 and nothing after it', [0, 1], ['a: 2017-04-03 2017-06-03 S C2 U4 1 X1']],
    ['both of another month', [0, 0], ['a: 2017-07-03 2017-08-03 P C2 U4 1 X1']],
  ])('%s: %j', (_, expected, lines) => expect(breaksOf(...lines)).toEqual(expected))

  it('has no answer for other measures', () => {
    const counter = counterOn(returnWith({ 2017: ['a: 2017-06-03 - P C2 U4 1'] }))
    for (const measure of ['started', 'foster-placements', 'unknown'])
      expect(counter.breaks(measure, JUNE)).toBeUndefined()
    expect(counter.breaks('looked-after', month(2018, 4))).toBeUndefined()
  })
})

describe.runIf(existsSync(PUBLIC_SETS))('the public sets', () => {
  // Worked out from the raw rows by an independent script: in five years 173 starts, 641 ends, 79 moves from short
  // breaks and 82 to them, and 12 periods not coded S (of nine months); in the validator's year 8 (of three months).
  it.each([
    ['five years', fiveYears, 60, 12, 9],
    ['validator', validatorSet, 12, 8, 3],
  ] as const)('%s', (_, given, months, expected, ofMonths) => {
    const counter = counterOn(given())
    const found = Array.from({ length: months }, (_, at) =>
      counter.breaks('looked-after', monthsAfter(month(2017, 4), at)),
    )
    expect(found.reduce((sum, one) => sum + (one?.startsNotCoded ?? 0), 0)).toBe(expected)
    expect(found.reduce((sum, one) => sum + (one?.endsWithoutReason ?? 0), 0)).toBe(0)
    expect(found.filter(one => one?.startsNotCoded !== 0).length).toBe(ofMonths)
  })
})
