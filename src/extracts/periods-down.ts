// Reads a table with periods down the side and a measure in each column. In: a table that has been found.
// Out: its readings, and problems.
import type { MeasureColumn, SourceTable } from '../definitions/source.ts'
import type { Problem } from '../problems/problem.ts'
import { address, type ExtractCell } from './cell.ts'
import { findColumn, isProblem, originOf } from './find-table.ts'
import { nothingDown } from './nothing-headed.ts'
import { findGaps, type PeriodAt, withoutRepeats } from './periods-in-order.ts'
import { type Findings, type MeasuresOfCell, readCell } from './read-cell.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'
import { codesOf } from './understand-missing.ts'
import type { HowToRead } from './understand-number.ts'
import { understandPeriod } from './understand-period.ts'

type Table = Extract<SourceTable, { layout: 'periods-down' }>
interface Column {
  readonly column: number
  readonly gives: MeasuresOfCell
  readonly how: HowToRead
}

/** A total or mean below the months is not a mistyped month. */
const TOTAL = /^(grand |sub-?)?total|^(ytd|year to date|average|mean|target)$/i

export function readPeriodsDown(table: Table, standing: TableInSheet): Findings {
  const { sheet, header, file, context } = standing
  const periodColumn = findColumn(header, table.periods.heading, sheet, file)
  const found = table.columns.map(declared => ({
    declared,
    column: findColumn(header, declared.heading, sheet, file),
  }))
  const missing = [periodColumn, ...found.map(({ column }) => column)].filter(isProblem)
  if (isProblem(periodColumn)) return { readings: [], problems: missing }

  const columns = found.flatMap(({ declared, column }) =>
    isProblem(column) ? [] : [columnOf(declared, column)],
  )
  const { periods, problems } = findPeriods(table, standing, periodColumn, columns)
  const { kept, problems: repeated } = withoutRepeats(periods)
  const gaps = table.periods.unbroken && problems.length === 0 ? findGaps(kept) : []
  const cells = kept.flatMap(({ period, line }) =>
    columns.map(({ column, gives, how }) => {
      const origin = originOf(sheet, file, address(line, column))
      return readCell(sheet.cell(line, column), gives, how, {
        area: context.council,
        period,
        origin,
        paper: context.period,
      })
    }),
  )
  return {
    readings: cells.flatMap(({ readings }) => readings),
    problems: [
      ...missing,
      ...(periods.length === 0 && problems.length === 0 ? [nothingDown(table, periodColumn, standing)] : []),
      ...problems,
      ...repeated,
      ...gaps,
      ...cells.flatMap(cell => cell.problems),
    ],
  }
}

const columnOf = (declared: MeasureColumn, column: number): Column => ({
  column,
  gives: declared.of ?? { measure: declared.measure ?? '' },
  how: { unit: declared.unit, stored: declared.stored, codes: codesOf(declared.codes) },
})

/**
 * Blank rows and notes are ignored: a row without a period is a problem only if it has figures.
 * `Source: SSDA903 return` below the table is a note; `Febuary 2017 | 83` is a month that would be lost.
 */
function findPeriods(
  table: Table,
  standing: TableInSheet,
  periodColumn: number,
  columns: readonly Column[],
): { periods: PeriodAt[]; problems: Problem[] } {
  const { sheet, file } = standing
  const periods: PeriodAt[] = []
  const problems: Problem[] = []
  for (const row of tableRows(standing)) {
    const cell = sheet.cell(row, periodColumn)
    const hasFigures = () => columns.some(({ column }) => isFigure(sheet.cell(row, column)))
    if (cell.kind === 'blank' && !hasFigures()) continue
    const origin = originOf(sheet, file, address(row, periodColumn))
    const period = understandPeriod(cell, table.periods.form, origin)
    if (!isProblem(period)) periods.push({ period, line: row, origin })
    else if (hasFigures() && !(cell.kind === 'text' && TOTAL.test(cell.text))) problems.push(period)
  }
  return { periods, problems }
}

const isFigure = (cell: ExtractCell): boolean =>
  cell.kind !== 'blank' && (cell.kind !== 'text' || /\d/.test(cell.text))
