// Finds editions of a group map that cannot put children into rows. In: a map as read. Out: an issue for each,
// at its entry.
import type { z } from 'zod'
import { isOutOfReach, type PlacedRow } from './children-taken.ts'

interface Row {
  readonly id: string
  readonly label: string
  readonly when: PlacedRow['when']
}

interface GroupMap {
  readonly editions: readonly { readonly from: string; readonly rows: readonly Row[] }[]
  readonly 'not-known': Pick<Row, 'id' | 'label'>
}

/**
 * The first edition applies from the beginning, each later one from its day; within an edition, each row has
 * its own id, label and children.
 */
export function checkEditions({ editions, 'not-known': notKnown }: GroupMap, context: z.RefinementCtx): void {
  const report = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path: ['editions', ...path], message })
  editions.forEach(({ from, rows }, at) => {
    const before = editions[at - 1]
    if (before === undefined && from !== ALWAYS)
      report([at, 'from'], 'no day in the first edition, which applies before any other')
    if (before !== undefined && from <= before.from)
      report([at, 'from'], 'a day after that of the edition before')
    rows.forEach((row, place) => {
      const earlier = rows.slice(0, place).filter(hasConditions)
      if (row.id === notKnown.id || isBefore(rows, place, ({ id }) => id === row.id))
        report([at, 'rows', place, 'id'], 'an id that no other row has')
      if (row.label === notKnown.label || isBefore(rows, place, ({ label }) => label === row.label))
        report([at, 'rows', place, 'label'], 'a label that no other row has')
      if (hasConditions(row) && isOutOfReach({ when: row.when, above: earlier.map(({ when }) => when) }))
        report(
          [at, 'rows', place, 'when'],
          'children that no row above matches; rows are tried in order, and those above match all of these',
        )
    })
  })
}

const isBefore = (rows: readonly Row[], place: number, fitsRow: (row: Row) => boolean) =>
  rows.slice(0, place).some(fitsRow)

/** A row with an unknown fact, which is reported separately. */
const hasConditions = ({ when }: Row) => Object.keys(when).length > 0

/** No edition begins before this day: one from this day has always been in force. */
export const ALWAYS = '1900-01-01'

/** The latest edition that began by the day; before the first edition, the first. */
export function editionOn<E extends { readonly from: string }>(
  { editions }: { readonly editions: readonly E[] },
  day: string,
): E | undefined {
  const inOrder = editions.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return inOrder.findLast(({ from }) => from <= day) ?? inOrder[0]
}
