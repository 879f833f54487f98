// Reviews in time (rule REVIEW-4) by the position in force on point `reviews`: by child, by review held or by
// the latest review. In: a history and a span. Out: the verdict of that way of counting. Each of the three has
// its own file, with its source and worked example.
import { requirementsOf } from '../days-to-count.ts'
import type { CountingLeaf, CountingOptions } from '../leaf.ts'
import { reviewsByChild } from './reviews-by-child.ts'
import { reviewsHeldInTime } from './reviews-held.ts'
import { reviewsLatest } from './reviews-latest.ts'

function inForce(options: CountingOptions): CountingLeaf {
  if (options.is('reviews', 'by-child')) return reviewsByChild
  return options.is('reviews', 'by-date') ? reviewsLatest : reviewsHeldInTime
}

export const reviewsInTime: CountingLeaf = {
  describe: (options, settings) => inForce(options).describe(options, settings),
  source:
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33; no national indicator',
  tables: ['reviews'],
  tablesOfYear: ['reviews'],
  needs: options => requirementsOf(inForce(options), options).needs,
  monthsBack: options => requirementsOf(inForce(options), options).monthsBack,
  count: (span, options, settings) => inForce(options).count(span, options, settings),
}
