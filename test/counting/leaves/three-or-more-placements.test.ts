// Three or more placements: each rule by a history made by hand.
import { describe, expect, it } from 'vitest'
import { cases, verdict } from './on-the-day.ts'

/** Lines: DECOM DEC RNE LS PLACE PL_POST REC. The window on 31 March 2018 begins on 1 April 2017. */
describe('three-or-more-placements: how many', () => {
  it.each(
    cases([
      [
        'PLACEMENT-1 counts S, P and B',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-07-01 P C2 U6 2 X1',
          '2017-07-01 - B C1 K2 3',
        ],
        3,
      ],
      [
        'PLACEMENT-1 counts T and U',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-07-01 T C2 U6 2 X1',
          '2017-07-01 - U C1 U4 2',
        ],
        3,
      ],
      [
        'PLACEMENT-1 does not, by the position does-not-count',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-07-01 T C2 U6 2 X1',
          '2017-07-01 - U C1 U4 2',
        ],
        1,
        { 'same-carer': 'does-not-count' },
      ],
      [
        'PLACEMENT-2 does not count T0 to T4, and a return to the place continues the placement',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-06-05 P C2 T1 9 X1',
          '2017-06-05 - P C2 U6 1',
        ],
        1,
      ],
      [
        'PLACEMENT-2 counts a move within the place that is not from a temporary one',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-06-05 P C2 T1 9 X1',
          '2017-06-05 2017-07-01 P C2 U6 1 X1',
          '2017-07-01 - P C2 U6 1',
        ],
        2,
      ],
      [
        'PLACEMENT-2 counts another place after them',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-06-05 P C2 T1 9 X1',
          '2017-06-05 - P C2 U6 2',
        ],
        2,
      ],
      [
        'PLACEMENT-2 counts them by the position counted',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-06-05 P C2 T1 9 X1',
          '2017-06-05 - P C2 U6 1',
        ],
        3,
        { temporary: 'counted' },
      ],
      [
        'PLACEMENT-2 counts a return to an earlier place that was left for good',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 X1',
          '2017-06-01 2017-06-05 P C2 K2 2 X1',
          '2017-06-05 - P C2 U6 1',
        ],
        3,
      ],
      [
        'PLACEMENT-3 continues into adoption by the carer',
        ['2017-05-01 2017-06-01 S C2 U6 1 X1', '2017-06-01 - P E1 A5 1'],
        1,
      ],
      [
        'PLACEMENT-3 counts adoption by others',
        ['2017-05-01 2017-06-01 S C2 U6 1 X1', '2017-06-01 - P E1 A6 2'],
        2,
      ],
      [
        'PLACEMENT-4 does not count a change of legal status',
        [
          '2017-05-01 2017-06-01 S C1 U6 1 X1',
          '2017-06-01 2017-07-01 L C2 U6 1 X1',
          '2017-07-01 - L E1 U6 1',
        ],
        1,
      ],
      [
        'PLACEMENT-5 counts the placement that was open on the first day',
        ['2015-05-01 2017-04-02 S C2 U6 1 X1', '2017-04-02 - P C2 U6 2'],
        2,
      ],
      [
        'PLACEMENT-5 does not count one that ended on it',
        ['2015-05-01 2017-04-01 S C2 U6 1 X1', '2017-04-01 - P C2 U6 2'],
        1,
      ],
      [
        'PLACEMENT-5 counts a placement whose last episode began with L in the window',
        [
          '2015-05-01 2017-05-01 S C1 U6 1 X1',
          '2017-05-01 2017-06-01 L C2 U6 1 X1',
          '2017-06-01 - P C2 U6 2',
        ],
        2,
      ],
      [
        'PLACEMENT-5 counts earlier periods of care',
        [
          '2017-05-01 2017-06-01 S C2 U6 1 E4A',
          '2017-08-01 2017-09-01 S C2 U6 1 E4A',
          '2018-01-01 - S C2 U6 1',
        ],
        3,
      ],
      [
        'PLACEMENT-5 does not count a placement in short breaks',
        ['2017-05-01 2017-06-01 S V3 U6 1 X1', '2017-06-01 - B C2 U6 2'],
        1,
      ],
      [
        'PLACEMENT-5 does not count what begins after the day',
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
  it('has no verdict on a child who has left', () =>
    expect(verdict('three-or-more-placements', ['2017-05-01 2017-06-01 S C2 U6 1 E4A'])).toBeUndefined())
  it('leaves out short breaks on the day', () =>
    expect(verdict('three-or-more-placements', ['2017-05-01 - S V3 U6 1'])?.stands).toBe('out'))
})
