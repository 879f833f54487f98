// Children in care with three or more different social workers in the twelve months (rule WORKER-1). In: a
// history and a span. Out: where the child is counted on the last day.
// Source: LAIT data dictionary, social worker stability: a worker who returns counts once, and workers before
// care began count. The return has the table from 2023-24.
// Worked, on 31 March 2024: workers 1, 2, 1 and 2 since April 2023 are two; a third until 31 March 2023 is
// outside the twelve months, until 2 April 2023 is inside.
import { addMonths, type Day } from '../../terms/day.ts'
import { careOn, inShortBreaks } from '../care-on.ts'
import type { ChildHistory } from '../histories/child-history.ts'
import { codeIn, dayIn, historyRows } from '../history-rows.ts'
import type { CountingLeaf } from '../leaf.ts'

const MONTHS = 12
const MANY = 3

const NO_WORKER = 'no social worker in the data'
const LACKING: ReadonlySet<string> = new Set([NO_WORKER])

export const socialWorkers: CountingLeaf = {
  describe: () =>
    `of the children in care on the last day, those with ${MANY} or more different social workers in the twelve months to it; a worker who returns counts once`,
  source: 'DfE, LAIT data dictionary: social worker stability, from 2023-24',
  tables: ['social-workers'],
  tablesOfYear: ['social-workers'],
  monthsBack: MONTHS,
  lacking: () => LACKING,
  count:
    ({ last }, options) =>
    child => {
      const care = careOn(child, last, options)
      if (care === undefined) return undefined
      const { episode } = care
      if (!care.isCounted) return inShortBreaks(episode, last)
      const value = workersOf(child, addMonths(last, -MONTHS) + 1, last).size
      const stands = value >= MANY ? 'in-numerator' : 'in-denominator'
      return { stands, because: sayWorkers(value), value, episode, on: last }
    },
}

/** As with placements, the day on which the worker left is not included. */
function workersOf(child: ChildHistory, first: Day, last: Day): ReadonlySet<string> {
  const workers = new Set<string>()
  for (const row of historyRows(child, 'social-workers')) {
    const [worker, start, end] = [codeIn(row, 'SW_ID'), dayIn(row, 'SW_DECOM'), dayIn(row, 'SW_DEC')]
    if (worker === undefined || start === undefined) continue
    if (start <= last && (end === undefined || end > first)) workers.add(worker)
  }
  return workers
}

function sayWorkers(count: number): string {
  if (count === 0) return NO_WORKER
  return count < MANY ? 'fewer than three social workers' : 'three or more social workers'
}
