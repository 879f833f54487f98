// Rows of the lists of Ofsted's Annex A. In: a history and the reference date. Out: the child's row in the
// list of children in care; the child's adoptions.
import { addMonths, type Day } from '../terms/day.ts'
import type { Adoption, AdoptionStep } from './adoption-dates.ts'
import { careOn, inShortBreaks } from './care-on.ts'
import type { ChildHistory, HistoryRow } from './histories/child-history.ts'
import { dayIn, historyRows } from './history-rows.ts'
import type { ChildVerdict, CountingOptions } from './leaf.ts'

const MONTHS = 12

/**
 * Rule ANNEX-1: a child in care on the day of the list, with the child's row. An 18-year-old without an end
 * date is still on the list, and counted.
 */
export interface Listed {
  readonly row: HistoryRow
  readonly verdict: Pick<ChildVerdict, 'episode' | 'on'>
}

export function listedOn(
  child: ChildHistory,
  on: Day,
  options: CountingOptions,
): Listed | ChildVerdict | undefined {
  const care = careOn(child, on, options)
  const row = historyRows(child, 'list-8').at(-1)
  if (care === undefined || row === undefined) return undefined
  return care.isCounted ? { row, verdict: { episode: care.episode, on } } : inShortBreaks(care.episode, on)
}

/**
 * The columns of List 10. A foster carer who adopts is visible only in a fostering-for-adoption or concurrent
 * placement.
 */
const COLUMNS: Readonly<Record<AdoptionStep, readonly string[]>> = {
  entry: ['STARTED'],
  decision: ['DATE_INT'],
  order: ['ORDER'],
  matched: ['DATE_MATCH'],
  placed: ['PLACED'],
  'moved-in': ['FOSTERED', 'PLACED'],
  'placed-for-good': ['PLACED'],
  adopted: ['ADOPTED'],
}

/**
 * Rule ANNEX-8: adopted after the reference date minus twelve months. Worked, 16 March 2021: an order of 17
 * March 2020 is in, an order of 16 March 2020 is not.
 */
export function listedAdoptions(child: ChildHistory, on: Day): Adoption[] {
  return historyRows(child, 'list-10').flatMap(row => {
    const adopted = dayIn(row, 'ADOPTED')
    if (adopted === undefined || adopted <= addMonths(on, -MONTHS) || adopted > on) return []
    return [
      {
        on: adopted,
        dayOf: (step: AdoptionStep) =>
          COLUMNS[step].map(column => dayIn(row, column)).find(day => day !== undefined),
      },
    ]
  })
}

export const IN_TWELVE_MONTHS = 'in the twelve months to the day of the list'
