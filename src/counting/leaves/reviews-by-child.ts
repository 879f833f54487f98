// Children whose reviews were all in time (rules REVIEW-1 to REVIEW-5). In: a history and a span. Out: where
// the child is counted on the last day.
// Source: former national indicator NI 66, whose full text was not found; due days by the Regulations of 2010
// (reviews-due.ts).
// Worked, on 31 March 2022: a child in care since 1 March 2021 had a first review due and held on 29 March
// 2021. The second was due on 29 June and held on 30 June 2021: one day late, so in the denominator only.
import { addMonths } from '../../terms/day.ts'
import type { CountingLeaf } from '../leaf.ts'
import { isOverdue, reviewedOn } from '../reviews-cohort.ts'
import { inTimeUntil, MONTHS_LOOKED_AT } from '../reviews-due.ts'

export const reviewsByChild: CountingLeaf = {
  describe: () =>
    'children in care on the last day whose first review was due by then: those with no review held late in the twelve months before and none overdue; ' +
    'the first is due 20 working days after the start of care, the second three months after the first, each later one six months after the one before; ' +
    'where care began before the data, one was due at the latest six months after their first day',
  source:
    'Former national indicator NI 66; Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33',
  tables: ['reviews'],
  tablesOfYear: ['reviews'],
  monthsBack: MONTHS_LOOKED_AT,
  count:
    ({ last }, options) =>
    child => {
      const reviewed = reviewedOn(child, last, options)
      if (reviewed === undefined || 'stands' in reviewed) return reviewed
      const { episode, days } = reviewed
      const windowBegan = addMonths(last, -MONTHS_LOOKED_AT)
      const hasLate = days.some(
        (day, place) => day > windowBegan && day > (inTimeUntil(reviewed, place) ?? day),
      )
      if (hasLate) return { stands: 'in-denominator', because: 'a review was held late', episode, on: last }
      if (isOverdue(reviewed, last))
        return { stands: 'in-denominator', because: 'a review is overdue', episode, on: last }
      return { stands: 'in-numerator', because: 'every review in time', episode, on: last }
    },
}
