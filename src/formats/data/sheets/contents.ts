// The sheet Contents: a link to every other sheet. In: sheets. Out: a sheet with one table.
import { type Sheet, textCell } from '../book.ts'
import { text } from './above-table.ts'

export function contents(name: string, tableName: string, sheets: readonly Sheet[]): Sheet {
  return {
    name,
    title: 'Contents',
    lines: [
      text('This sheet contains one table. It lists the other sheets of this workbook, with a link to each.'),
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
