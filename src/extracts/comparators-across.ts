// Reads a table with an indicator in each row and a comparator in each column. In: a table that has been
// found. Out: its readings, all for the paper's period, and problems.
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { namesArea } from './area-name.ts'
import { benchmarkPeriods } from './benchmark-period.ts'
import { address } from './cell.ts'
import { findColumn } from './find-column.ts'
import { findRows } from './find-rows.ts'
import { isProblem, originOf } from './find-table.ts'
import { type Findings, readCell } from './read-cell.ts'
import type { TableInSheet } from './table-in-sheet.ts'

type Table = Extract<SourceTable, { layout: 'comparators-across' }>

/** The figures are the latest published by the paper's period, whichever year they describe. */
export function readComparatorsAcross(table: Table, standing: TableInSheet): Findings {
  const { sheet, header, file, context } = standing
  const found = table.columns.map(declared => ({
    declared,
    column: columnOfArea(declared.heading, standing),
  }))
  const columns = found.flatMap(({ declared, column }) =>
    isProblem(column) ? [] : [{ ...declared, column }],
  )
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
  const cells = rows.flatMap(({ row, gives, how }) =>
    columns.map(({ column, area, stored }) => {
      const place = {
        area,
        period: context.period,
        origin: originOf(sheet, file, address(row, column)),
        paper: context.period,
        describes: described.periodIn(row),
      }
      return readCell(sheet.cell(row, column), gives, { ...how, stored }, place)
    }),
  )
  const unknownAreas = columns
    .filter(({ area }) => !context.areas.has(area))
    .map(({ area, column }) =>
      problem('error', 'name-undefined', originOf(sheet, file, address(header.row, column)), {
        what: 'area',
        name: area,
        known: [...context.areas].join(', '),
      }),
    )
  return {
    readings: cells.flatMap(({ readings }) => readings),
    problems: [
      ...found.map(({ column }) => column).filter(isProblem),
      ...unknownAreas,
      ...problems,
      ...described.problems,
      ...cells.flatMap(cell => cell.problems),
    ],
  }
}

/** `Telford & Wrekin` heads the column of Telford and Wrekin too. */
function columnOfArea(headings: readonly string[], { sheet, header, file }: TableInSheet): number | Problem {
  const column = findColumn(header, headings, sheet, file)
  const [named, another] = header.cells.filter(({ heading }) => namesArea(heading, headings))
  const isFound = !isProblem(column) || column.code !== 'column-missing'
  return isFound || named === undefined || another !== undefined ? column : named.column
}
