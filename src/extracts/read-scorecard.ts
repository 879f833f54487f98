// Reads a table with an indicator in each row, and months, years, the year to date and comparators across.
// In: a table that has been found. Out: its readings, and problems.
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { type Period, yearToDate } from '../terms/period.ts'
import { namesArea } from './area-name.ts'
import { address } from './cell.ts'
import { findRows } from './find-rows.ts'
import { type HeaderCell, isProblem, originOf, sayHeadingsFound } from './find-table.ts'
import { isOneOf, sayHeadings } from './heading.ts'
import { type Findings, readCell } from './read-cell.ts'
import type { ReadContext, TableInSheet } from './table-in-sheet.ts'
import { sayForms, understandPeriod } from './understand-period.ts'

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
  const missing = headingsMissing(table, columns, standing)
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
    problems: [...missing, ...problems, ...cells.flatMap(cell => cell.problems)],
  }
}

/** A declared heading that is not there, or no period at all, would be a blank column of the paper. */
function headingsMissing(
  table: Table,
  columns: readonly Column[],
  { sheet, header, file }: TableInSheet,
): Problem[] {
  const declared = [
    ...table.comparators.map(({ heading }) => heading),
    ...(table['year-to-date'] === undefined ? [] : [table['year-to-date']]),
  ]
  const absent = declared.filter(
    headings => !header.cells.some(({ heading }) => namesArea(heading, headings)),
  )
  const origin = originOf(sheet, file, address(header.row, 0))
  const found = sayHeadingsFound(header.cells)
  return [
    ...absent.map(headings =>
      problem('error', 'column-missing', origin, { expected: sayHeadings(headings), found }),
    ),
    ...(columns.length === 0 && absent.length === 0
      ? [
          problem('error', 'nothing-read', origin, {
            found: `no heading is a period: ${found}`,
            expected: sayForms(['month', 'financial-year']),
          }),
        ]
      : []),
  ]
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
