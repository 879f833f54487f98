// The episode and the period of care in which a child is on a day. In: a history and a day. Out: both, and
// whether the day is counted (rules CARE-1 and CARE-2).
import type { Day } from '../terms/day.ts'
import type { CarePeriod, ChildHistory, Episode } from './histories/child-history.ts'
import type { ChildVerdict, CountingOptions } from './leaf.ts'
import { IN_SHORT_BREAKS, inCareOn } from './leaves/in-care-on.ts'

export interface CareOn {
  readonly episode: Episode
  readonly period: CarePeriod
  /** False in a series of short breaks. */
  readonly isCounted: boolean
}

/** Undefined for a child who is not in care. */
export function careOn(child: ChildHistory, day: Day, options: CountingOptions): CareOn | undefined {
  const found = inCareOn(child, day, options)
  if (found === undefined) return undefined
  return { ...found, period: carePeriodAt(child, child.episodes.indexOf(found.episode)) }
}

/** The period that holds the episode at this position in the history. */
export function carePeriodAt(child: ChildHistory, place: number): CarePeriod {
  const period = child.periods.find(({ first, last }) => first <= place && place <= last)
  if (period === undefined) throw new Error('an episode belongs to no period of care')
  return period
}

/** The verdict on a child in a series of short breaks. */
export const inShortBreaks = (episode: Episode, on: Day): ChildVerdict => ({
  stands: 'out',
  because: IN_SHORT_BREAKS,
  episode,
  on,
})
