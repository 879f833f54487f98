// Counts the rows of a table that contradict something. In: rows and a judgement. Out: how many, of how many, and the
// first.
import type { RowsOfTable } from '../../../problems/return-sentences.ts'
import type { ReturnRow } from '../../return.ts'
import { sayYear, type TableOfYear } from './return-as-read.ts'

export interface Tally {
  readonly count: number
  readonly of: number
  readonly first: ReturnRow | undefined
}

/** `isWrong` is undefined for a row that says nothing. A million rows are judged, so nothing is made for each. */
export function tally(rows: readonly ReturnRow[], isWrong: (row: ReturnRow) => boolean | undefined): Tally {
  let [count, of] = [0, 0]
  let first: ReturnRow | undefined
  for (const row of rows) {
    const wrong = isWrong(row)
    if (wrong === undefined) continue
    of++
    if (!wrong) continue
    count++
    first ??= row
  }
  return { count, of, first }
}

/** The facts of a problem about rows of the table of one year. */
export const rowsOfTable = (
  { title }: TableOfYear['table'],
  year: number,
  count: number,
  of: number,
  first: ReturnRow,
): RowsOfTable => ({ title, year: sayYear(year), count, of, row: first.place.row })
