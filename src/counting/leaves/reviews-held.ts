// Reviews held in a span, and those of them in time (rule R6): events, not children. In: a history and a
// span. Out: a verdict for each review.
// Source: the form of the published monthly reports (in time ÷ held); due days by the Regulations of 2010
// (reviews-due.ts). A review that is
// overdue and was not held is in neither part.
// Worked: a second review due on 29 June 2021 and held on 30 June is in June's denominator alone; held on 29
// June it is in both parts.

import { careOn, inShortBreaks } from '../care-on.ts'
import type { CountingLeaf, Verdict } from '../leaf.ts'
import { dueOf, reviewsHeld } from '../reviews-due.ts'
import { dayIn, rowsOf } from '../rows.ts'

export const reviewsHeldInTime: CountingLeaf = {
  says: () =>
    'reviews held in the period of children in care, in time if not after the day on which they were due; ' +
    'the first review in the data of care that began before the data has no such day and is left out',
  source:
    'Published corporate parenting reports; Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33',
  over: 'whole-span',
  tables: ['reviews'],
  filled: ['reviews'],
  count:
    ({ first, last }, options) =>
    child => {
      const held = new Set(
        rowsOf(child, 'reviews')
          .map(row => dayIn(row, 'REVIEW'))
          .filter(day => day !== undefined && day >= first && day <= last),
      )
      return [...held].flatMap((on): readonly Verdict[] => {
        if (on === undefined) return []
        const care = careOn(child, on, options)
        if (care === undefined)
          return [{ stands: 'out', because: 'not in care on the day of the review', on }]
        const { episode, period } = care
        if (!care.isCounted) return [inShortBreaks(episode, on)]
        const reviews = reviewsHeld(child, period, on)
        const place = reviews.days.indexOf(on)
        if (place < 0) return [{ stands: 'out', because: 'held on the day on which care began', episode, on }]
        const due = dueOf(reviews, place)
        if (due === undefined)
          return [
            {
              stands: 'out',
              because: 'the first review in the data of care that began before it',
              episode,
              on,
            },
          ]
        return [
          on <= due
            ? { stands: 'in-numerator', because: 'held in time', episode, on }
            : { stands: 'in-denominator', because: 'held late', episode, on },
        ]
      })
    },
}
