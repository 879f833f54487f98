// Reviews in time by child: due days worked out by hand (rules REVIEW-1 to REVIEW-5).
import { describe, expect, it } from 'vitest'
import { reviewsByChild } from '../../../src/counting/leaves/reviews-by-child.ts'
import { child, inCareSince, said } from './child.ts'
import { IN_TIME, LATE, NOT_CERTAIN, NOT_DUE, OVERDUE, reviews } from './review-rows.ts'

// From Monday 4 March 2019: due on 1 April 2019, then three months after the first, then six after each.
describe('reviewsByChild.count(day)(child)', () => {
  it.each([
    ['2019-03-31', [], NOT_DUE, 'the first is due the day after'],
    ['2019-03-31', ['2019-03-20'], NOT_DUE, 'though the first was held early'],
    ['2019-04-01', [], IN_TIME, 'due on the day, which is not over'],
    ['2019-04-02', [], OVERDUE, 'late by a day is late'],
    ['2019-04-02', ['2019-04-01'], IN_TIME, 'held on the day on which it was due'],
    ['2019-04-02', ['2019-04-02'], LATE, 'held a day later'],
    ['2019-07-01', ['2019-04-01'], IN_TIME, 'the second is due on 1 July'],
    ['2019-07-02', ['2019-04-01'], OVERDUE, 'and was not held'],
    ['2019-07-31', ['2019-04-01', '2019-07-01'], IN_TIME, 'and was held'],
    ['2019-07-31', ['2019-04-01', '2019-07-02'], LATE, 'and was held a day late'],
    ['2019-12-28', ['2019-04-01', '2019-06-28'], IN_TIME, 'the third is due six months after 28 June'],
    ['2019-12-29', ['2019-04-01', '2019-06-28'], OVERDUE, 'and not a day later'],
    // The second held late on 15 July 2019: after 15 July 2020 it is no longer within the twelve months.
    [
      '2020-07-14',
      ['2019-04-01', '2019-07-15', '2020-01-15'],
      LATE,
      'one late in the twelve months, the next due on 15 July',
    ],
    [
      '2020-07-15',
      ['2019-04-01', '2019-07-15', '2020-01-15'],
      IN_TIME,
      'the twelve months began on 16 July 2019',
    ],
    ['2020-07-16', ['2019-04-01', '2019-07-15', '2020-01-15'], OVERDUE, 'the fourth was due the day before'],
    ['2019-07-01', ['2019-04-01', '2019-08-01'], IN_TIME, 'a review after the day is ignored'],
    [
      '2019-04-02',
      ['2019-03-04', '2019-02-01'],
      OVERDUE,
      'a review on the day on which care began, or before it, is ignored',
    ],
    ['2019-04-02', ['2019-04-01', '2019-04-01'], IN_TIME, 'a review that two returns repeat is one'],
  ])('on %s with reviews on %j: %s (%s)', (day, held, expected) => {
    expect(said(reviewsByChild, inCareSince('2019-03-04', reviews(...held)), day)).toBe(expected)
  })

  it.each([
    ['2023-11-30', '2024-02-29', 'three months after 30 November is the leap day'],
    ['2022-11-30', '2023-02-28', 'and 28 February in another year'],
    ['2023-05-31', '2023-08-31', '31 May gives 31 August'],
  ])('a first review on %s puts the second on %s: %s', (first, due) => {
    const held = reviews(first)
    const before = new Date(Date.parse(first) - 14 * 86_400_000).toISOString().slice(0, 10)
    const after = new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10)
    expect(said(reviewsByChild, inCareSince(before, held), due)).toBe(IN_TIME)
    expect(said(reviewsByChild, inCareSince(before, held), after)).toBe(OVERDUE)
  })
  it('a review on 31 August puts the next on 28 February', () => {
    const one = inCareSince('2022-05-02', reviews('2022-05-30', '2022-08-30', '2022-08-31'))
    expect([said(reviewsByChild, one, '2023-02-28'), said(reviewsByChild, one, '2023-03-01')]).toEqual([
      IN_TIME,
      OVERDUE,
    ])
  })

  it('begins, without the start of care, with the first review held; the next is due six months later', () => {
    const one = (...days: string[]) => inCareSince('2019-03-04', { startIsKnown: false, ...reviews(...days) })
    expect(said(reviewsByChild, one('2019-09-04'), '2020-03-04')).toBe(IN_TIME)
    expect(said(reviewsByChild, one('2019-09-04'), '2020-03-05')).toBe(OVERDUE)
  })
  // Rule REVIEW-3: first seen on 4 March 2019, so a review was due on 4 September 2019 at the latest.
  it.each([
    ['2019-09-04', [], NOT_CERTAIN, 'none held, and it may be due only on the day'],
    ['2019-09-05', [], OVERDUE, 'none held, and certainly due the day before'],
    ['2021-03-31', [], OVERDUE, 'and so for as long as there is none'],
    ['2019-09-30', ['2019-09-04'], IN_TIME, 'held on the last day on which it can have been due'],
    ['2019-09-30', ['2019-09-05'], LATE, 'held a day later'],
    ['2020-09-05', ['2019-09-05', '2020-03-05'], IN_TIME, 'which is forgotten after twelve months'],
    ['2020-09-04', ['2019-09-05', '2020-03-05'], LATE, 'and not before'],
  ])('without the start of care, on %s with reviews on %j: %s (%s)', (day, held, expected) =>
    expect(
      said(reviewsByChild, inCareSince('2019-03-04', { startIsKnown: false, ...reviews(...held) }), day),
    ).toBe(expected),
  )
  // In care since 2010, and the first return is from 1 April 2019: due on 1 October 2019 at the latest.
  it.each([
    ['2019-10-01', [], NOT_CERTAIN],
    ['2019-10-02', [], OVERDUE],
    ['2020-03-31', ['2019-06-03', '2019-12-03'], IN_TIME],
    ['2020-03-31', ['2019-10-01'], IN_TIME],
    ['2020-03-31', ['2019-10-02'], LATE],
    ['2019-10-31', ['2019-11-15'], OVERDUE],
  ])(
    'does the same where care began before the first return, which lists only the reviews of its year: on %s with %j: %s',
    (day, held, expected) =>
      expect(
        said(reviewsByChild, inCareSince('2010-03-01', { toldFrom: '2019-04-01', ...reviews(...held) }), day),
      ).toBe(expected),
  )
  it('knows a start on the first day of the first return', () =>
    expect(said(reviewsByChild, inCareSince('2019-04-01', { toldFrom: '2019-04-01' }), '2019-05-03')).toBe(
      OVERDUE,
    ))
  it('judges only the period of care of the day', () => {
    const twice = child({
      care: [[['2018-01-08', '2018-06-01', 'S', 'C2', 'U4', 'E4A']], [['2019-03-04', '', 'S', 'C2', 'U4']]],
      ...reviews('2018-03-30', '2019-04-01'),
    })
    expect(said(reviewsByChild, twice, '2019-06-30')).toBe(IN_TIME)
  })
  it('leaves out short breaks, and has no verdict on a child not in care', () => {
    expect(
      said(reviewsByChild, child({ care: [[['2019-03-04', '', 'S', 'V4', 'U4']]] }), '2019-12-31'),
    ).toMatch(/^out: in a series of short breaks/)
    expect(
      said(
        reviewsByChild,
        child({ care: [[['2019-03-04', '2019-12-31', 'S', 'C2', 'U4', 'E4A']]] }),
        '2019-12-31',
      ),
    ).toBe('nothing')
  })
  it('judges a child whose care ended on the day, where the end day counts', () => {
    const left = child({ care: [[['2019-03-04', '2019-04-02', 'S', 'C2', 'U4', 'E4A']]] })
    expect(said(reviewsByChild, left, '2019-04-02', { instead: { 'end-day': 'in-care' } })).toBe(OVERDUE)
  })
})
