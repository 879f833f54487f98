import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/terms/day.ts'
import { cases, verdict } from './on-the-day.ts'

/**
 * Born on 1 January 2010. Two and a half years before 31 March 2018: 30 September 2015; two years: 31 March
 * 2016.
 */
describe('long-term-stability', () => {
  const LONG = '2014-05-01 2015-06-01 S C2 U6 1 X1'
  it.each(
    cases([
      [
        'STABILITY-1 includes care that began on 30 September 2015',
        ['2015-09-30 - S C2 U6 1'],
        'in-numerator',
      ],
      ['STABILITY-1 leaves out care that began a day later', ['2015-10-01 - S C2 U6 1'], 'out'],
      [
        'STABILITY-2 leaves out care that began with short breaks',
        ['2014-05-01 2014-06-01 S V3 U6 1 X1', '2014-06-01 - L C2 U6 1'],
        'out',
      ],
      [
        'STABILITY-3 includes care with a start that is not visible but long ago',
        ['2014-05-01 - P C2 U6 1'],
        'in-numerator',
      ],
      [
        'STABILITY-5 is stable from 31 March 2016',
        [LONG, '2015-06-01 2016-03-31 P C2 U6 2 X1', '2016-03-31 - P C2 U6 3'],
        'in-numerator',
      ],
      [
        'STABILITY-5 is not stable from 1 April 2016',
        [LONG, '2015-06-01 2016-04-01 P C2 U6 2 X1', '2016-04-01 - P C2 U6 3'],
        'in-denominator',
      ],
      [
        'STABILITY-5 judges a child in a temporary place on the placement left for it',
        [LONG, '2015-06-01 2018-03-20 P C2 U6 2 X1', '2018-03-20 - P C2 T1 9'],
        'in-numerator',
      ],
      [
        'STABILITY-5 continues after a temporary place',
        [
          LONG,
          '2015-06-01 2017-03-20 P C2 U6 2 X1',
          '2017-03-20 2017-03-25 P C2 T1 9 X1',
          '2017-03-25 - P C2 U6 2',
        ],
        'in-numerator',
      ],
      [
        'STABILITY-4 adds the placement before one for adoption',
        [LONG, '2015-06-01 2017-04-01 P E1 U6 2 X1', '2017-04-01 - P E1 A6 3'],
        'in-numerator',
      ],
      [
        'STABILITY-4 adds one placement, not two',
        [
          LONG,
          '2015-06-01 2016-05-01 P E1 U6 2 X1',
          '2016-05-01 2017-04-01 P E1 U4 4 X1',
          '2017-04-01 - P E1 A6 3',
        ],
        'in-denominator',
      ],
      [
        'STABILITY-4 adds one, where the current carer adopts',
        [
          LONG,
          '2015-06-01 2016-05-01 P E1 U6 2 X1',
          '2016-05-01 2017-04-01 P E1 U4 4 X1',
          '2017-04-01 - T E1 A5 4',
        ],
        'in-denominator',
      ],
      [
        'STABILITY-4 treats a change from consent to order as one placement',
        [
          LONG,
          '2015-06-01 2016-05-01 P C2 U6 2 X1',
          '2016-05-01 2017-04-01 P C2 A4 3 X1',
          '2017-04-01 - U E1 A6 3',
        ],
        'in-numerator',
      ],
      [
        'STABILITY-4 adds the placement before, which was for adoption as well, and no other',
        [
          '2014-05-01 2017-05-01 S E1 U4 1 X1',
          '2017-05-01 2017-10-01 P E1 A4 2 X1',
          '2017-10-01 - P E1 A4 3',
        ],
        'in-denominator',
      ],
      [
        'STABILITY-4 adds a placement for adoption that began two years before',
        [
          '2014-05-01 2016-03-31 S E1 U4 1 X1',
          '2016-03-31 2017-10-01 P E1 A4 2 X1',
          '2017-10-01 - P E1 A6 3',
        ],
        'in-numerator',
      ],
      [
        'STABILITY-4 does not add one that began a day later',
        [
          '2014-05-01 2016-04-01 S E1 U4 1 X1',
          '2016-04-01 2017-10-01 P E1 A4 2 X1',
          '2017-10-01 - B E1 A6 3',
        ],
        'in-denominator',
      ],
      [
        'STABILITY-4 adds the home of a carer who was to adopt, after which other adopters came',
        [
          '2014-05-01 2016-05-01 S E1 U4 1 X1',
          '2016-05-01 2017-10-01 T E1 A3 1 X1',
          '2017-10-01 - P E1 A4 3',
        ],
        'in-numerator',
      ],
      [
        'STABILITY-4 passes over a temporary place between two placements for adoption',
        [
          '2014-05-01 2017-05-01 S E1 U4 1 X1',
          '2017-05-01 2017-09-20 P E1 A4 2 X1',
          '2017-09-20 2017-10-01 P E1 T1 9 X1',
          '2017-10-01 - P E1 A4 3',
        ],
        'in-denominator',
      ],
      [
        'STABILITY-6 continues with the same carer',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - T C2 U4 3'],
        'in-numerator',
      ],
      [
        'STABILITY-6 breaks by the position same-placement',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - T C2 U4 3'],
        'in-denominator',
        { 'same-placement': 'same-placement' },
      ],
      [
        'STABILITY-6 breaks into U5 by the position as-a-change',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - T C2 U5 2'],
        'in-denominator',
        { 'u2-u5': 'as-a-change' },
      ],
      [
        'STABILITY-6 does not break into U4 by it',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - T C2 U4 2'],
        'in-numerator',
        { 'u2-u5': 'as-a-change' },
      ],
      [
        'STABILITY-6 continues into U5 by the national position',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - T C2 U5 2'],
        'in-numerator',
      ],
      [
        'STABILITY-6 continues with a change of legal status',
        [LONG, '2015-06-01 2017-04-01 P C2 U6 2 X1', '2017-04-01 - L E1 U6 2'],
        'in-numerator',
      ],
    ]),
  )('$rule', ({ lines, expected, positions }) =>
    expect(verdict('long-term-stability', lines, positions)?.stands).toBe(expected),
  )

  it('STABILITY-3 says that the start is not visible', () =>
    expect(verdict('long-term-stability', ['2016-05-01 - P C2 U6 1'])?.because).toBe(
      'the start of care is not in the data',
    ))
  it.each([
    ['2025-12-31', 'in-numerator'],
    ['2026-01-01', 'out'],
  ])('STABILITY-1 includes children under 16: born on 1 January 2010, on %s: %s', (day, stands) => {
    expect(
      verdict('long-term-stability', ['2014-05-01 - S C2 U6 1'], {}, { first: dayOf(day), last: dayOf(day) })
        ?.stands,
    ).toBe(stands)
  })
})
