// What became of the rows of one table while they were joined. In: rows, left out or repaired. Out: accounts,
// with each row in one of them.
import type { Account, ReturnRow, RowTally } from '../../extracts/return.ts'

export interface Repairs {
  /** The row is not used. */
  leaveOut(row: ReturnRow, what: string): void
  /** The row is used: repaired, or kept unchanged although something is odd about it. */
  repair(row: ReturnRow, what: string): void
  /** One for each file: rows read = rows used + rows left out. */
  accounts(): Account[]
}

/** The rows, by file and by what was done. */
type Book = Map<number, Map<string, number[]>>

export function openRepairs(table: string, rows: readonly ReturnRow[]): Repairs {
  const [leftOut, repaired]: [Book, Book] = [new Map(), new Map()]
  const note = (book: Book, { place }: ReturnRow, what: string) => {
    const ofFile = book.get(place.file) ?? new Map<string, number[]>()
    const numbers = ofFile.get(what) ?? []
    numbers.push(place.row)
    ofFile.set(what, numbers)
    book.set(place.file, ofFile)
  }
  return {
    leaveOut: (row, what) => note(leftOut, row, what),
    repair: (row, what) => note(repaired, row, what),
    accounts: () => {
      const read = new Map<number, number>()
      for (const { place } of rows) read.set(place.file, (read.get(place.file) ?? 0) + 1)
      return [...read]
        .sort(([a], [b]) => a - b)
        .map(([file, count]) => {
          const out = talliesOf(leftOut.get(file))
          return {
            table,
            file,
            read: count,
            used: count - out.reduce((sum, tally) => sum + tally.rows.length, 0),
            leftOut: out,
            repaired: talliesOf(repaired.get(file)),
          }
        })
    },
  }
}

const talliesOf = (found: ReadonlyMap<string, readonly number[]> = new Map()): RowTally[] =>
  [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, rows]) => ({ what, rows: rows.toSorted((a, b) => a - b) }))
