// Children who ceased to be looked after. In: a history and a span. Out: the last end in it.
import type { CountingLeaf } from '../leaf.ts'
import { sayLeftOut } from './ceased.ts'
import { endsIn, onlyOne } from './starts-and-ends.ts'

/**
 * Rule END-2: each child once in the span, by the last end, as published for a year. A child who is back in care
 * at its end counts as well.
 * Worked, 2021/22: a child leaves on 6 May (E4A) and on 1 March (E11): one child, adopted.
 */
export const ceasedChildren: CountingLeaf = {
  says: options => `children with an end of care, each once by the last in the span, ${sayLeftOut(options)}`,
  source:
    'DfE, children looked after in England, data guidance 2023: children who ceased to be looked after in the year',
  among: 'those-who-moved',
  over: 'whole-span',
  count: (span, options) => child =>
    onlyOne(endsIn(child, span, options), 'last', 'an earlier end of the same child'),
}
