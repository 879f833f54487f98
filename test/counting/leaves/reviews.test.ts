// Reviews in time by child, by review held and by the latest review: due days worked out by hand (rules R1 to
// R6).
import { describe, expect, it } from 'vitest'
import { reviewsByChild } from '../../../src/counting/leaves/reviews-by-child.ts'
import { reviewsHeldInTime } from '../../../src/counting/leaves/reviews-held.ts'
import { reviewsInTime } from '../../../src/counting/leaves/reviews-in-time.ts'
import { reviewsLatest } from '../../../src/counting/leaves/reviews-latest.ts'
import { child, type GivenChild, inCareSince, options, said } from './child.ts'

const reviews = (...days: readonly string[]): Pick<GivenChild, 'rows'> => ({
  rows: { reviews: days.map(REVIEW => ({ REVIEW })) },
})

const IN_TIME = 'in-numerator: every review in time'
const LATE = 'in-denominator: a review was held late'
const OVERDUE = 'in-denominator: a review is overdue'
const NOT_DUE = 'out: the first review is not due yet'

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
    ['2019-07-01', ['2019-04-01', '2019-08-01'], IN_TIME, 'a review after the day is not looked at'],
    [
      '2019-04-02',
      ['2019-03-04', '2019-02-01'],
      OVERDUE,
      'a review on the day on which care began, or before it, is not looked at',
    ],
    ['2019-04-02', ['2019-04-01', '2019-04-01'], IN_TIME, 'a review that two returns repeat is one'],
  ])('on %s with reviews on %j: %s (%s)', (day, held, expected) => {
    expect(said(reviewsByChild, inCareSince('2019-03-04', reviews(...held)), day)).toBe(expected)
  })

  it.each([
    ['2023-11-30', '2024-02-29', 'three months after 30 November are the leap day'],
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

  it('without the start of care begins with the first review held, and six months on', () => {
    const one = (...days: string[]) => inCareSince('2019-03-04', { startIsKnown: false, ...reviews(...days) })
    expect(said(reviewsByChild, one(), '2019-12-31')).toBe(
      'out: neither the start of care nor a review since is in the data',
    )
    expect(said(reviewsByChild, one('2019-09-10'), '2020-03-10')).toBe(IN_TIME)
    expect(said(reviewsByChild, one('2019-09-10'), '2020-03-11')).toBe(OVERDUE)
  })
  it('takes care that began before the first return as such, since a return lists the reviews of its year alone', () => {
    const one = (...days: string[]) =>
      inCareSince('2010-03-01', { toldFrom: '2019-04-01', ...reviews(...days) })
    expect(said(reviewsByChild, one('2019-06-03', '2019-12-03'), '2020-03-31')).toBe(IN_TIME)
    expect(said(reviewsByChild, one(), '2020-03-31')).toBe(
      'out: neither the start of care nor a review since is in the data',
    )
    expect(said(reviewsByChild, inCareSince('2019-04-01', { toldFrom: '2019-04-01' }), '2020-03-31')).toBe(
      OVERDUE,
    )
  })
  it('looks at the period of care of the day alone', () => {
    const twice = child({
      care: [[['2018-01-08', '2018-06-01', 'S', 'C2', 'U4', 'E4A']], [['2019-03-04', '', 'S', 'C2', 'U4']]],
      ...reviews('2018-03-30', '2019-04-01'),
    })
    expect(said(reviewsByChild, twice, '2019-06-30')).toBe(IN_TIME)
  })
  it('leaves out short breaks, and does not ask about those not in care', () => {
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
  it('asks about those whose care ended on the day where the end day counts', () => {
    const left = child({ care: [[['2019-03-04', '2019-04-02', 'S', 'C2', 'U4', 'E4A']]] })
    expect(said(reviewsByChild, left, '2019-04-02', { instead: { 'end-day': 'in-care' } })).toBe(OVERDUE)
  })
})

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
})

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
      'out: the first review in the data of care that began before it | in-numerator: held in time | in-denominator: held late',
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

describe('reviewsInTime.count(span)(child)', () => {
  // Two reviews in July, of which the first is a day late: by child late, by review one of each, by date in
  // date.
  const one = inCareSince('2019-03-04', reviews('2019-04-01', '2019-07-02', '2019-07-30'))
  it.each([
    ['by-child', LATE, /^children in care .* none overdue/],
    ['by-review', 'in-denominator: held late | in-numerator: held in time', /^reviews held/],
    ['by-date', 'in-numerator: the latest review is in date', /no review overdue on the day/],
  ] as const)('counts and says %s', (reviews, expected, says) => {
    expect(said(reviewsInTime, one, '2019-07-01 to 2019-07-31', { instead: { reviews } })).toBe(expected)
    expect(reviewsInTime.says(options({ reviews }), {})).toMatch(says)
  })
  it('counts by child where nothing is said', () => expect(said(reviewsInTime, one, '2019-07-31')).toBe(LATE))
})
