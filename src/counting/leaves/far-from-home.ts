// Children in care placed far from home. In: a history and a day. Out: in care, and whether more than 20
// miles from home.
import type { Episode } from '../histories/child-history.ts'
import type { CountingLeaf, CountingOptions, Ruling } from '../leaf.ts'
import { IN_SHORT_BREAKS, inCareOn } from './in-care-on.ts'

const MILES = 20
/** The code for an unknown distance. */
const UNKNOWN_FROM = 999.9

/**
 * Rule DISTANCE-1: miles in a straight line, rounded to one decimal before they are compared. By the national
 * position a child whose distance is not known is in the denominator.
 * Worked: 20.04 is 20.0, which is not over 20; 20.05 is 20.1, which is.
 */
export const farFromHome: CountingLeaf = {
  describe: options =>
    `of the children in care on the last day, those placed more than 20 miles from home${options.is('over-20-miles', 'outside-the-boundary') ? " and outside the council's boundary" : ''}; children whose distance is not known are ${options.is('over-20-miles', 'unknown-left-out') ? 'left out' : 'in the denominator'}`,
  source:
    'DfE, children looked after in England: placed over 20 miles from home (dashboard); with the boundary, LAIT measure 87',
  facts: ['distance'],
  count:
    ({ last: on }, options) =>
    child => {
      const found = inCareOn(child, on, options)
      if (found === undefined) return undefined
      const { episode, isCounted } = found
      if (!isCounted) return { stands: 'out', because: IN_SHORT_BREAKS, episode, on }
      const { stands, because } = verdictByDistance(episode, options)
      return { stands, because, episode, on }
    },
}

function verdictByDistance({ distance, locality }: Episode, options: CountingOptions): Ruling {
  if (distance === undefined || distance >= UNKNOWN_FROM)
    return {
      stands: options.is('over-20-miles', 'unknown-left-out') ? 'out' : 'in-denominator',
      because: 'the distance is not known',
    }
  if (Math.round(distance * 10) <= MILES * 10)
    return { stands: 'in-denominator', because: '20 miles or less from home' }
  return options.is('over-20-miles', 'outside-the-boundary') && locality !== 'OUT'
    ? { stands: 'in-denominator', because: 'more than 20 miles from home, inside the boundary' }
    : { stands: 'in-numerator', because: 'more than 20 miles from home' }
}
