// Finds the labels of rows that stand beside their headed column. In: a table, the column that the source names, and the
// columns of figures. Out: the column of the labels.
import type { TableInSheet } from './table-in-sheet.ts'
import { tableRows } from './table-in-sheet.ts'

/**
 * `All teams` stands once, and beside it, in a column without a heading, `Children`, `FTE` and `Average`: where rows of figures
 * have no label under the heading, and every row of figures has a text in the next column, the labels are there.
 */
export function unheadedLabels(column: number, standing: TableInSheet, figures: readonly number[]): number {
  const { sheet, header } = standing
  const next = column + 1
  if (header.cells.some(cell => cell.column === next) || figures.includes(next)) return column
  const rows = tableRows(standing).filter(row =>
    figures.some(figure => sheet.cell(row, figure).kind !== 'blank'),
  )
  const isLabelled = rows.every(row => sheet.cell(row, column).kind !== 'blank')
  return !isLabelled && rows.every(row => sheet.cell(row, next).kind === 'text') ? next : column
}
