// Children whom no table shows, and whom the difference of others gives: those in care who are neither in foster care nor in a
// home, where each is printed. In: the cells of one way of counting. Out: what is left of each, and the relations.

import type { CellBook, CountedCell } from './cell-book.ts'
import { areApart, isWithin } from './conditions.ts'
import { wholeAndParts } from './numbers-of.ts'
import type { Relation } from './system.ts'

/** Only those that are small are looked at: the others give nobody away. */
export function differencesWithin(book: CellBook): Relation[] {
  const counted = [...book.all().values()].filter(cell => cell.isCount && cell.value > 0)
  return [...Map.groupBy(counted, cell => cell.base).values()].flatMap(cells =>
    cells.flatMap(whole => {
      const inside = cells.filter(
        cell => cell.id !== whole.id && cell.value <= whole.value && isInside(cell, whole),
      )
      const families = [...inside.map(one => [one]), family(inside)].filter(parts => parts.length > 0)
      return families.flatMap(parts => smallRest(whole, parts, book))
    }),
  )
}

const isInside = (cell: CountedCell, whole: CountedCell): boolean =>
  Object.keys(cell.conditions).length > 0 && isWithin(cell.conditions, whole.conditions)

/** As many as go together without a child in two of them, the largest first. */
function family(inside: readonly CountedCell[]): CountedCell[] {
  const taken: CountedCell[] = []
  for (const cell of inside.toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1)))
    if (taken.every(other => areApart(other.conditions, cell.conditions))) taken.push(cell)
  return taken
}

function smallRest(whole: CountedCell, parts: readonly CountedCell[], book: CellBook): Relation[] {
  const left = whole.value - parts.reduce((sum, { value }) => sum + value, 0)
  if (left < 0 || left > whole.upTo) return []
  const ids = parts.map(({ id }) => id)
  if (left === 0) return [wholeAndParts(whole.id, ids)]
  const rest = book.add(`rest of ${whole.id} without ${ids.join(' ')}`, left, true)
  return [wholeAndParts(whole.id, [...ids, rest])]
}
