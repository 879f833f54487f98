// Reads a table with periods down the side and a measure in each column. In: a table that has been found.
// Out: its readings, and problems.
import type { MeasureColumn, SourceTable } from '../definitions/source.ts'
import { address } from './cell.ts'
import { findColumn } from './find-column.ts'
import { isProblem, originOf } from './find-table.ts'
import { blocksOf, joinBlocks } from './header-repeated.ts'
import { howToRead } from './how-to-read.ts'
import { withMarksOf } from './marks-of-period.ts'
import { nothingDown } from './nothing-headed.ts'
import { findPeriodRows } from './period-rows.ts'
import { findGaps, withoutRepeats } from './periods-in-order.ts'
import { type Findings, type MeasuresOfCell, readCell } from './read-cell.ts'
import type { ReadContext, TableInSheet } from './table-in-sheet.ts'
import type { HowToRead } from './understand-number.ts'

type Table = Extract<SourceTable, { layout: 'periods-down' }>
interface Column {
  readonly column: number
  readonly gives: MeasuresOfCell
  readonly how: HowToRead
}

export function readPeriodsDown(table: Table, standing: TableInSheet): Findings {
  const { sheet, header, file } = standing
  const column = findColumn(header, table.periods.heading, sheet, file)
  const blocks = isProblem(column) ? [standing] : blocksOf(standing, column, table.periods.heading)
  return joinBlocks(blocks.map(block => readBlock(table, block)))
}

function readBlock(table: Table, standing: TableInSheet): Findings {
  const { sheet, header, file, context } = standing
  const periodColumn = findColumn(header, table.periods.heading, sheet, file)
  const found = table.columns.map(declared => ({
    declared,
    column: findColumn(header, declared.heading, sheet, file, declared.unit),
  }))
  const missing = [periodColumn, ...found.map(({ column }) => column)].filter(isProblem)
  if (isProblem(periodColumn)) return { readings: [], problems: missing }

  const columns = found.flatMap(({ declared, column }) =>
    isProblem(column) ? [] : [columnOf(declared, column, context)],
  )
  const rows = {
    heading: table.periods.heading,
    forms: table.periods.form,
    column: periodColumn,
    figures: columns.map(one => one.column),
  }
  const { periods, problems } = findPeriodRows(rows, standing)
  const { kept, problems: repeated } = withoutRepeats(periods)
  const isCertain = !problems.some(({ severity }) => severity === 'error')
  const series = [...Map.groupBy(kept, ({ period }) => period.kind).values()]
  const gaps = table.periods.unbroken && isCertain ? series.flatMap(findGaps) : []
  const cells = kept.flatMap(({ period, line }) =>
    columns.map(({ column, gives, how }) => {
      const origin = originOf(sheet, file, address(line, column))
      const found = readCell(sheet.cell(line, column), gives, how, {
        area: context.council,
        period,
        origin,
        paper: context.period,
      })
      const marked = withMarksOf(sheet.cell(line, periodColumn).shown, found.readings)
      return { ...found, readings: marked }
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

function columnOf(declared: MeasureColumn, column: number, context: ReadContext): Column {
  const gives = declared.of ?? { measure: declared.measure ?? '' }
  return { column, gives, how: howToRead(declared, gives, context) }
}
