// Children looked after at some time in the span. In: a history and a span. Out: counted, or in short breaks
// for the whole span.
import { isShortBreak } from '../histories/child-history.ts'
import type { CountingLeaf } from '../leaf.ts'
import { IN_SHORT_BREAKS } from './in-care-on.ts'

/**
 * Rule CARE-3: any episode, not a short break, that began by the last day of the span and is open or ends on
 * its first day or later. Grouped by the latest of these episodes.
 * Worked, 2021/22: an episode from 5 January 2020 to 1 April 2021 is counted; to 31 March 2021 it is not.
 */
export const duringYear: CountingLeaf = {
  describe: () =>
    'children with an episode at some time in the period, each counted once, excluding series of short breaks',
  source:
    'DfE, children looked after in England, data guidance 2023: looked after at any time during the year',
  needs: 'whole-span',
  count:
    ({ first, last }) =>
    child => {
      const touching = child.episodes.filter(
        episode => episode.start <= last && (episode.end === undefined || episode.end >= first),
      )
      const counted = touching.findLast(episode => !isShortBreak(episode))
      const episode = counted ?? touching.at(-1)
      if (episode === undefined) return undefined
      return {
        stands: counted === undefined ? 'out' : 'in-numerator',
        because: counted === undefined ? IN_SHORT_BREAKS : 'in care at some time',
        episode,
        on: last,
      }
    },
}
