// The same children under two names: a measure that is, in every period, a row of a table or a few neighbouring rows of it.
// In: cells. Out: relations. Definitions do not always show it; the figures do, in at least three periods.
import type { CellBook, CountedCell } from './cell-book.ts'
import { wholeAndParts } from './numbers-of.ts'
import type { Relation } from './system.ts'

/** Fewer may be alike by chance. */
const LEAST_PERIODS = 3

/** A number by period. */
export interface NumberSeries {
  readonly name: string
  readonly at: ReadonlyMap<string, string>
}

/** Rows of one split, in their order, by period. */
export interface RowsSeries {
  readonly rows: readonly NumberSeries[]
}

export function sameNumbers(
  series: readonly NumberSeries[],
  splits: readonly RowsSeries[],
  book: CellBook,
): Relation[] {
  const pairs = series.flatMap((one, at) =>
    series.slice(at + 1).flatMap(other => sameInAll(one, [other], book)),
  )
  const withRows = splits.flatMap(({ rows }) =>
    runsOf(rows).flatMap(run => series.flatMap(one => sameInAll(one, run, book))),
  )
  return [...pairs, ...withRows]
}

/** Each row, and each run of neighbours but the whole. */
const runsOf = <T>(rows: readonly T[]): T[][] =>
  rows.flatMap((_, from) =>
    rows.slice(from).flatMap((__, more) => {
      const run = rows.slice(from, from + more + 1)
      return run.length < rows.length ? [run] : []
    }),
  )

function sameInAll(one: NumberSeries, others: readonly NumberSeries[], book: CellBook): Relation[] {
  const found: Relation[] = []
  const values = new Set<number>()
  for (const [period, cell] of one.at) {
    const parts = others.map(other => other.at.get(period))
    if (parts.some(part => part === undefined)) continue
    const cells = parts as string[]
    const whole: CountedCell = book.get(cell)
    if (whole.value !== cells.reduce((sum, part) => sum + book.get(part).value, 0)) return []
    values.add(whole.value)
    if (!cells.includes(cell)) found.push(wholeAndParts(cell, cells))
  }
  return found.length >= LEAST_PERIODS && values.size >= LEAST_PERIODS ? found : []
}
