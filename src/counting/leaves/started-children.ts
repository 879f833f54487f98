// Children who started to be looked after. In: a history and a span. Out: the first start in the span.
import type { CountingLeaf } from '../leaf.ts'
import { onlyOne, startsIn } from './starts-and-ends.ts'

/**
 * Rule START-2: each child once in the span, by the first start, as published for a year.
 * Worked, 2021/22: periods of one child from 2 April and 9 September, both coded S: one child, with the age
 * on 2 April.
 */
export const startedChildren: CountingLeaf = {
  describe: options =>
    `children with a start of care coded S, each counted once, by the first start in the period${options.is('start-inside-period', 'a-start') ? ', including those coded S inside a period of care' : ''}, excluding series of short breaks`,
  source:
    'DfE, children looked after in England, data guidance 2023: children who started to be looked after in the year',
  population: 'those-who-moved',
  needs: 'whole-span',
  count: (span, options) => child =>
    onlyOne(startsIn(child, span, options), 'first', 'a later start of the same child'),
}
