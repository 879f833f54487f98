// Three or more placements, long-term stability, over 20 miles: each rule by a history made by hand.
import { describe, expect, it } from 'vitest'
import { histories } from '../../../src/counting/histories/join.ts'
import { countingLeaves } from '../../../src/counting/leaves/index.ts'
import type { WayName } from '../../../src/definitions/ways-of-counting.ts'
import { dayOf } from '../../../src/terms/day.ts'
import { joined, optionsWith } from '../histories/build.ts'
import { returnOf } from '../histories/load.ts'

const ON = { first: dayOf('2018-03-01'), last: dayOf('2018-03-31') }

function verdict(
  leaf: WayName,
  lines: readonly string[],
  positions: Readonly<Record<string, string>> = {},
  on = ON,
) {
  const [child] = joined({ 2017: lines }, positions).children
  const found = child && countingLeaves[leaf]?.count(on, optionsWith(positions), {})(child)
  if (found !== undefined && !('stands' in found)) throw new Error('one verdict was expected')
  return found
}

type Case = readonly [
  rule: string,
  lines: readonly string[],
  expected: number | string,
  positions?: Readonly<Record<string, string>>,
]
const cases = (given: readonly Case[]) =>
  given.map(([rule, lines, expected, positions]) => ({ rule, lines, expected, positions }))

/** Lines: DECOM DEC RNE LS PLACE PL_POST REC. The window on 31 March 2018 begins on 1 April 2017. */
describe('three-or-more-placements: how many', () => {
  it.each(
    cases([
      [
        'P1 counts S, P and B',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-07-01 P C2 U6 2 X1',
          '2017-07-01 - B C1 K2 3',
        ],
        3,
      ],
      [
        'P1 counts T and U',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-07-01 T C2 U6 2 X1',
          '2017-07-01 - U C1 U4 2',
        ],
        3,
      ],
      [
        'P1 does not, by the position does-not-count',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-07-01 T C2 U6 2 X1',
          '2017-07-01 - U C1 U4 2',
        ],
        1,
        { 'same-carer': 'does-not-count' },
      ],
      [
        'P2 does not count T0 to T4, and a return to the place goes on',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-06-05 P C2 T1 9 X1',
          '2017-06-05 - P C2 U6 1',
        ],
        1,
      ],
      [
        'P2 counts a move within the place that is not from a temporary one',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-06-05 P C2 T1 9 X1',
          '2017-06-05 2017-07-01 P C2 U6 1 X1',
          '2017-07-01 - P C2 U6 1',
        ],
        2,
      ],
      [
        'P2 counts another place after them',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-06-05 P C2 T1 9 X1',
          '2017-06-05 - P C2 U6 2',
        ],
        2,
      ],
      [
        'P2 counts them by the position counted',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-06-05 P C2 T1 9 X1',
          '2017-06-05 - P C2 U6 1',
        ],
        3,
        { temporary: 'counted' },
      ],
      [
        'P2 counts a return to an earlier place that was left for good',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-06-05 P C2 K2 2 X1',
          '2017-06-05 - P C2 U6 1',
        ],
        3,
      ],
      [
        'P3 goes on into adoption by the carer',
        ['2017-05-01 2017-06-01 S C2 U6 1 X1', '2017-06-01 - P E1 A5 1'],
        1,
      ],
      ['P3 counts adoption by others', ['2017-05-01 2017-06-01 S C2 U6 1 X1', '2017-06-01 - P E1 A6 2'], 2],
      [
        'P4 does not count a change of legal status',
        [
          '2017-05-01 2017-06-01 S C1 U6 1 X1',
          '2017-06-01 2017-07-01 L C2 U6 1 X1',
          '2017-07-01 - L E1 U6 1',
        ],
        1,
      ],
      [
        'P5 counts the placement that was open on the first day',
        ['2015-05-01 2017-04-02 S C2 U6 1 X1', '2017-04-02 - P C2 U6 2'],
        2,
      ],
      [
        'P5 does not count one that ended on it',
        ['2015-05-01 2017-04-01 S C2 U6 1 X1', '2017-04-01 - P C2 U6 2'],
        1,
      ],
      [
        'P5 counts a placement whose last episode began with L in the window',
        [
          '2015-05-01 2017-05-01 S C1 U6 1 X1',
          '2017-05-01 2017-06-01 L C2 U6 1 X1',
          '2017-06-01 - P C2 U6 2',
        ],
        2,
      ],
      [
        'P5 counts earlier periods of care',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 E4A',
          '2017-08-01 2017-09-01 S C2 U6 1 E4A',
          '2018-01-01 - S C2 U6 1',
        ],
        3,
      ],
      [
        'P5 does not count a placement in short breaks',
        ['2017-05-01 2017-06-01 S V3 U6 1 X1', '2017-06-01 - B C2 U6 2'],
        1,
      ],
      [
        'P5 does not count what begins after the day',
        ['2017-05-01 2018-04-02 S C2 U6 1 X1', '2018-04-02 - P C2 U6 2'],
        1,
      ],
    ]),
  )('$rule', ({ lines, expected, positions }) =>
    expect(verdict('three-or-more-placements', lines, positions)?.value).toBe(expected),
  )

  it.each([
    [2, 'in-denominator'],
    [3, 'in-numerator'],
    [4, 'in-numerator'],
  ])('%i placements: %s', (count, stands) => {
    const lines = Array.from(
      { length: count },
      (_, at) =>
        `2017-0${at + 5}-01 ${at === count - 1 ? '-' : `2017-0${at + 6}-01`} ${at === 0 ? 'S' : 'P'} C2 U6 ${at}${at === count - 1 ? '' : ' X1'}`,
    )
    expect(verdict('three-or-more-placements', lines)?.stands).toBe(stands)
  })
  it('does not ask about a child who has left', () =>
    expect(verdict('three-or-more-placements', ['2017-05-01 2017-06-01 S C2 U6 1 E4A'])).toBeUndefined())
  it('leaves out short breaks on the day', () =>
    expect(verdict('three-or-more-placements', ['2017-05-01 - S V3 U6 1'])?.stands).toBe('out'))
})

