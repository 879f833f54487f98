// Children in care with three or more placements in the twelve months. In: a history and a day. Out: in care,
// and whether three or more.
import { addMonths, type Day } from '../../terms/day.ts'
import { type ChildHistory, type Episode, isShortBreak } from '../histories/child-history.ts'
import type { CountingLeaf } from '../leaf.ts'
import { IN_SHORT_BREAKS, inCareOn, latestOn } from './in-care-on.ts'
import { placementsOf, type Splitting } from './placements-of.ts'

const MONTHS = 12
const MANY = 3
const CARER_MOVES = new Set(['S', 'P', 'B'])
const PLACEMENT_MOVES = new Set(['S', 'P', 'B', 'T', 'U'])

/**
 * Rules PLACEMENT-1 to PLACEMENT-5: of the children in care on D, those with three or more placements from
 * the day after D minus 12 months to D, including the one open at the start of that window. Earlier periods
 * of care in the window count; T0 to T4 and a change of legal status do not; T and U count by the position on
 * same-carer.
 * Worked, D = 31 March 2018, window from 1 April 2017: U6 from 2 January 2016, U4 (P) from 5 June 2017, K2
 * (P) from 9 October 2017: three.
 */
export const threeOrMorePlacements: CountingLeaf = {
  describe: options =>
    `of the children in care on the last day, those with three or more placements in the twelve months to it; a move with the same carer (T, U) ${options.is('same-carer', 'counts') ? 'begins a placement' : 'does not begin a placement'}, T0 to T4 ${options.is('temporary', 'counted') ? 'count' : 'do not count'}`,
  source: 'DfE, LAIT data dictionary, measure 372 (former NI 62)',
  monthsBack: MONTHS,
  count: ({ last: on }, options) => {
    const first = addMonths(on, -MONTHS) + 1
    const begins = options.is('same-carer', 'counts') ? PLACEMENT_MOVES : CARER_MOVES
    const splitting: Splitting = {
      begins,
      temporaryCounts: options.is('temporary', 'counted'),
      adoptionByCarerGoesOn: true,
    }
    return (child, latest = latestOn(child, on)) => {
      const found = inCareOn(child, on, options, latest)
      if (found === undefined) return undefined
      const { episode } = found
      if (!found.isCounted) return { stands: 'out', because: IN_SHORT_BREAKS, episode, on }
      const value = placementsIn(child, latest, first, splitting)
      return value >= MANY
        ? { stands: 'in-numerator', because: 'three or more placements', value, episode, on }
        : { stands: 'in-denominator', because: 'fewer than three placements', value, episode, on }
    }
  },
}

/**
 * Rule PLACEMENT-5: a placement counts if one of its episodes, not a short break, began by D and is open or
 * ends after the first day of the window.
 */
function placementsIn(child: ChildHistory, latest: number, first: Day, splitting: Splitting): number {
  const { episodes } = child
  const touches = ({ end }: Episode) => end === undefined || end > first
  // What ended before the window is not counted. Whether or not the first episode inside continues it, that
  // episode is in one placement.
  const before = episodes.findLastIndex((episode, at) => at < latest && !touches(episode))
  return placementsOf(child, before + 1, latest, splitting).filter(placement =>
    placement.episodes.some(episode => !isShortBreak(episode) && touches(episode)),
  ).length
}
