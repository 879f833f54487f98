// When reviews were held and when they were due (rules REVIEW-2, REVIEW-3 and REVIEW-5). In: a history and a
// period of care. Out: the days held, and the due day of each.
// Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33: the first
// within 20 working days of the start, the second within three months of the first, each later one within six
// months of the one before.
import { addMonths, type Day } from '../terms/day.ts'
import type { CarePeriod, ChildHistory } from './histories/child-history.ts'
import { dayIn, historyRows } from './history-rows.ts'
import { workingDaysAfter } from './working-days.ts'

const FIRST_WORKING_DAYS = 20
const SECOND_MONTHS = 3
const LATER_MONTHS = 6
/** The measures by child look at the reviews of this many months up to the day. */
export const MONTHS_LOOKED_AT = 12

export interface ReviewsHeld {
  readonly start: Day
  /**
   * Whether the reviews are known from the first on: care began in the years of the returns, since each
   * return lists only the reviews of its year.
   */
  readonly isWhole: boolean
  /**
   * Where they are not: the last day on which a review can have been due, six months after the first day that
   * the data show.
   */
  readonly dueAtLatest: Day | undefined
  /**
   * After the start of the period and up to the requested day, in order; a review that several returns repeat
   * appears once.
   */
  readonly days: readonly Day[]
}

export function reviewsHeld(child: ChildHistory, period: CarePeriod, upTo: Day): ReviewsHeld {
  const held = new Set<Day>()
  for (const row of historyRows(child, 'reviews')) {
    const day = dayIn(row, 'REVIEW')
    if (day !== undefined && day > period.start && day <= upTo) held.add(day)
  }
  const days = [...held].sort((a, b) => a - b)
  const { coveredFrom = period.start } = child
  const isWhole = period.startIsKnown && period.start >= coveredFrom
  return {
    start: period.start,
    isWhole,
    dueAtLatest: isWhole ? undefined : addMonths(Math.max(period.start, coveredFrom), LATER_MONTHS),
    days,
  }
}

/**
 * The day by which the review at this position (the first is 0) was due; the position after the last one held
 * gives the next review.
 * Where the reviews are not known from the first on, the first in the data has no due day, and the next is
 * due six months later.
 * Worked: care began on Monday 4 March 2019. The first review is due on Monday 1 April 2019 (20 working days,
 * no holiday between). Held that day, the second is due on 1 July 2019; held on 28 June 2019, the third is
 * due on 28 December 2019.
 */
export function dueOf({ start, isWhole, days }: ReviewsHeld, position: number): Day | undefined {
  const before = days[position - 1]
  if (before === undefined) return isWhole ? workingDaysAfter(start, FIRST_WORKING_DAYS) : undefined
  return addMonths(before, position === 1 && isWhole ? SECOND_MONTHS : LATER_MONTHS)
}

/**
 * Rule REVIEW-3: the last day on which the review was in time. For the first one in the data, of care that
 * began before them, it is not the due day itself, which may have been earlier.
 * Worked: in care since 2010, the first return is from 1 April 2019: a first review on 1 October 2019 may have
 * been in time, on 2 October it was late.
 */
export const inTimeUntil = (held: ReviewsHeld, position: number): Day | undefined =>
  dueOf(held, position) ?? held.dueAtLatest
