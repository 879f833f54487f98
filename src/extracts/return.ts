// A return: rows about children as exported from a case system, several years together. Only codes, days and
// numbers leave the reader: no names, free text or identifiers. A child is a running number, and so is a
// value that may only be compared, such as a postcode. This room exports returns.
import type { Day } from '../terms/day.ts'

export interface Return {
  /** The id of its definition in data/definitions/returns. */
  readonly source: string
  readonly files: readonly { readonly file: string; readonly sha256: string }[]
  /** The financial years that it covers, by the year in which each begins, in order. */
  readonly years: readonly number[]
  /** The date of the return: the end of its last year, or the reference date of a list. */
  readonly asAt: Day
  /**
   * By the name of the table: `episodes`. A table without a file is absent; an empty table has no rows.
   */
  readonly tables: ReadonlyMap<string, readonly ReturnRow[]>
  /**
   * By the name of the table, the years for which it was supplied, with or without rows. Without rows nothing
   * happened; without the table nothing is known.
   */
  readonly supplied?: ReadonlyMap<string, ReadonlySet<number>>
  /** How every row was treated, by table and file. */
  readonly accounts: readonly Account[]
}

export interface ReturnRow {
  /** The same child has the same number in all tables and years of one return. */
  readonly child: number
  /** The year in which its return begins; 0 in a list, which has no year. */
  readonly year: number
  readonly place: RowPlace
  /**
   * By the column's name in the definition; a blank is absent. A code that is not listed for its year is
   * unchanged.
   */
  readonly values: Readonly<Record<string, Value>>
}

/** A code as text, a day or a number. */
export type Value = string | number | undefined

export interface RowPlace {
  /** The index of its file in `files`. */
  readonly file: number
  readonly sheet?: string
  /**
   * The row in the file or sheet, counted from 1, as an editor or Excel shows it; in XML the number of the
   * record.
   */
  readonly row: number
}

/** Rows read = rows used + rows left out. A repaired row is used. */
export interface Account {
  readonly table: string
  readonly file: number
  readonly read: number
  readonly used: number
  readonly leftOut: readonly RowTally[]
  readonly repaired: readonly RowTally[]
}

export interface RowTally {
  /**
   * What was done, in a few words for a list: `repeated in a later return`, `an open episode cut at the next
   * start`.
   */
  readonly what: string
  readonly rows: readonly number[]
}
