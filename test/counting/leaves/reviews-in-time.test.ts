import { describe, expect, it } from 'vitest'
import { reviewsInTime } from '../../../src/counting/leaves/reviews-in-time.ts'
import { inCareSince, options, said } from './child.ts'
import { LATE, reviews } from './review-rows.ts'

describe('reviewsInTime.count(span)(child)', () => {
  // Two reviews in July, of which the first is a day late: by child late, by review one of each, by date in
  // date.
  const one = inCareSince('2019-03-04', reviews('2019-04-01', '2019-07-02', '2019-07-30'))
  it.each([
    ['by-child', LATE, /^children in care .* none overdue/],
    ['by-review', 'in-denominator: held late | in-numerator: held in time', /^reviews held/],
    ['by-date', 'in-numerator: the latest review is in date', /no review overdue on the day/],
  ] as const)('counts and describes %s', (reviews, expected, says) => {
    expect(said(reviewsInTime, one, '2019-07-01 to 2019-07-31', { instead: { reviews } })).toBe(expected)
    expect(reviewsInTime.describe(options({ reviews }), {})).toMatch(says)
  })
  it('counts by child by default', () => expect(said(reviewsInTime, one, '2019-07-31')).toBe(LATE))
})
