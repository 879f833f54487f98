// An invented child's true time in care, from which the returns are written.
import type { Day } from '../../../src/terms/day.ts'

export interface Child {
  readonly id: string
  readonly sex: '1' | '2'
  readonly born: Day
  readonly ethnicity: string
  readonly homePost: string
  readonly isUasc: boolean
  /** A girl's own child. */
  readonly childBorn?: Day
  readonly periods: readonly Period[]
}

/** One period of care, from the start to an end that may be after the last return. */
export interface Period {
  readonly start: Day
  readonly end: Day
  readonly code: string
  readonly need: string
  readonly legal: readonly LegalStatus[]
  readonly homes: readonly Home[]
  readonly adoption?: Adoption
}

export interface LegalStatus {
  readonly from: Day
  readonly status: string
}

export interface Home {
  readonly from: Day
  readonly place: string
  readonly provider: string
  readonly post: string
  /** Miles from home, one decimal; blank or 999.9 where the return has none. */
  readonly distance: string
  readonly location: string
  readonly urn: string
  readonly hasSameCarer: boolean
}

export interface Adoption {
  readonly decision: Day
  readonly matched?: Day
  readonly isByFosterCarer?: boolean
  /** The decision that the child should no longer be placed. */
  readonly reversed?: Day
}

/** Years of age become days: a year is 365.25 of them. */
export const YEAR = 365.25
export const isShortBreak = (status: string): boolean => status === 'V3' || status === 'V4'
