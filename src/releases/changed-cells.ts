// Lists the changed cells once each, with the figures that they changed. In: the changed figures, in the order
// in which a reader looks them up. Out: the cells in the same order.
// Worked: one more child ceased in December: the month 17 → 18, the year to date 172 → 173 and two shares are
// four changed figures of one changed cell.
import type { CellChange, Change, ChangedCell } from './comparison.ts'
import { isOfRule } from './say-comparison.ts'

export function changedCells(changed: readonly Change[]): ChangedCell[] {
  const found = new Map<string, { cell: CellChange; figures: string[] }>()
  for (const { ref, cells, causes } of changed) {
    const [first] = cells
    // A change without a changed cell came with a rule or with another version of the program.
    if (first === undefined || isOfRule(causes)) continue
    const under = found.get(keyOf(first)) ?? { cell: first, figures: [] }
    under.figures.push(ref)
    found.set(keyOf(first), under)
  }
  return [...found.values()].map(({ cell, figures }) => ({ ...cell, figures }))
}

const keyOf = ({ measure, name, said }: CellChange): string => [measure, name, said].join('|')
