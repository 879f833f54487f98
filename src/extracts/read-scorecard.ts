// Reads a table with an indicator in each row, and months, years, the year to date and comparators across.
// In: a table that has been found. Out: its readings, and problems.
import type { SourceTable } from '../definitions/source.ts'
import { type Period, yearToDate } from '../terms/period.ts'
import { namesArea } from './area-name.ts'
import { address } from './cell.ts'
import { findRows } from './find-rows.ts'
import { type HeaderCell, isProblem, originOf } from './find-table.ts'
import { isOneOf } from './heading.ts'
import { nothingOnScorecard } from './nothing-headed.ts'
import { type Findings, readCell } from './read-cell.ts'
import type { ReadContext, TableInSheet } from './table-in-sheet.ts'
import { understandPeriod } from './understand-period.ts'

type Table = Extract<SourceTable, { layout: 'scorecard' }>
interface Column {
  readonly column: number
  readonly area: string
  readonly period: Period
}

/** A heading that is neither a period nor a comparator (`Unit`, `Target`, `DOT`) is ignored. */
export function readScorecard(table: Table, standing: TableInSheet): Findings {
  const { sheet, header, file, context } = standing
  const columns = header.cells.flatMap(cell => columnOf(table, cell, context) ?? [])
  const { rows, problems } = findRows(
    table.rows,
    standing,
    columns.map(({ column }) => column),
  )
  const cells = rows.flatMap(({ row, gives, how }) =>
    columns.map(({ column, area, period }) => {
      const place = {
        area,
        period,
        origin: originOf(sheet, file, address(row, column)),
        paper: context.period,
      }
      return readCell(sheet.cell(row, column), gives, { ...how, stored: table.stored }, place)
    }),
  )
  return {
    readings: cells.flatMap(({ readings }) => readings),
    problems: [
      ...nothingOnScorecard(table, columns, standing),
      ...problems,
      ...cells.flatMap(cell => cell.problems),
    ],
  }
}

function columnOf(
  table: Table,
  { column, cell, heading }: HeaderCell,
  { council, period }: ReadContext,
): Column | undefined {
  const comparator = table.comparators.find(one => namesArea(heading, one.heading))
  if (comparator !== undefined) return { column, area: comparator.area, period }
  if (isOneOf(heading, table['year-to-date'] ?? []))
    return { column, area: council, period: yearToDate(period) }
  const origin = { file: '' }
  const found = [
    understandPeriod(cell, 'financial-year', origin),
    understandPeriod(cell, 'month', origin),
  ].find(one => !isProblem(one))
  return found === undefined || isProblem(found) ? undefined : { column, area: council, period: found }
}
