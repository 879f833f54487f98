// Children in care on the last day of the span. In: a history and a day. Out: counted, or in a series of
// short breaks.
import type { CountingLeaf } from '../leaf.ts'
import { IN_SHORT_BREAKS, inCareOn } from './in-care-on.ts'

/**
 * Rules CARE-1 and CARE-2: an episode with DECOM ≤ D and DEC blank or > D, whose legal status is not V3 or V4
 * (`short-breaks: counted` counts those too).
 * Worked, on 31 March 2018: from 9 April 2017 under C2, open: counted. From 2 May 2017 to 31 March 2018: no
 * verdict, since it ended that day.
 */
export const inCare: CountingLeaf = {
  describe: (options, settings) =>
    `children with an episode that began by the last day and is open or ends ${options.is('end-day', 'counts-the-end-day') ? 'on it or after it' : 'after it'}, ${settings['short-breaks'] === 'counted' ? 'including series of short breaks (V3, V4)' : 'excluding series of short breaks (V3, V4)'}`,
  source: 'DfE, children looked after in England, data guidance 2023: children looked after on the day',
  isStock: true,
  count: ({ last }, options, settings) => {
    const countsShortBreaks = settings['short-breaks'] === 'counted'
    return (child, latest) => {
      const found = inCareOn(child, last, options, latest)
      if (found === undefined) return undefined
      const isCounted = found.isCounted || countsShortBreaks
      return {
        stands: isCounted ? 'in-numerator' : 'out',
        because: isCounted ? 'in care on the day' : IN_SHORT_BREAKS,
        episode: found.episode,
        on: last,
      }
    }
  },
}
