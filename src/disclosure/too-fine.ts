// Finds group maps that are too fine for the council. In: the figures wanted of a period, and those withheld. Out: for each
// table by a group map that loses half of its rows or more, the rows that would have to be one.
import type { Observation } from '../observations/observation.ts'
import { parsePart } from '../terms/part.ts'
import { type Period, samePeriod } from '../terms/period.ts'

export interface TooFine {
  readonly indicator: string
  readonly group: string
  readonly rows: number
  readonly withheld: number
  /** The ids of the rows that lose least as one: the smallest together, until what they count is no longer small. */
  readonly together: readonly string[]
}

interface Row {
  readonly id: string
  readonly value: number
  readonly isWithheld: boolean
}

/** A table of two rows is as coarse as it can be. */
const LEAST_ROWS = 3

/** Worked: of rows with 90, 40, 3, 2 and 1 children, and counts to 4 kept back, the last three are 6 as one. */
export function tooFine(
  wanted: readonly Observation[],
  withheld: (observation: Observation) => boolean,
  { period, upTo }: { readonly period: Period; readonly upTo: number },
): TooFine[] {
  const rowsOf = new Map<string, Row[]>()
  for (const observation of wanted) {
    const { indicator, part, shareOf, amount } = observation
    const [first, ...more] = parsePart(part)
    if (first === undefined || more.length > 0 || shareOf !== undefined) continue
    if (amount.kind === 'missing' || !samePeriod(observation.period, period)) continue
    const table = `${indicator}|${first.group}`
    const row = { id: first.row, value: amount.value.valueOf(), isWithheld: withheld(observation) }
    rowsOf.set(table, [...(rowsOf.get(table) ?? []), row])
  }
  return [...rowsOf].flatMap(([table, all]) => {
    const [indicator = '', group = ''] = table.split('|')
    const rows = all.filter(({ value }) => value > 0)
    const lost = rows.filter(({ isWithheld }) => isWithheld).length
    if (rows.length < LEAST_ROWS || lost * 2 < rows.length) return []
    return [{ indicator, group, rows: rows.length, withheld: lost, together: smallestTogether(rows, upTo) }]
  })
}

function smallestTogether(rows: readonly Row[], upTo: number): string[] {
  const together: Row[] = []
  for (const row of rows.toSorted((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1))) {
    const sum = together.reduce((total, { value }) => total + value, 0)
    if (row.value > upTo && sum > upTo) break
    together.push(row)
  }
  return together.map(({ id }) => id)
}
