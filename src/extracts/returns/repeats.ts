// Whether a row stands there twice. In: the rows so far, and a new one with a mark made of its values. Out:
// yes or no.
import type { Row } from '../return.ts'

/** Equal rows have equal marks; rows of one mark are compared value by value. */
export function repeats(rows: readonly Row[]): (row: Row, mark: number) => boolean {
  /**
   * By mark: the place of the latest row that has it; and by place, that of the one before with the same
   * mark.
   */
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
 * The mark of a row with one value more. Multiplied by an odd number near 2³² over the golden ratio, so that
 * neighbouring numbers lie far apart.
 */
export function mixed(mark: number, value: number): number {
  const product = Math.imul(mark ^ value, 0x9e3779b1)
  return product ^ (product >>> 15)
}

function isSame(one: Row, other: Row): boolean {
  if (one.child !== other.child) return false
  for (const name in one.values) if (one.values[name] !== other.values[name]) return false
  return true
}
