// What a child can be grouped by on a day (rule GROUP-1). In: a history, an episode and a day. Out: facts by
// name.
import type { ChildFact } from '../definitions/child-facts.ts'
import type { Day } from '../terms/day.ts'
import { ageOn } from '../terms/day.ts'
import type { ChildHistory, Episode } from './histories/child-history.ts'

/** An unknown fact is undefined. `age` is in completed years. */
export function factOf(
  fact: ChildFact,
  child: ChildHistory,
  episode: Episode | undefined,
  on: Day,
): string | number | undefined {
  switch (fact) {
    case 'age':
      return child.born === undefined ? undefined : ageOn(child.born, on)
    case 'sex':
      return child.sex
    case 'ethnicity':
      return child.ethnicity
    case 'legal-status':
      return episode?.legalStatus
    case 'placement':
      return episode?.placement
    case 'provider':
      return episode?.provider
    // The need at the start of the period of care (data guidance 2023), or of the first visible episode.
    case 'need':
      return episode && firstOfPeriod(child, episode)?.need
    case 'reason-ceased':
      return episode?.endReason
    case 'distance':
      return episode?.distance
    case 'locality':
      return episode?.locality
  }
}

function firstOfPeriod({ episodes, periods }: ChildHistory, episode: Episode): Episode | undefined {
  const at = episodes.indexOf(episode)
  const period = periods.find(({ first, last }) => first <= at && at <= last)
  return period && episodes[period.first]
}
