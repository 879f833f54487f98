// Children adopted within twelve months of the decision, from the list of adoptions (rule ANNEX-8). In: a
// history, a span, and the setting `to`. Out: where each child is counted.
// Source: Ofsted's Annex A, List 10. Worked: as adopted-within-12-months.ts.
import { IN_TWELVE_MONTHS, listedAdoptions } from '../annex-a-lists.ts'
import type { CountingLeaf } from '../leaf.ts'
import { lackingWithin, onlyLast, sayWithin, withinTwelveMonths } from './adopted-within-12-months.ts'

export const annexAAdoptedWithin12Months: CountingLeaf = {
  describe: (_, settings) => sayWithin(IN_TWELVE_MONTHS, settings),
  source: 'Ofsted, Annex A, List 10',
  population: 'everyone',
  tables: ['list-10'],
  lacking: lackingWithin,
  count:
    ({ last }, _, settings) =>
    child => {
      const verdicts = withinTwelveMonths(listedAdoptions(child, last), settings)
      return settings['of'] === 'children' ? onlyLast(verdicts, verdicts.at(-1)?.on) : verdicts
    },
}
