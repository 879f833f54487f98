// Reads a table with an indicator in each row, and months, years, the year to date and comparators across.
// In: a table that has been found. Out: its readings, and problems.
import type { SourceTable } from '../definitions/source.ts'
import type { Problem } from '../problems/problem.ts'
import { type Period, yearToDate } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import { namesArea } from './area-name.ts'
import { benchmarkPeriods } from './benchmark-period.ts'
import { address } from './cell.ts'
import { findRows } from './find-rows.ts'
import { originOf } from './find-table.ts'
import { isOneOf } from './heading.ts'
import { withMarksOf } from './marks-of-period.ts'
import { readerOfRows } from './merged-periods.ts'
import { nothingOnScorecard } from './nothing-headed.ts'
import { readPeriodHeadings } from './period-headings.ts'
import { type Findings, readCell } from './read-cell.ts'
import type { TableInSheet } from './table-in-sheet.ts'
import type { Candidate } from './units-under-periods.ts'

type Table = Extract<SourceTable, { layout: 'scorecard' }>
interface Column {
  readonly column: number
  readonly area: string
  readonly period: Period
  readonly unit?: Unit | undefined
}

export function readScorecard(table: Table, standing: TableInSheet): Findings {
  const { sheet, file, context } = standing
  const { columns, problems: wrongColumns } = columnsOf(table, standing)
  const { rows, problems } = findRows(
    table.rows,
    standing,
    columns.map(({ column }) => column),
  )
  const described = benchmarkPeriods(
    table.describes,
    standing,
    rows.map(({ row }) => row),
  )
  const headingOf = new Map(standing.header.cells.map(({ column, heading }) => [column, heading]))
  const readRow = readerOfRows(standing)
  const cells = rows.flatMap(({ row, gives, how }) => {
    const ofUnit = columns.filter(({ unit }) => unit === undefined || unit === how.unit)
    return readRow(row, ofUnit, (column, { area, column: headed }, period) => {
      const place = {
        area,
        period,
        origin: originOf(sheet, file, address(row, column)),
        paper: context.period,
        ...(area !== context.council && { describes: described.periodIn(row) }),
      }
      const found = readCell(sheet.cell(row, column), gives, { ...how, stored: table.stored }, place)
      return { ...found, readings: withMarksOf(headingOf.get(headed) ?? '', found.readings) }
    })
  })
  return {
    readings: cells.flatMap(({ readings }) => readings),
    problems: [
      ...wrongColumns,
      ...nothingOnScorecard(table, columns, standing),
      ...problems,
      ...described.problems,
      ...cells.flatMap(cell => cell.problems),
    ],
  }
}

/** A heading that is neither a period nor a comparator (`Unit`, `Target`, `DOT`) is ignored. */
function columnsOf(
  table: Table,
  standing: TableInSheet,
): { columns: readonly Column[]; problems: readonly Problem[] } {
  const { header, context } = standing
  const { council, period } = context
  const columns: Column[] = []
  const others: Candidate[] = []
  for (const heading of header.cells) {
    const { column } = heading
    const comparator = table.comparators.find(one => namesArea(heading.heading, one.heading))
    if (comparator !== undefined) columns.push({ column, area: comparator.area, period })
    else if (isOneOf(heading.heading, table['year-to-date'] ?? []))
      columns.push({ column, area: council, period: yearToDate(period) })
    else others.push({ heading, cell: heading.cell })
  }
  const found = readPeriodHeadings(others, ['financial-year', 'month'], standing)
  const periods = found.columns.map(one => ({
    column: one.line,
    area: council,
    period: one.period,
    unit: one.unit,
  }))
  return {
    columns: [...columns, ...periods].sort((a, b) => a.column - b.column),
    problems: found.problems.filter(({ code }) => code !== 'period-not-understood'),
  }
}
