// The rows that a group map gives a table. In: the map and the periods of the columns. Out: rows, each with
// the periods in which it exists; the not-known row is last.
import type { Group } from '../definitions/group.ts'
import { ALWAYS, editionOn } from '../definitions/group-editions.ts'
import { parsePart } from '../terms/part.ts'
import { endMonthOf, lastDayOf, type Period, sayDay } from '../terms/period.ts'

type Edition = Group['editions'][number]

export interface GroupRow {
  readonly id: string
  readonly label: string
  readonly kind: 'item' | 'not-known'
  /** Whether the edition in force in a period has the row: codes come and go. */
  isIn(period: Period): boolean
}

function editionIn(group: Group, period: Period): Edition {
  const edition = editionOn(group, lastDayOf(endMonthOf(period)))
  if (edition === undefined) throw new Error(`the group map ${group.id} has no edition`)
  return edition
}

/** Whether the editions in force in a period have the rows that the part names. */
export function isInForce(part: string, period: Period, groups: ReadonlyMap<string, Group>): boolean {
  return parsePart(part).every(({ group: map, row }) => {
    const group = groups.get(map)
    return (
      group !== undefined &&
      (group['not-known'].id === row || editionIn(group, period).rows.some(({ id }) => id === row))
    )
  })
}

/** The rows of the latest edition in its order, then rows found only in earlier editions. */
export function rowsOfGroup(group: Group, periods: readonly Period[]): GroupRow[] {
  const editions = editionsIn(group, periods)
  const rows = editions.toReversed().flatMap(edition => edition.rows)
  const firstOfEach = rows.filter(({ id }, at) => rows.findIndex(row => row.id === id) === at)
  return [
    ...firstOfEach.map(
      ({ id, label }): GroupRow => ({
        id,
        label,
        kind: 'item',
        isIn: period => editionIn(group, period).rows.some(row => row.id === id),
      }),
    ),
    { id: group['not-known'].id, label: group['not-known'].label, kind: 'not-known', isIn: () => true },
  ]
}

/** The editions in force in the periods, latest last. */
export const editionsIn = (group: Group, periods: readonly Period[]): Edition[] =>
  [...new Set(periods.map(period => editionIn(group, period)))].sort((a, b) => (a.from < b.from ? -1 : 1))

/** What a reader must know about the map: a change in its rows, or the note of an edition. */
export function sayEditions(group: Group, periods: readonly Period[]): string[] {
  const editions = editionsIn(group, periods)
  const changed = editions
    .slice(1)
    .map(
      ({ from }) =>
        `From ${sayDay(from)} the rows of “${group.title}” are grouped differently; a row that does not exist in a year is marked [z].`,
    )
  return [
    ...changed,
    ...editions.flatMap(({ note, from }) =>
      note === undefined
        ? []
        : [`${group.title}${from === ALWAYS ? '' : `, edition from ${sayDay(from)}`}: ${note}`],
    ),
  ]
}
