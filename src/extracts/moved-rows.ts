// Looks for rows whose figures moved. In: what was read of a table. Out: problems.
import { type Problem, problem } from '../problems/problem.ts'
import { listInWords } from '../terms/words.ts'
import { address, coordinates, type ExtractCell } from './cell.ts'
import type { Reading } from './extract.ts'
import { originOf } from './find-table.ts'
import type { Findings } from './read-cell.ts'
import type { TableInSheet } from './table-in-sheet.ts'

const rowOf = ({ origin }: Pick<Reading, 'origin'>): number => coordinates(origin.cell ?? 'A1')[0]

/**
 * A row of a text file with more fields than headings, or with fewer: `Jan-17,1,012,39` under three headings.
 * Blank fields at the end are harmless, and so are notes below the table, which give no figure.
 */
export function movedFields(found: Findings, { sheet, header, file }: TableInSheet): Problem[] {
  if (sheet.isDelimited !== true) return movedCells(found, { sheet, header, file })
  const headings = (header.cells.at(-1)?.column ?? 0) + 1
  const byRow = Map.groupBy<number, Pick<Reading, 'origin'> & Partial<Reading>>(
    [...found.readings, ...(found.plan ?? [])],
    rowOf,
  )
  return [...byRow].flatMap(([row, readings]): Problem[] => {
    const fields = filledFields(sheet, row)
    const origin = (column: number) => originOf(sheet, file, address(row, column))
    if (fields > headings) return [problem('error', 'fields-surplus', origin(headings), { fields, headings })]
    const written = sheet.columnCount(row)
    const lacking = readings.filter(
      ({ amount, origin: { cell = 'A1' } }) =>
        coordinates(cell)[1] >= written && amount?.kind === 'missing' && amount.reason === 'not-supplied',
    )
    if (lacking.length === 0 || fields < 2) return []
    const columns = new Set(lacking.map(({ origin: { cell = 'A1' } }) => coordinates(cell)[1]))
    const named = header.cells.filter(({ column }) => columns.has(column)).map(one => `'${one.heading}'`)
    return [
      problem('warning', 'fields-lacking', origin(written), {
        fields: written,
        headings,
        lacking: listInWords(named.slice(0, 6)),
      }),
    ]
  })
}

/**
 * A text file that was opened and saved as a workbook has moved rows too: a number beside the last heading, in
 * one row of several. A column of notes or sums has something in most rows.
 */
function movedCells(
  found: Findings,
  { sheet, header, file }: Pick<TableInSheet, 'sheet' | 'header' | 'file'>,
): Problem[] {
  const headings = headedColumns({ sheet, header })
  const rows = [...new Set([...found.readings, ...(found.plan ?? [])].map(rowOf))]
  const isFull = (row: number) => header.cells.every(({ column }) => sheet.cell(row, column).kind !== 'blank')
  const moved = rows.filter(row => isFigure(sheet.cell(row, headings)) && isFull(row))
  if (moved.length * 2 > rows.length) return []
  return moved.map(row =>
    problem('warning', 'fields-surplus', originOf(sheet, file, address(row, headings)), {
      fields: headings + 1,
      headings,
    }),
  )
}

/** A heading that is merged sideways heads all of its columns; a title from column A is none. */
const headedColumns = ({ sheet, header }: Pick<TableInSheet, 'sheet' | 'header'>): number => {
  const last = header.cells.at(-1)?.column ?? 0
  const merges = sheet.merges.filter(
    merge => merge.column > 0 && merge.column <= last && merge.row <= header.row,
  )
  return Math.max(last, ...merges.map(merge => merge.lastColumn)) + 1
}

const isFigure = (cell: ExtractCell): boolean =>
  cell.kind === 'number' || (cell.kind === 'text' && /^[£\d,.%]+$/.test(cell.text))

function filledFields(sheet: TableInSheet['sheet'], row: number): number {
  let count = sheet.columnCount(row)
  while (count > 0 && sheet.cell(row, count - 1).kind === 'blank') count--
  return count
}
