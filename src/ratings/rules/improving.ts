// Rates a printed value by target and direction together. In: the value and that of the month before, the bound of
// green and the good direction. Out: green on target; off target amber if it is better than before, else red.
// Worked: green at least 95, good is high: 93.1 after 92.4 is amber, 93.1 after 93.1 and 93.1 after 94.0 are red.

import { meets } from '../../definitions/meets-bound.ts'
import type { Polarity } from '../../definitions/polarity.ts'
import type { Bands } from '../../definitions/trajectory.ts'
import type { Exact } from '../../terms/exact.ts'
import { gainFor } from '../gain.ts'
import type { NotRatedReason, RatingStatus } from '../rating.ts'

export function byImprovement(
  value: Exact,
  before: Exact | undefined,
  { green }: Bands,
  polarity: Polarity,
): { status: RatingStatus; notRated?: NotRatedReason } {
  if (meets(value, green)) return { status: 'green' }
  const gain = gainFor(polarity, green)
  if (before === undefined || gain === undefined) return { status: 'not-rated', notRated: 'nothing-before' }
  return { status: gain(before, value).compare(0) > 0 ? 'amber' : 'red' }
}
