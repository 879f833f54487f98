import { describe, expect, it } from 'vitest'
import { reviewsHeldInTime } from '../../../src/counting/leaves/reviews-held.ts'
import { child, inCareSince, said } from './child.ts'
import { reviews } from './review-rows.ts'

describe('reviewsHeldInTime.count(month)(child)', () => {
  const one = inCareSince('2019-03-04', reviews('2019-04-01', '2019-07-02', '2020-01-02'))
  it.each([
    ['2019-04-01 to 2019-04-30', 'in-numerator: held in time', 'the first, due on 1 April'],
    ['2019-07-01 to 2019-07-31', 'in-denominator: held late', 'the second, due on 1 July'],
    ['2019-08-01 to 2019-08-31', 'nothing', 'none held'],
    ['2020-01-01 to 2020-01-31', 'in-numerator: held in time', 'the third, due on 2 January'],
    [
      '2019-04-01 to 2020-03-31',
      'in-numerator: held in time | in-denominator: held late | in-numerator: held in time',
      'events of the year',
    ],
  ])('%s: %s (%s)', (span, expected) => expect(said(reviewsHeldInTime, one, span)).toBe(expected))
  it('counts the first and the last day of the month', () => {
    expect(said(reviewsHeldInTime, one, '2019-07-02 to 2019-07-02')).toBe('in-denominator: held late')
    expect(said(reviewsHeldInTime, one, '2019-07-03 to 2019-07-31')).toBe('nothing')
    expect(said(reviewsHeldInTime, one, '2019-07-01 to 2019-07-01')).toBe('nothing')
  })
  it('leaves out the first review where the start of care is not in the data, and judges the second by six months', () => {
    const unknown = inCareSince('2019-03-04', {
      startIsKnown: false,
      ...reviews('2019-04-10', '2019-10-10', '2020-04-11'),
    })
    expect(said(reviewsHeldInTime, unknown, '2019-04-01 to 2020-04-30')).toBe(
      'out: the first review in the data, of care that began before the data | in-numerator: held in time | in-denominator: held late',
    )
  })
  it('leaves out reviews when not in care, on the day on which care ended or began, and in short breaks', () => {
    const gone = child({
      care: [
        [
          ['2019-03-04', '2019-06-01', 'S', 'V3', 'U4'],
          ['2019-06-01', '2019-07-01', 'L', 'C2', 'U4', 'E4A'],
        ],
      ],
      ...reviews('2019-03-04', '2019-05-01', '2019-07-01'),
    })
    expect(said(reviewsHeldInTime, gone, '2019-03-01 to 2019-07-31')).toMatch(
      /^out: in a series of short breaks.* \| out: in a series of short breaks.* \| out: not in care on the day of the review$/,
    )
    expect(
      said(reviewsHeldInTime, inCareSince('2019-03-04', reviews('2019-03-04')), '2019-03-01 to 2019-03-31'),
    ).toBe('out: held on the day on which care began')
  })
})
