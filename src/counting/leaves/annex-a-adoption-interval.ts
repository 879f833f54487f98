// Days between two steps of an adoption, from the list of adoptions (rule ANNEX-8). In: a history, a span,
// and the steps. Out: the days of each child.
// Source: Ofsted's Annex A, List 10, which covers twelve months: it cannot give a mean of three years.
// Worked: as adoption-interval.ts.
import { IN_TWELVE_MONTHS, listedAdoptions } from '../annex-a-lists.ts'
import type { CountingLeaf } from '../leaf.ts'
import { intervals, LACKING, sayInterval } from './adoption-interval.ts'

export const annexAAdoptionInterval: CountingLeaf = {
  describe: (options, settings) => sayInterval(IN_TWELVE_MONTHS, options, settings),
  source: 'Ofsted, Annex A, List 10; adoption scorecard methodology',
  population: 'everyone',
  tables: ['list-10'],
  lacking: () => LACKING,
  count:
    ({ last }, options, settings) =>
    child =>
      intervals(listedAdoptions(child, last), options, settings),
}
