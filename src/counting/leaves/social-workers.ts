// Children in care with three or more different social workers in the twelve months. In: a history and a
// span. Out: where the child stands on the last day.
// Source: LAIT data dictionary, social worker stability: returning to the same worker counts once, and
// workers before care began count.
// The return has the table from 2023-24.
// Worked, on 31 March 2024: workers 1, 2, 1 and 2 since April 2023 are two; a third until 31 March 2023 is
// not in the twelve months, until 2 April 2023 is.
import { addMonths } from '../../terms/day.ts'
import { careOn, inShortBreaks } from '../care-on.ts'
import type { CountingLeaf } from '../leaf.ts'
import { codeIn, dayIn, rowsOf } from '../rows.ts'

const MONTHS = 12
const MANY = 3

export const socialWorkers: CountingLeaf = {
  says: () =>
    `of the children in care on the last day, those with ${MANY} or more different social workers in the twelve months to it; the same one again counts once`,
  source: 'DfE, LAIT data dictionary: social worker stability, from 2023-24',
  tables: ['social-workers'],
  filled: ['social-workers'],
  monthsBack: MONTHS,
  count:
    ({ last }, options) =>
    child => {
      const care = careOn(child, last, options)
      if (care === undefined) return undefined
      const { episode } = care
      if (!care.isCounted) return inShortBreaks(episode, last)
      const first = addMonths(last, -MONTHS) + 1
      const workers = new Set<string>()
      for (const row of rowsOf(child, 'social-workers')) {
        const [worker, start, end] = [codeIn(row, 'SW_ID'), dayIn(row, 'SW_DECOM'), dayIn(row, 'SW_DEC')]
        // As with placements, the day on which it ended is no longer part of it.
        if (
          worker !== undefined &&
          start !== undefined &&
          start <= last &&
          (end === undefined || end > first)
        )
          workers.add(worker)
      }
      const value = workers.size
      const because =
        value === 0
          ? 'no social worker in the data'
          : value < MANY
            ? 'fewer than three social workers'
            : 'three or more social workers'
      return { stands: value >= MANY ? 'in-numerator' : 'in-denominator', because, value, episode, on: last }
    },
}
