// The children whose reviews are judged on a day (rules REVIEW-1, REVIEW-3 and REVIEW-4). In: a history, a
// day and the options. Out: the reviews held, or why the child is left out.
import type { Day } from '../terms/day.ts'
import { careOn, inShortBreaks } from './care-on.ts'
import type { ChildHistory, Episode } from './histories/child-history.ts'
import type { ChildVerdict, CountingOptions } from './leaf.ts'
import { dueOf, inTimeUntil, type ReviewsHeld, reviewsHeld } from './reviews-due.ts'

export interface Reviewed extends ReviewsHeld {
  readonly episode: Episode
}

/**
 * In care on the day, with the first review due by then; where the start of care is not in the data, with at
 * least one review held, or with none though one was certainly due before the day.
 * Undefined for a child who is not in care.
 */
export function reviewedOn(
  child: ChildHistory,
  on: Day,
  options: CountingOptions,
): Reviewed | ChildVerdict | undefined {
  const care = careOn(child, on, options)
  if (care === undefined) return undefined
  const { episode, period } = care
  if (!care.isCounted) return inShortBreaks(episode, on)
  const held = reviewsHeld(child, period, on)
  const firstDue = dueOf(held, 0)
  if (firstDue === undefined && held.days.length === 0 && !isOverdue(held, on))
    return {
      stands: 'out',
      because: 'neither the start of care nor a review since is in the data, and none was certainly due',
      episode,
      on,
    }
  if (firstDue !== undefined && firstDue > on)
    return { stands: 'out', because: 'the first review is not due yet', episode, on }
  return { ...held, episode }
}

/** Due before the day and not held: a review due on the day itself may still be held on it. */
export function isOverdue(held: ReviewsHeld, on: Day): boolean {
  const due = inTimeUntil(held, held.days.length)
  return due !== undefined && due < on
}
