// What a table of a section prints. In: the table. Out: the place of every figure in it, and its verdicts.
import { type DataTable, headersOf, type SectionPart } from './paper.ts'
import { allPrinted, NOTHING_PRINTED, type Place, type Printed } from './printed.ts'

export const printedInParts = (parts: readonly SectionPart[]): Printed =>
  allPrinted(parts.map(part => (part.part === 'table' ? printedInTable(part.table) : NOTHING_PRINTED)))

function printedInTable(table: DataTable): Printed {
  const columns = headersOf(table)
  return {
    places: table.rows.flatMap(({ kind, label, cells }) =>
      cells.flatMap((cell, at): Place[] => {
        if (cell.cell !== 'figure') return []
        const figures = cell.share === undefined ? [cell.figure] : [cell.figure, cell.share]
        return figures.map(({ ref }) => ({
          figure: ref,
          table: table.caption,
          row: label,
          column: columns[at] ?? '',
          in: 'section',
          // Another area has a row of its own, or a column.
          area: kind === 'comparator' ? label : (columns[at] ?? ''),
        }))
      }),
    ),
    verdicts: table.rows.flatMap(({ label, cells }) =>
      cells.flatMap(cell =>
        cell.cell === 'rating' ? [{ row: label, table: table.caption, rating: cell.rating }] : [],
      ),
    ),
  }
}
