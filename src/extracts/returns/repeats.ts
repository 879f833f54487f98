// Finds repeated rows. In: the rows so far, and a new row with a hash of its values. Out: whether the row is
// repeated.
import type { ReturnRow } from '../return.ts'

export const REPEATED = 'the same row appears above'

/** Equal rows have equal marks; rows with the same mark are compared value by value. */
export function repeats(rows: readonly ReturnRow[]): (row: ReturnRow, mark: number) => boolean {
  /** By mark, the index of the latest row with it; and by index, the row before it with the same mark. */
  const latest = new Map<number, number>()
  const before = new Map<number, number>()
  return (row, mark) => {
    for (let at = latest.get(mark); at !== undefined; at = before.get(at)) {
      const other = rows[at]
      if (other !== undefined && isSame(row, other)) return true
    }
    const previous = latest.get(mark)
    if (previous !== undefined) before.set(rows.length, previous)
    latest.set(mark, rows.length)
    return false
  }
}

/**
 * Adds one value to the mark of a row. The factor is an odd number near 2³² divided by the golden ratio,
 * which spreads neighbouring numbers.
 */
export function mixMark(mark: number, value: number): number {
  const product = Math.imul(mark ^ value, 0x9e3779b1)
  return product ^ (product >>> 15)
}

function isSame(one: ReturnRow, other: ReturnRow): boolean {
  if (one.child !== other.child) return false
  for (const name in one.values) if (one.values[name] !== other.values[name]) return false
  return true
}
