// A topic's table as a sheet: periods down, indicators across, and the part of the table as a column.
import type { Paper, Topic } from '../../../papers/paper.ts'
import { type BookSheet, textCell } from '../book.ts'
import { figureCell } from '../number-cell.ts'
import { aboveTable } from './above-table.ts'
import { type Note, pointsAbout } from './notes-sheet.ts'
import { otherDates } from './other-dates.ts'
import { uniqueHeaders } from './unique-headers.ts'

export function topicSheet(
  paper: Paper,
  { id, table }: Topic,
  notes: readonly Note[],
  name: string,
  tableName: string,
): BookSheet {
  const rows = table.parts.flatMap(part =>
    part.rows.map(row => [
      textCell(part.title),
      textCell(row.label),
      ...row.cells.map(cell => figureCell(paper.figures[cell.ref] ?? cell)),
    ]),
  )
  return {
    name,
    title: table.caption,
    lines: aboveTable(paper, rows, [...otherDates(paper, table), ...pointsAbout(notes, id)]),
    table: {
      name: tableName,
      columns: uniqueHeaders([
        { header: 'Part', width: 26 },
        { header: 'Period or area', width: 34 },
        ...table.columns.map(column => ({
          header: `${column.ref} ${column.name} (${column.unit})`,
          width: 24,
        })),
      ]),
      rows,
    },
  }
}
