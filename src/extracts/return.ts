// A return: rows about children as a case system gives them, several years together. Nothing else of a row
// leaves the reader: no name, no free text,
// no identifier; a child is a running number, and what may only be compared (a postcode) is one too. What
// this room hands on beside extracts.
import type { Day } from '../terms/day.ts'

export interface Return {
  /** The id of its definition in data/definitions/returns. */
  readonly source: string
  readonly files: readonly { readonly file: string; readonly sha256: string }[]
  /** The financial years that it covers, by the year in which each begins, in order. */
  readonly years: readonly number[]
  /** The last day that it speaks for: the end of its last year, or the reference date of a list. */
  readonly asAt: Day
  /**
   * By the name of the table: `episodes`. A table that no file gives is not there; an empty one has no rows.
   */
  readonly tables: ReadonlyMap<string, readonly Row[]>
  /** What became of every row, by table and file. */
  readonly accounts: readonly Account[]
}

export interface Row {
  /** The same child has the same number in all tables and years of one return. */
  readonly child: number
  /** The year of the return that it stands in, by the year in which it begins; 0 in a list that has none. */
  readonly year: number
  readonly place: RowPlace
  /**
   * By the column's name in the definition; a blank is not there. A code that its year does not have stays as
   * it stood.
   */
  readonly values: Readonly<Record<string, Value>>
}

/** A code as text, a day or a number. */
export type Value = string | number | undefined

export interface RowPlace {
  /** At which place of `files` the file stands. */
  readonly file: number
  readonly sheet?: string
  /**
   * Of the file or sheet, counted from 1, as an editor or Excel shows it; in XML the number of the record.
   */
  readonly row: number
}

/** Rows read = rows used + rows left out. A row that was mended is used. */
export interface Account {
  readonly table: string
  readonly file: number
  readonly read: number
  readonly used: number
  readonly leftOut: readonly Tally[]
  readonly mended: readonly Tally[]
}

export interface Tally {
  /**
   * What was done, in a few words that can be read in a list: `repeated in a later return`, `an open episode
   * cut at the next start`.
   */
  readonly what: string
  readonly rows: readonly number[]
}
