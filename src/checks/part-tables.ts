// Tables of the parts of one count. In: the evidence. Out: each table with its total, if its sheet has one.
import type { Reading } from '../extracts/extract.ts'
import { parsePart } from '../terms/part.ts'
import { periodId } from '../terms/period.ts'
import type { CheckEvidence } from './check-evidence.ts'

export interface PartTable {
  /** The group map: `age`. */
  readonly group: string
  readonly parts: readonly [Reading, ...Reading[]]
  /** The total of the same sheet. */
  readonly total?: Reading
}

/**
 * The parts of one measure, area, period and group map on one sheet. Sheets without a total that hold different rows
 * are one table: boys on one sheet and girls on another. A part of two group maps at once is left out.
 */
export function partTables({ extracts, statements }: CheckEvidence): PartTable[] {
  const all = [...extracts, ...statements].flatMap(extract => extract.readings)
  const sheetOf = ({ origin }: Reading) => [origin.file, origin.sheet ?? ''].join('|')
  const totals = new Map(
    all
      .filter(({ part }) => part === undefined)
      .map(reading => [`${sheetOf(reading)}|${countKey(reading)}`, reading]),
  )
  const parts = all.filter(({ part }) => part !== undefined && parsePart(part).length === 1)
  const onSheets = Map.groupBy(parts, one => `${sheetOf(one)}|${countKey(one)}|${groupOf(one)}`)
  const tables = [...onSheets.values()].flatMap(([first, ...others]): PartTable[] => {
    if (first === undefined) return []
    const total = totals.get(`${sheetOf(first)}|${countKey(first)}`)
    return [{ group: groupOf(first), parts: [first, ...others], ...(total !== undefined && { total }) }]
  })
  return tables.reduce<PartTable[]>(withTable, [])
}

/** What is counted: of a measure, for an area and a period. */
export const countKey = ({ measure, area, period }: Reading): string =>
  [measure, area, periodId(period)].join('|')

function withTable(before: PartTable[], table: PartTable): PartTable[] {
  const at = before.findIndex(one => areOneTable(one, table))
  const found = before[at]
  if (found === undefined) return [...before, table]
  const [first, ...others] = found.parts
  return before.with(at, { ...found, parts: [first, ...others, ...table.parts] })
}

function areOneTable(one: PartTable, other: PartTable): boolean {
  const rows = new Set(one.parts.map(({ part }) => part))
  return (
    one.total === undefined &&
    other.total === undefined &&
    one.group === other.group &&
    countKey(one.parts[0]) === countKey(other.parts[0]) &&
    !other.parts.some(({ part }) => rows.has(part))
  )
}

const groupOf = ({ part = '' }: Reading): string => parsePart(part)[0]?.group ?? ''
