// Reads a table with periods across and a measure, indicator, part or area in each row. In: a table that has
// been found. Out: its readings, and problems.
import type { PeriodsAcross } from '../definitions/source.ts'
import { isError, type Problem } from '../problems/problem.ts'
import { known } from '../terms/amount.ts'
import { endMonthOf, type Period } from '../terms/period.ts'
import { areaInHeading } from './area-name.ts'
import { address, type ExtractCell } from './cell.ts'
import type { Reading } from './extract.ts'
import { findRows } from './find-rows.ts'
import { type HeaderCell, isProblem, originOf } from './find-table.ts'
import { isOneOf } from './heading.ts'
import type { MeasuredRow } from './measured-row.ts'
import { nothingAcross, withAreasNamed } from './nothing-headed.ts'
import { findGaps, type PeriodAt, withoutRepeats } from './periods-in-order.ts'
import { type Findings, readCell } from './read-cell.ts'
import type { TableInSheet } from './table-in-sheet.ts'
import { wrongTotals } from './totals-across.ts'
import { isPeriodOfAnyForm, understandPeriod } from './understand-period.ts'

interface Column extends PeriodAt {
  readonly area: string
}

export function readPeriodsAcross(table: PeriodsAcross, standing: TableInSheet): Findings {
  const { sheet, file, context } = standing
  const { columns, problems: wrongColumns } = findColumns(table, standing)
  const problems = [
    ...wrongColumns.map(one => withAreasNamed(one, table)),
    ...(wrongColumns.some(isError) ? [] : nothingAcross(table, columns, standing)),
  ]
  // Gaps are looked for between periods of the same kind and area.
  const series = [...Map.groupBy(columns, ({ area, period }) => `${area}|${period.kind}`).values()].map(
    one => ({ area: one[0]?.area ?? context.council, ...withoutRepeats(one) }),
  )
  const gaps =
    table.periods.unbroken && problems.length === 0 ? series.flatMap(({ kept }) => findGaps(kept)) : []
  const kept = series
    .flatMap(one => one.kept.map(column => ({ ...column, area: one.area })))
    .sort((a, b) => a.line - b.line)
  const { rows, problems: wrongRows } = findRows(
    table.rows,
    standing,
    kept.map(({ line }) => line),
  )
  const cells = rows.flatMap(row =>
    kept.map(column => {
      const place = {
        area: row.area ?? column.area,
        period: periodOf(row, column),
        origin: originOf(sheet, file, address(row.row, column.line)),
        paper: context.period,
        isPlan: row.planned !== undefined,
      }
      const found = readCell(sheet.cell(row.row, column.line), row.gives, row.how, place)
      return row.planned === 'reduction' ? { ...found, readings: found.readings.map(asChange) } : found
    }),
  )
  const readings = cells.flatMap(cell => cell.readings)
  return {
    readings,
    problems: [
      ...problems,
      ...series.flatMap(one => one.problems),
      ...gaps,
      ...wrongRows,
      ...cells.flatMap(cell => cell.problems),
      ...wrongTotals(table, standing, rows, readings),
    ],
  }
}

/** A reduction of 4 is a change of −4. */
const asChange = (reading: Reading): Reading =>
  reading.amount.kind === 'known' ? { ...reading, amount: known(reading.amount.value.neg()) } : reading

const periodOf = ({ isAtEnd }: MeasuredRow, { period }: Column): Period =>
  isAtEnd === true ? endMonthOf(period) : period

/**
 * A heading that is not a period is ignored if it has no digit (`Notes`, `YTD`, `Total`), or if it is a
 * period of another form, such as a column `2015/16` next to months. A heading with a digit may be a mistyped
 * month:
 * `Febuary 17`.
 */
function findColumns(
  table: PeriodsAcross,
  { sheet, header, file, context }: TableInSheet,
): { columns: Column[]; problems: Problem[] } {
  const columns: Column[] = []
  const problems: Problem[] = []
  const isOther = (heading: string) =>
    isOneOf(heading, [...table.rows.heading, ...(table.periods.total ?? [])])
  for (const { column, cell, heading } of header.cells.filter(found => !isOther(found.heading))) {
    const origin = originOf(sheet, file, address(header.row, column))
    const named = areaBefore(cell, table)
    const period = understandPeriod(named?.cell ?? cell, table.periods.form, origin)
    if (!isProblem(period))
      columns.push({ period, line: column, origin, area: named?.area ?? context.council })
    else if (!isIgnored({ cell, heading })) problems.push(period)
  }
  return { columns, problems }
}

/** `England 2015/16` is the area England and the period 2015/16. */
function areaBefore(
  cell: ExtractCell,
  { periods }: PeriodsAcross,
): { area: string; cell: ExtractCell } | undefined {
  if (cell.kind !== 'text') return undefined
  const named = areaInHeading(cell.text, periods.areas)
  return named && { area: named.area, cell: { ...cell, text: named.rest } }
}

function isIgnored({ cell, heading }: Pick<HeaderCell, 'cell' | 'heading'>): boolean {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return false
  return !/\d/.test(heading) || isPeriodOfAnyForm(cell)
}
