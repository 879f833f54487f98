// Children who ceased to be looked after. In: a history and a span. Out: the last end in the span.
import type { CountingLeaf } from '../leaf.ts'
import { sayLeftOut } from './ceased.ts'
import { endsIn, onlyOne } from './starts-and-ends.ts'

/**
 * Rule END-2: each child once in the span, by the last end, as published for a year. A child who is back in
 * care at the end of the span counts as well.
 * Worked, 2021/22: a child leaves on 6 May (E4A) and on 1 March (E11): one child, adopted.
 */
export const ceasedChildren: CountingLeaf = {
  describe: options =>
    `children whose care ended, each counted once, by the last end in the period, ${sayLeftOut(options)}`,
  source:
    'DfE, children looked after in England, data guidance 2023: children who ceased to be looked after in the year',
  population: 'those-who-moved',
  needs: 'whole-span',
  count: (span, options) => child =>
    onlyOne(endsIn(child, span, options), 'last', 'an earlier end of the same child'),
}
