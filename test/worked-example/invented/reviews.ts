// Reviews of an invented child: nearly all in time, a few late. In: chance, a period of care. Out: dates, and how the
// child took part.
import { addMonths, ageOn, type Day } from '../../../src/terms/day.ts'
import { type Child, isShortBreak, type Period } from './child.ts'
import type { Choice, Random } from './random.ts'

export interface Review {
  readonly held: Day
  readonly code: string
}

const LATE = 0.025
/** Twenty working days are at least four weeks. */
const FIRST_WITHIN = 28
const PARTICIPATION: readonly Choice<string>[] = [
  ['PN1', 52],
  ['PN2', 4],
  ['PN3', 3],
  ['PN4', 5],
  ['PN5', 9],
  ['PN6', 20],
  ['PN7', 7],
]

export function reviewsOf(random: Random, child: Child, period: Period, last: Day): Review[] {
  if (isShortBreak(period.legal[0]?.status ?? '')) return []
  const reviews: Review[] = []
  for (let due = period.start + FIRST_WITHIN; ; ) {
    const held = random.chance(LATE)
      ? due + random.between(1, 45)
      : due - random.between(1, reviews.length === 0 ? 10 : 24)
    if (held >= period.end || held > last) return reviews
    reviews.push({ held, code: ageOn(child.born, held) < 4 ? 'PN0' : random.pick(PARTICIPATION) })
    due = addMonths(held, reviews.length === 1 ? 3 : 6)
  }
}
