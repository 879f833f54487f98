// The sheet Contents: a link to every other sheet. In: sheets. Out: a sheet with one table.
import { type BookSheet, textCell } from '../book.ts'
import { textLine } from './above-table.ts'

export function contentsSheet(name: string, tableName: string, sheets: readonly BookSheet[]): BookSheet {
  return {
    name,
    title: 'Contents',
    lines: [
      textLine(
        'This sheet contains one table. It lists the other sheets of this workbook, with a link to each.',
      ),
    ],
    table: {
      name: tableName,
      columns: [
        { header: 'Sheet', width: 34 },
        { header: 'What it holds', width: 90 },
      ],
      rows: sheets.map(sheet => [
        { cell: 'text', text: sheet.name, link: sheet.name },
        textCell(sheet.title),
      ]),
    },
  }
}
