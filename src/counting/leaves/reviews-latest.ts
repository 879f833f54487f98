// Children whose latest review is in date: none is overdue (rules REVIEW-1 to REVIEW-4). In: a history and a
// span. Out: where the child is counted.
// Source: due days by the Regulations of 2010 (reviews-due.ts); the form of the figure is local, and close to
// what Ofsted's Annex A allows (annex-a-in-date.ts).
// Worked: a third review held on 30 September 2021 makes the next due on 30 March 2022. Without it, the child
// is overdue on 31 March 2022 but was not on 30 March.
import type { CountingLeaf } from '../leaf.ts'
import { isOverdue, reviewedOn } from '../reviews-cohort.ts'

export const reviewsLatest: CountingLeaf = {
  describe: () =>
    'children in care on the last day whose first review was due by then: those with no review overdue on the day, whether or not earlier ones were late; where care began before the data, one was due at the latest six months after their first day',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33',
  tables: ['reviews'],
  tablesOfYear: ['reviews'],
  count:
    ({ last }, options) =>
    child => {
      const reviewed = reviewedOn(child, last, options)
      if (reviewed === undefined || 'stands' in reviewed) return reviewed
      const overdue = isOverdue(reviewed, last)
      return {
        stands: overdue ? 'in-denominator' : 'in-numerator',
        because: overdue ? 'a review is overdue' : 'the latest review is in date',
        episode: reviewed.episode,
        on: last,
      }
    },
}
