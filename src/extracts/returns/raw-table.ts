// One table as a file gives it, before anything in it is understood. In: nothing. Out: the noun that the
// three forms (CSV, workbook, XML) share.
import type { ReturnTable } from '../../definitions/returns.ts'

export interface RawTable {
  readonly table: ReturnTable
  /** Its place among the files of the return. */
  readonly file: number
  readonly sheet?: string
  /** The year in which its return begins, where its name says so. */
  readonly year?: number
  /** Tables without a year that stand together are of one return. */
  readonly group: string
  /**
   * Whether a record must have as many cells as there are headings; in a sheet and in XML a blank cell is
   * simply not there.
   */
  readonly isStrict: boolean
  /**
   * Its records in order with the row that each stands in, from 1. The cells are lent: they are others at the
   * next call.
   */
  each(visit: Visit): void
}

/** True: enough seen. */
export type Visit = (cells: readonly string[], row: number) => boolean | undefined
