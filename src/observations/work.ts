// What methods and spans share: readings in, an amount out with the words of its rule and its cells.
import type { Reading } from '../extracts/extract.ts'
import { type Amount, missing } from '../terms/amount.ts'

/** An amount with the words of its rule and the cells that it was made from. */
export interface Worked {
  readonly amount: Amount
  readonly rule: string
  readonly from: readonly Reading[]
}

/** A measure that has no row or column for the period was not supplied for it. */
export const amountOf = (reading: Reading | undefined): Amount => reading?.amount ?? missing('not-supplied')

export const present = (...readings: readonly (Reading | undefined)[]): Reading[] =>
  readings.filter(reading => reading !== undefined)

/** A figure that is not worked out here, as it stands in the extract or as a return gives it. */
export const suppliedOf = (reading: Reading | undefined): Worked => ({
  amount: amountOf(reading),
  rule: reading?.isCounted ? 'counted' : 'as supplied',
  from: present(reading),
})
