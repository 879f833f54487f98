// The same children under two names: a measure that is, in every period, a row of a table or a few neighbouring rows of it.
// In: cells. Out: relations. Definitions do not always show it; the figures do, in at least three periods. Where a number is
// always a few more than another, the few are children who are left out of one of them.
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
    series
      .slice(at + 1)
      .flatMap(other => [
        ...sameInAll(one, [other], book),
        ...fewMoreInAll(one, other, book),
        ...fewMoreInAll(other, one, book),
      ]),
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

/** How many times as large as the few the others must be: two numbers of a dozen are near each other by chance. */
const LARGE = 10
/** In some periods the few may be a few more than is small. */
const MOST_FEW = 2

/** Worked: care leavers of 121, 118, 123 and those whose home is known, 119, 117, 123: 2, 1 and 0 are left out. */
function fewMoreInAll(more: NumberSeries, fewer: NumberSeries, book: CellBook): Relation[] {
  const found: Relation[] = []
  let isFew = false
  for (const [period, cell] of more.at) {
    const other = fewer.at.get(period)
    if (other === undefined || other === cell) continue
    const [whole, part] = [book.get(cell), book.get(other)]
    const left = whole.value - part.value
    if (left < 0 || left > MOST_FEW * whole.upTo || whole.value < LARGE * whole.upTo) return []
    if (left > 0 && left <= whole.upTo) isFew = true
    const rest = left === 0 ? [] : [book.add(`${more.name} without ${fewer.name} ${period}`, left, true)]
    found.push(wholeAndParts(cell, [other, ...rest]))
  }
  return isFew && found.length >= LEAST_PERIODS ? found : []
}
