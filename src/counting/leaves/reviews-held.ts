// Reviews held in a span, and which of them were in time (rules REVIEW-6 and REVIEW-7): events, not children. In: a history
// and a span. Out: a verdict for each review.
// Source: the form of the published monthly reports (in time ÷ held); due days by the Regulations of 2010
// (reviews-due.ts). A review that is overdue and was not held is in neither part.
// Worked: a second review due on 29 June 2021 and held on 30 June is in June's denominator only; held on 29
// June it is in both parts.
import type { Day } from '../../terms/day.ts'
import { careOn, inShortBreaks } from '../care-on.ts'
import type { ChildHistory } from '../histories/child-history.ts'
import { dayIn, historyRows } from '../history-rows.ts'
import type { ChildVerdict, CountingLeaf, CountingOptions } from '../leaf.ts'
import { dueOf, reviewsHeld } from '../reviews-due.ts'

export const reviewsHeldInTime: CountingLeaf = {
  describe: () =>
    'reviews held in the period for children in care, in time if held by the day on which they were due; ' +
    'where care began before the data, the first review has no such day and is left out',
  source:
    'Published corporate parenting reports; Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33',
  needs: 'whole-span',
  tables: ['reviews'],
  tablesOfYear: ['reviews'],
  count:
    ({ first, last }, options) =>
    child =>
      [...heldIn(child, first, last)].map(on => verdictOn(child, on, options)),
}

/** The days of reviews; a review that several returns repeat counts once. */
function heldIn(child: ChildHistory, first: Day, last: Day): ReadonlySet<Day> {
  const held = new Set<Day>()
  for (const row of historyRows(child, 'reviews')) {
    const day = dayIn(row, 'REVIEW')
    if (day !== undefined && day >= first && day <= last) held.add(day)
  }
  return held
}

function verdictOn(child: ChildHistory, on: Day, options: CountingOptions): ChildVerdict {
  const care = careOn(child, on, options)
  if (care === undefined) return { stands: 'out', because: 'not in care on the day of the review', on }
  const { episode, period } = care
  if (!care.isCounted) return inShortBreaks(episode, on)
  const reviews = reviewsHeld(child, period, on)
  const place = reviews.days.indexOf(on)
  if (place < 0) return { stands: 'out', because: 'held on the day on which care began', episode, on }
  const due = dueOf(reviews, place)
  if (due === undefined) return { stands: 'out', because: FIRST_IN_DATA, episode, on }
  return on <= due
    ? { stands: 'in-numerator', because: 'held in time', episode, on }
    : { stands: 'in-denominator', because: 'held late', episode, on }
}

const FIRST_IN_DATA = 'the first review in the data, of care that began before the data'
