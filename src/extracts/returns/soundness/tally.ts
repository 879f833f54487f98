// Counts the rows of a table that contradict something. In: rows and a judgement. Out: how many, of how many, and the
// first.
import type { ReturnRow } from '../../return.ts'

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
