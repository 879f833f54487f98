// The type for a table as its file gives it, before its cells are understood. The three forms (CSV, workbook,
// XML) share it.
import type { ReturnTable } from '../../definitions/returns.ts'

export interface RawTable {
  readonly table: ReturnTable
  /** The index of its file among the files of the return. */
  readonly file: number
  readonly sheet?: string
  /** The year in which its return begins, if a name gives it. */
  readonly year?: number
  /** Tables without a year belong to one return if they have the same group. */
  readonly group: string
  /**
   * Whether a record must have as many cells as there are headings. In a sheet and in XML, blank cells may be
   * absent.
   */
  readonly isStrict: boolean
  readonly isXml?: true
  /**
   * Visits its records in order, with their row numbers from 1. The array of cells is reused: do not keep it
   * after the call.
   */
  each(visit: Visit): void
}

/** Returns true to stop. */
export type Visit = (cells: readonly string[], row: number) => boolean | undefined
