// Times that a child started to be looked after. In: a history and a span. Out: every start in the span.
import type { CountingLeaf } from '../leaf.ts'
import { startsIn } from './starts-and-ends.ts'

/**
 * Rule START-1: events, so a child who comes into care twice counts twice. Age and the other facts are those
 * on the day of the start.
 * Worked, April 2021: periods of one child from 2 and 20 April, both coded S: two.
 */
export const started: CountingLeaf = {
  describe: options =>
    `starts of a period of care coded S, every start counted${options.is('start-inside-period', 'a-start') ? ', including those coded S inside a period of care' : ''}, excluding series of short breaks`,
  source:
    'DfE, children looked after in England, data guidance 2023: started to be looked after; events as monthly reports count them',
  population: 'those-who-moved',
  needs: 'whole-span',
  count: (span, options) => child => startsIn(child, span, options),
}
