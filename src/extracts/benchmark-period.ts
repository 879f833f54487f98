// Which period the benchmarks of a row describe, where a table gives the latest published. In: what its source declares,
// and the table. Out: the period of each row, or that it is not stated; and problems.
import type { BenchmarkPeriod } from '../definitions/source.ts'
import type { Problem } from '../problems/problem.ts'
import { periodFromId } from '../terms/period.ts'
import { address } from './cell.ts'
import type { Reading } from './extract.ts'
import { findColumn } from './find-column.ts'
import { isProblem, originOf } from './find-table.ts'
import type { TableInSheet } from './table-in-sheet.ts'
import { understandPeriod } from './understand-period.ts'

type Described = NonNullable<Reading['describes']>

const FORMS = ['financial-year', 'quarter', 'month', 'day'] as const

/** A blank cell does not state it. Worked: `Mar 2016` in the row of 6.2 is March 2016. */
export function benchmarkPeriods(
  declared: BenchmarkPeriod,
  { sheet, header, file }: TableInSheet,
  rows: readonly number[],
): { periodIn(row: number): Described; problems: readonly Problem[] } {
  const always = (described: Described, problems: readonly Problem[] = []) => ({
    periodIn: () => described,
    problems,
  })
  if (declared === undefined) return always('not-stated')
  if (typeof declared === 'string') return always(periodFromId(declared))
  const column = findColumn(header, declared.heading, sheet, file)
  if (isProblem(column)) return always('not-stated', [column])
  const found = rows.flatMap(row => {
    const cell = sheet.cell(row, column)
    const origin = originOf(sheet, file, address(row, column))
    return cell.kind === 'blank' ? [] : [{ row, period: understandPeriod(cell, FORMS, origin) }]
  })
  const understood = new Map(
    found.flatMap(({ row, period }) => ('code' in period ? [] : [[row, period] as const])),
  )
  return {
    periodIn: row => understood.get(row) ?? 'not-stated',
    problems: found.flatMap(({ period }) => ('code' in period ? [period] : [])),
  }
}
