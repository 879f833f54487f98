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
  return {
    start: period.start,
    isWhole: period.startIsKnown && (child.coveredFrom === undefined || period.start >= child.coveredFrom),
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