/**
 * Born on 1 January 2010. Two and a half years before 31 March 2018: 30 September 2015; two years: 31 March
 * 2016.
 */
describe('long-term-stability', () => {
  const LONG = '2014-05-01 2015-06-01 S C2 U6 1 X1'
  it.each(
    cases([
      ['L1 takes care that began on 30 September 2015', ['2015-09-30 - S C2 U6 1'], 'in-numerator'],
      ['L1 leaves out care that began a day later', ['2015-10-01 - S C2 U6 1'], 'out'],
      [
        'L2 leaves out care that began with short breaks',
        ['2014-05-01 2014-06-01 S V3 U6 1 X1', '2014-06-01 - L C2 U6 1'],
        'out',
      ],
      ['L3 takes care whose start is not visible and long ago', ['2014-05-01 - P C2 U6 1'], 'in-numerator'],
      [
        'L5 is stable from 31 March 2016',
        [LONG, '2015-06-01 2016-03-31 P C2 U6 2 X1', '2016-03-31 - P C2 U6 3'],
        'in-numerator',
      ],
      [
        'L5 is not stable from 1 April 2016',
        [LONG, '2015-06-01 2016-04-01 P C2 U6 2 X1', '2016-04-01 - P C2 U6 3'],
        'in-denominator',
      ],
      [
        'L5 judges a child in a temporary place on the placement left for it',
        [LONG, '2015-06-01 2018-03-20 P C2 U6 2 X1', '2018-03-20 - P C2 T1 9'],
        'in-numerator',
      ],
      [
        'L5 goes on after a temporary place',
        [
          LONG,
          '2015-06-01 2017-03-20 P C2 U6 2 X1',
          '2017-03-20 2017-03-25 P C2 T1 9 X1',
          '2017-03-25 - P C2 U6 2',
        ],
        'in-numerator',
      ],
      [
        'L4 adds the placement before one for adoption',
        [LONG, '2015-06-01 2017-04-01 P E1 U6 2 X1', '2017-04-01 - P E1 A6 3'],
        'in-numerator',
      ],
      [
        'L4 adds one placement, not two',
        [
          LONG,
          '2015-06-01 2016-05-01 P E1 U6 2 X1',
          '2016-05-01 2017-04-01 P E1 U4 4 X1',
          '2017-04-01 - P E1 A6 3',
        ],
        'in-denominator',
      ],
      [
        'L4 adds one, where the current carer adopts',
        [
          LONG,
          '2015-06-01 2016-05-01 P E1 U6 2 X1',
          '2016-05-01 2017-04-01 P E1 U4 4 X1',
          '2017-04-01 - T E1 A5 4',
        ],
        'in-denominator',
      ],
      [
        'L4 takes the change from consent to order for one placement',
        [
          LONG,
          '2015-06-01 2016-05-01 P C2 U6 2 X1',
          '2016-05-01 2017-04-01 P C2 A4 3 X1',
          '2017-04-01 - U E1 A6 3',
        ],
        'in-numerator',
      ],
      [
        'L6 goes on with the same carer',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - T C2 U4 3'],
        'in-numerator',
      ],
      [
        'L6 breaks by the position same-placement',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - T C2 U4 3'],
        'in-denominator',
        { 'same-placement': 'same-placement' },
      ],
      [
        'L6 breaks into U5 by the position as-a-change',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - T C2 U5 2'],
        'in-denominator',
        { 'u2-u5': 'as-a-change' },
      ],
      [
        'L6 does not break into U4 by it',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - T C2 U4 2'],
        'in-numerator',
        { 'u2-u5': 'as-a-change' },
      ],
      [
        'L6 goes on into U5 by the national position',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - T C2 U5 2'],
        'in-numerator',
      ],
      [
        'L6 goes on with a change of legal status',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - L E1 U6 2'],
        'in-numerator',
      ],
    ]),
  )('$rule', ({ lines, expected, positions }) =>
    expect(verdict('long-term-stability', lines, positions)?.stands).toBe(expected),
  )

  it('L3 says that the start is not visible', () =>
    expect(verdict('long-term-stability', ['2016-05-01 - P C2 U6 1'])?.because).toBe(
      'the start of care is not in the data',
    ))
  it.each([
    ['2025-12-31', 'in-numerator'],
    ['2026-01-01', 'out'],
  ])('L1 takes children under 16: born on 1 January 2010, on %s: %s', (day, stands) => {
    expect(
      verdict('long-term-stability', ['2014-05-01 - S C2 U6 1'], {}, { first: dayOf(day), last: dayOf(day) })
        ?.stands,
    ).toBe(stands)
  })
})

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
