// Parts of one count, with their total. In: the evidence. Out: each group of parts with its total, as in one
// table.

import { measureName } from '../definitions/definitions.ts'
import type { Reading } from '../extracts/extract.ts'
import { parsePart } from '../terms/part.ts'
import { knownValue } from './as-stated.ts'
import type { CheckEvidence } from './check-evidence.ts'
import { partTables } from './part-tables.ts'

export interface PartsAndTotal {
  /** The group map: `age`. */
  readonly group: string
  readonly parts: readonly Reading[]
  readonly total: Reading
}

/** The total is that of the same sheet; if it has none, the one known elsewhere. */
export function partsAndTotals(evidence: CheckEvidence): PartsAndTotal[] {
  return partTables(evidence).flatMap(({ group, parts, total: own }) => {
    const { measure, period, area } = parts[0]
    const total = own ?? evidence.readings.find(measure, period, area)
    return total === undefined ? [] : [{ group, parts, total }]
  })
}

/** A percentage, rate or mean for all is no sum, nor is a cost for all that is nearer to that of a part than to the sum. */
export function isMeanOfParts({ unit, amount }: Reading, parts: readonly Reading[]): boolean {
  if (unit !== 'money') return unit !== 'count'
  const values = parts.flatMap(one => knownValue(one.amount)?.valueOf() ?? [])
  const whole = knownValue(amount)?.valueOf() ?? 0
  const sum = values.reduce((a, b) => a + b, 0)
  return whole - Math.max(...values) < sum - whole
}

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
  const counting = indicators.find(
    ({ ref, method }) => ref === measure || (method.kind === 'count' && method.measure === measure),
  )
  return counting === undefined
    ? { name: measureName(definitions, measure) }
    : { name: counting.name, indicator: counting.ref }
}
