// Finds cells that a merged cell covers. In: the merged blocks of a sheet, and a place. Out: why its value is not seen.
import type { Merge } from './cell.ts'
import type { Doubt } from './sheet-look.ts'

/** Programs may leave a value in a cell that is merged with the one before it, which alone is seen. */
export function underMerge(merges: readonly Merge[], row: number, column: number): Doubt | undefined {
  const isCovered = merges.some(
    merge =>
      merge.row <= row &&
      row <= merge.lastRow &&
      merge.column <= column &&
      column <= merge.lastColumn &&
      (merge.row !== row || merge.column !== column),
  )
  return isCovered ? { kind: 'unseen', why: 'the cell merged with it covers it' } : undefined
}
