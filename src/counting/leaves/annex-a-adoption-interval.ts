// Days between two steps of an adoption, from the list of adoptions (rule ANNEX-8). In: a history, a span, and the
// steps told. Out: the days of each child.
// Source: Ofsted's Annex A, List 10, which holds twelve months: a mean of three years cannot be taken from
// it. Worked: as adoption-interval.ts.
import { IN_TWELVE_MONTHS, listedAdoptions } from '../annex-a-lists.ts'
import type { CountingLeaf } from '../leaf.ts'
import { intervals, sayInterval } from './adoption-interval.ts'

export const annexAAdoptionInterval: CountingLeaf = {
  says: (options, told) => sayInterval(IN_TWELVE_MONTHS, options, told),
  source: 'Ofsted, Annex A, List 10; adoption scorecard methodology',
  among: 'everyone',
  tables: ['list-10'],
  count:
    ({ last }, options, told) =>
    child =>
      intervals(listedAdoptions(child, last), options, told),
}
