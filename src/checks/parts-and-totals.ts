// Parts of one count, with their total. In: the evidence. Out: each group of parts with its total, as in one
// table.

import { measureName } from '../definitions/definitions.ts'
import type { Reading } from '../extracts/extract.ts'
import { parsePart } from '../terms/part.ts'
import { periodId } from '../terms/period.ts'
import type { CheckEvidence } from './check-evidence.ts'

export interface PartsAndTotal {
  /** The group map: `age`. */
  readonly group: string
  readonly parts: readonly Reading[]
  readonly total: Reading
}

/**
 * The total is that of the same sheet; if it has none, the one known elsewhere. A part of two group maps at once
 * is left out.
 */
export function partsAndTotals({ extracts, statements, readings }: CheckEvidence): PartsAndTotal[] {
  const all = [...extracts, ...statements].flatMap(extract => extract.readings)
  const placeOf = ({ measure, area, period, origin }: Reading) =>
    [origin.file, origin.sheet ?? '', measure, area, periodId(period)].join('|')
  const totals = new Map(
    all.filter(({ part }) => part === undefined).map(reading => [placeOf(reading), reading]),
  )
  const byGroup = Map.groupBy(
    all.filter(({ part }) => part !== undefined && parsePart(part).length === 1),
    reading => `${placeOf(reading)}|${groupOf(reading)}`,
  )
  return [...byGroup.values()].flatMap(parts => {
    const [first] = parts
    const total =
      first && (totals.get(placeOf(first)) ?? readings.find(first.measure, first.period, first.area))
    return first === undefined || total === undefined ? [] : [{ group: groupOf(first), parts, total }]
  })
}

const groupOf = ({ part = '' }: Reading): string => parsePart(part)[0]?.group ?? ''

/** The title of a group map: `Age`. */
export const sayGroup = ({ definitions }: CheckEvidence, group: string): string =>
  definitions.groups.get(group)?.title ?? group

/** The label of a part: `1 to 4` for `age=1-4`. */
export function sayPart({ definitions }: CheckEvidence, part: string): string {
  const [{ group: id, row } = { group: '', row: '' }] = parsePart(part)
  const group = definitions.groups.get(id)
  const rows = group?.editions.flatMap(edition => edition.rows) ?? []
  return (
    rows.findLast(one => one.id === row)?.label ??
    (group?.['not-known'].id === row ? group['not-known'].label : row)
  )
}

/**
 * The name and the reference of the indicator that counts a measure; if there is none, the source's name for
 * it.
 */
export function countedAs(
  { definitions, indicators }: CheckEvidence,
  measure: string,
): { readonly name: string; readonly indicator?: string } {
  const counting = indicators.find(({ method }) => method.kind === 'count' && method.measure === measure)
  return counting === undefined
    ? { name: measureName(definitions, measure) }
    : { name: counting.name, indicator: counting.ref }
}
