// Helpers that methods and spans share.
import type { Reading } from '../extracts/extract.ts'
import { type Amount, missing } from '../terms/amount.ts'

/** An amount with its rule in words and the cells that it came from. */
export interface AmountWorkedOut {
  readonly amount: Amount
  readonly rule: string
  readonly from: readonly Reading[]
}

/** A measure without a row or column for the period was not supplied. */
export const amountRead = (reading: Reading | undefined): Amount => reading?.amount ?? missing('not-supplied')

export const readingsFound = (...readings: readonly (Reading | undefined)[]): Reading[] =>
  readings.filter(reading => reading !== undefined)

/** A figure that is not worked out here: as supplied in the extract, or as counted from a return. */
export const suppliedOf = (reading: Reading | undefined): AmountWorkedOut => ({
  amount: amountRead(reading),
  rule: reading?.isCounted ? 'counted' : 'as supplied',
  from: readingsFound(reading),
})
