import { describe, expect, it } from 'vitest'
import { reviewsLatest } from '../../../src/counting/leaves/reviews-latest.ts'
import { inCareSince, said } from './child.ts'
import { NOT_CERTAIN, NOT_DUE, OVERDUE, reviews } from './review-rows.ts'

describe('reviewsLatest.count(day)(child)', () => {
  it.each([
    [
      '2019-07-31',
      ['2019-04-01', '2019-07-02'],
      'in-numerator: the latest review is in date',
      'one was late, none is overdue',
    ],
    ['2019-04-02', [], OVERDUE, 'the first was due the day before'],
    ['2019-03-31', [], NOT_DUE, 'the first is due the day after'],
    [
      '2020-01-02',
      ['2019-04-01', '2019-07-02'],
      'in-numerator: the latest review is in date',
      'due on the day',
    ],
    ['2020-01-03', ['2019-04-01', '2019-07-02'], OVERDUE, 'due the day before'],
  ])('on %s with reviews on %j: %s (%s)', (day, held, expected) => {
    expect(said(reviewsLatest, inCareSince('2019-03-04', reviews(...held)), day)).toBe(expected)
  })
  // In care since 2010, the first return is from 1 April 2019: due on 1 October 2019 at the latest (REVIEW-3).
  it.each([
    ['2019-10-01', [], NOT_CERTAIN],
    ['2019-10-02', [], OVERDUE],
    ['2019-10-02', ['2019-10-02'], 'in-numerator: the latest review is in date'],
  ])('without the reviews before the first return, on %s with %j: %s', (day, held, expected) =>
    expect(
      said(reviewsLatest, inCareSince('2010-03-01', { toldFrom: '2019-04-01', ...reviews(...held) }), day),
    ).toBe(expected),
  )
})
