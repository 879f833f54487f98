// Who is in care on a day. In: a history and a day. Out: the episode in force, and whether it is a series of
// short breaks.
import type { Day } from '../../terms/day.ts'
import { type ChildHistory, type Episode, isShortBreak } from '../histories/child-history.ts'
import type { CountingOptions } from '../leaf.ts'

/**
 * Rule CARE-1: an episode that began on or before the day, and is open or ends after it. With the switch
 * counts-the-end-day of point end-day, one that ends on the day counts as well.
 * Worked: 3 May to 31 March: not in care on 31 March; in care with that switch. Of two episodes that meet on
 * the day, the later is in force.
 */
function episodeOn(
  child: ChildHistory,
  day: Day,
  options: CountingOptions,
  latest: number = latestOn(child, day),
): Episode | undefined {
  const episode = child.episodes[latest]
  if (episode === undefined || episode.end === undefined || episode.end > day) return episode
  return episode.end === day && options.is('end-day', 'counts-the-end-day') ? episode : undefined
}

/** The position of the latest episode that began by the day; −1 if there is none. */
export function latestOn(child: ChildHistory, day: Day): number {
  let at = child.episodes.length - 1
  while (at >= 0 && (child.episodes[at]?.start ?? day) > day) at -= 1
  return at
}

/** Rule CARE-2: V3 and V4 are not counted as looked after. Undefined: not in care at all. */
export function inCareOn(
  child: ChildHistory,
  day: Day,
  options: CountingOptions,
  latest?: number,
): { episode: Episode; isCounted: boolean } | undefined {
  const episode = episodeOn(child, day, options, latest)
  return episode && { episode, isCounted: !isShortBreak(episode) }
}

export const IN_SHORT_BREAKS = 'in a series of short breaks (V3 or V4)'
