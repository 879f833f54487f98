// Reads a table with periods across and a measure, indicator, part or area in each row. In: a table that has
// been found. Out: its readings, and problems.
import type { PeriodsAcross } from '../definitions/source.ts'
import { isError, type Problem, problem } from '../problems/problem.ts'
import { known } from '../terms/amount.ts'
import { endMonthOf, type Period } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import { areaInHeading } from './area-name.ts'
import { address, type ExtractCell } from './cell.ts'
import type { Reading } from './extract.ts'
import { findColumn } from './find-column.ts'
import { findRows } from './find-rows.ts'
import { isProblem, originOf, sayHeadingsFound } from './find-table.ts'
import type { HeaderCell } from './header-band.ts'
import { blocksOf, joinBlocks } from './header-repeated.ts'
import { isOneOf, sayHeadings } from './heading.ts'
import { withMarksOf } from './marks-of-period.ts'
import type { MeasuredRow } from './measured-row.ts'
import { readerOfRows } from './merged-periods.ts'
import { nothingAcross, withAreasNamed } from './nothing-headed.ts'
import { readPeriodHeadings } from './period-headings.ts'
import { findGaps, type PeriodAt, withoutRepeats } from './periods-in-order.ts'
import { type Findings, readCell } from './read-cell.ts'
import type { TableInSheet } from './table-in-sheet.ts'
import { wrongTotals } from './totals-across.ts'
import { YEAR } from './year-label.ts'
import { blocksOfYears } from './years-in-rows.ts'

interface Column extends PeriodAt {
  readonly area: string
  /** Of several columns of a period, the one that is headed by the unit. */
  readonly unit?: Unit | undefined
  /** The lower heading, where rows name it. */
  readonly under?: string | undefined
}

export function readPeriodsAcross(table: PeriodsAcross, standing: TableInSheet): Findings {
  const { header, sheet, file } = standing
  const labels = findColumn(header, table.rows.heading, sheet, file)
  if (isProblem(labels)) return readBlock(table, standing)
  const blocks = blocksOf(standing, labels, table.rows.heading)
  const own = hasYearsInRows(table) ? blocks.flatMap(one => blocksOfYears(one, labels)) : blocks
  return joinBlocks(own.map(block => readBlock(table, block)))
}

const hasYearsInRows = ({ rows }: PeriodsAcross): boolean =>
  'measures' in rows && rows.measures.some(({ label }) => label.some(text => text.includes(YEAR)))

function readBlock(table: PeriodsAcross, standing: TableInSheet): Findings {
  const { sheet, file, context } = standing
  const { columns, problems: wrongColumns } = findColumns(table, standing)
  const problems = [
    ...wrongColumns.map(one => withAreasNamed(one, table)),
    ...(wrongColumns.some(isError) ? [] : nothingAcross(table, columns, standing)),
  ]
  // Gaps are looked for between periods of the same kind, area and unit.
  const seriesOf = ({ area, period, unit, under }: Column) =>
    `${area}|${period.kind}|${unit ?? ''}|${under ?? ''}`
  const series = [...Map.groupBy(columns, seriesOf).values()].map(one => ({
    area: one[0]?.area ?? context.council,
    unit: one[0]?.unit,
    under: one[0]?.under,
    ...withoutRepeats(one),
  }))
  const gaps =
    table.periods.unbroken && !problems.some(({ severity }) => severity === 'error')
      ? series.flatMap(({ kept }) => findGaps(kept))
      : []
  const kept = series
    .flatMap(one => one.kept.map(column => ({ ...column, area: one.area, unit: one.unit, under: one.under })))
    .sort((a, b) => a.line - b.line)
  const { rows, problems: wrongRows } = findRows(
    table.rows,
    standing,
    kept.map(({ line }) => line),
  )
  const headingOf = new Map(standing.header.cells.map(({ column, heading }) => [column, heading]))
  const readRow = readerOfRows(standing)
  const cells = rows.flatMap(row => {
    const columns = kept
      .filter(column => isOfRow(column, row))
      .map(one => ({ column: one.line, area: one.area, period: periodOf(row, one) }))
    return readRow(row.row, columns, (column, of, period) => {
      const place = {
        area: row.area ?? of.area,
        period,
        origin: originOf(sheet, file, address(row.row, column)),
        paper: context.period,
        isPlan: row.planned !== undefined,
      }
      const found = readCell(sheet.cell(row.row, column), row.gives, row.how, place)
      const readings = withMarksOf(headingOf.get(of.column) ?? '', found.readings)
      return { ...found, readings: row.planned === 'reduction' ? readings.map(asChange) : readings }
    })
  })
  const readings = cells.flatMap(cell => cell.readings)
  return {
    readings,
    problems: [
      ...problems,
      ...series.flatMap(one => one.problems),
      ...gaps,
      ...wrongRows,
      ...unitsMissing(rows, kept, standing),
      ...cells.flatMap(cell => cell.problems),
      ...wrongTotals(table, standing, rows, readings),
    ],
  }
}

function isOfRow({ unit, under }: Pick<Column, 'unit' | 'under'>, row: MeasuredRow): boolean {
  if (row.under !== undefined) return under !== undefined && isOneOf(under, row.under)
  return unit === undefined ? under === undefined : unit === row.how.unit
}

/** A row in a unit that heads no column, where every period stands over columns of units; or under a heading that none has. */
function unitsMissing(
  rows: readonly MeasuredRow[],
  columns: readonly Pick<Column, 'unit' | 'under'>[],
  { sheet, header, file }: TableInSheet,
): Problem[] {
  if (columns.length === 0 || columns.some(({ unit, under }) => unit === undefined && under === undefined))
    return []
  return rows
    .filter(row => !columns.some(column => isOfRow(column, row)))
    .map(({ row, how, under }) =>
      problem('error', 'column-missing', originOf(sheet, file, address(row, 0)), {
        expected: under === undefined ? `'${how.unit}'` : sayHeadings(under),
        found: sayHeadingsFound(header.cells),
      }),
    )
}

/** A reduction of 4 is a change of −4. */
const asChange = (reading: Reading): Reading =>
  reading.amount.kind === 'known' ? { ...reading, amount: known(reading.amount.value.neg()) } : reading

const periodOf = ({ isAtEnd }: MeasuredRow, { period }: Column): Period =>
  isAtEnd === true ? endMonthOf(period) : period

/** The heading of the labels, and the total's, are no periods. */
function findColumns(
  table: PeriodsAcross,
  standing: TableInSheet,
): { columns: Column[]; problems: readonly Problem[] } {
  const { header, context } = standing
  const isOther = (heading: string) =>
    isOneOf(heading, [...table.rows.heading, ...(table.periods.total ?? [])])
  const candidates = header.cells
    .filter(found => !isOther(found.heading))
    .map(heading => {
      const named = areaBefore(heading.cell, table)
      const area = named?.area ?? areaAbove(heading, table)
      return { heading, cell: named?.cell ?? heading.cell, ...(area !== undefined && { area }) }
    })
  const { columns, problems } = readPeriodHeadings(
    candidates,
    table.periods.form,
    standing,
    'measures' in table.rows ? table.rows.measures.flatMap(({ under }) => under ?? []) : [],
  )
  return { columns: columns.map(one => ({ ...one, area: one.area ?? context.council })), problems }
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

/** `England` above 2014/15 and 2015/16. */
const areaAbove = ({ above }: HeaderCell, { periods }: PeriodsAcross): string | undefined =>
  above
    .toReversed()
    .flatMap(one => periods.areas.find(({ heading }) => isOneOf(one.heading, heading))?.area ?? [])[0]
