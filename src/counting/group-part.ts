// The rows of group maps that a part names. In: `age=1-4;sex=female`. Out: maps with their rows, or why there
// is no such part on the day.
import type { Group } from '../definitions/group.ts'
import { type Missing, missing } from '../terms/amount.ts'
import type { Day } from '../terms/day.ts'
import { parsePart } from '../terms/part.ts'
import { idsOf } from './group-of.ts'

export interface ChildPart {
  readonly group: Group
  readonly row: string
}

/**
 * A row of another edition of its map does not apply on that day.
 * @throws Error for a map or a row that the definitions do not have: the names were checked when they were
 * read.
 */
export function groupPartsOf(
  part: string | undefined,
  groups: ReadonlyMap<string, Group>,
  on: Day,
): readonly ChildPart[] | Missing {
  const parts =
    part === undefined
      ? []
      : parsePart(part).map(({ group, row }): ChildPart => ({ group: groupNamed(groups, group), row }))
  for (const { group, row } of parts) {
    if (idsOf(group, on).has(row)) continue
    if (!group.editions.some(edition => edition.rows.some(one => one.id === row)))
      throw new Error(`the group map ${group.id} has no row ${row}`)
    return missing('not-applicable', `the group map ${group.id} has no row ${row} on that day`)
  }
  return parts
}

export function groupNamed(groups: ReadonlyMap<string, Group>, id: string): Group {
  const group = groups.get(id)
  if (group === undefined) throw new Error(`there is no group map ${id}`)
  return group
}
