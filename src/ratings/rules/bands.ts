// Rates a printed value by bounds: green, then amber, then red. Out: the first band that it meets, or why it
// meets none.
// Worked: 94.95% is printed 95.0% and meets "green at least 95"; 11.7% with green below 9.6, amber below 12
// is amber.

import { meets } from '../../definitions/meets-bound.ts'
import type { Bands } from '../../definitions/trajectory.ts'
import type { Exact } from '../../terms/exact.ts'
import type { NotRatedReason, RatingStatus } from '../rating.ts'

export function byBands(
  value: Exact,
  { green, amber, red }: Bands,
): { status: RatingStatus; notRated?: NotRatedReason } {
  if (meets(value, green)) return { status: 'green' }
  if (amber === undefined && red === undefined) return { status: 'not-rated', notRated: 'only-green-set' }
  if (amber !== undefined && meets(value, amber)) return { status: 'amber' }
  if (red !== undefined && meets(value, red)) return { status: 'red' }
  return red === undefined ? { status: 'red' } : { status: 'not-rated', notRated: 'between-bounds' }
}
