// Reviews in time by the position in force on point `reviews`: by child, by review held or by the latest
// review. In: a history and a span.
// Out: what that way of counting says. Each of the three is a leaf of its own, with its source and its worked
// example.
import type { CountingLeaf, CountingOptions } from '../leaf.ts'
import { reviewsByChild } from './reviews-by-child.ts'
import { reviewsHeldInTime } from './reviews-held.ts'
import { reviewsLatest } from './reviews-latest.ts'

function inForce(options: CountingOptions): CountingLeaf {
  if (options.is('reviews', 'by-child')) return reviewsByChild
  return options.is('reviews', 'by-date') ? reviewsLatest : reviewsHeldInTime
}

export const reviewsInTime: CountingLeaf = {
  says: (options, told) => inForce(options).says(options, told),
  source:
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33; no national indicator',
  tables: ['reviews'],
  filled: ['reviews'],
  count: (span, options, told) => inForce(options).count(span, options, told),
}
