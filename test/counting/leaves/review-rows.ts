// Reviews that were held of a child, and what is said of them.
import type { GivenChild } from './child.ts'

export const reviews = (...days: readonly string[]): Pick<GivenChild, 'rows'> => ({
  rows: { reviews: days.map(REVIEW => ({ REVIEW })) },
})

export const IN_TIME = 'in-numerator: every review in time'
export const LATE = 'in-denominator: a review was held late'
export const OVERDUE = 'in-denominator: a review is overdue'
export const NOT_DUE = 'out: the first review is not due yet'
export const NOT_CERTAIN =
  'out: neither the start of care nor a review since is in the data, and none was certainly due'
