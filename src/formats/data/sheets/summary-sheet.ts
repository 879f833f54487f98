// The performance summary as a table: one row for each indicator. In: the block. Out: a sheet.
import type { Paper, Summary } from '../../../papers/paper.ts'
import { type BookCell, type BookColumn, type BookSheet, textCell } from '../book.ts'
import { figureCell } from '../number-cell.ts'
import { aboveTable } from './above-table.ts'
import { uniqueHeaders } from './unique-headers.ts'

export function summarySheet(paper: Paper, block: Summary, name: string, tableName: string): BookSheet {
  const { columns, groups } = block
  const figures = (cells: readonly { ref: string; text: string }[]): BookCell[] =>
    cells.map(cell => figureCell(paper.figures[cell.ref] ?? cell))
  const hasSignals = block.hasSignals === true
  const rows = groups.flatMap(group =>
    group.rows.map(row => [
      ...[group.title, row.ref, row.name, row.goodIs, row.unit].map(textCell),
      ...figures([...row.months, row.yearToDate]),
      ...[
        row.yearToDate.isMissing
          ? row.yearToDate.spoken
          : (row.yearToDate.below ?? paper.figures[row.yearToDate.ref]?.rule ?? ''),
        row.direction.sentence,
        row.rating.word,
        row.rating.reason,
        ...(hasSignals
          ? [
              row.signal?.word ?? 'Not judged',
              row.signal?.sentence ?? 'no rule is set',
              row.signal?.target?.word ?? 'Not judged',
            ]
          : []),
        row.bounds.green,
        row.bounds.amber,
        row.bounds.red,
      ].map(textCell),
      ...figures([...row.years, ...row.comparators]),
    ]),
  )
  const headers: BookColumn[] = [
    { header: 'Group', width: 22 },
    { header: 'Reference', width: 12 },
    { header: 'Indicator', width: 44 },
    { header: 'Good is', width: 10 },
    { header: 'Unit', width: 12 },
    ...[...columns.months, columns.yearToDate].map(figureColumn),
    { header: 'Rule of the year to date', width: 22 },
    { header: 'Direction of travel', width: 32 },
    { header: 'Rating', width: 12 },
    { header: 'Reason for the rating', width: 34 },
    ...(hasSignals
      ? [
          { header: 'Signal', width: 16 },
          { header: 'Reason for the signal', width: 50 },
          { header: 'Prospect of the target', width: 24 },
        ]
      : []),
    { header: 'Green', width: 22 },
    { header: 'Amber', width: 22 },
    { header: 'Red', width: 22 },
    ...[...columns.years, ...columns.comparators.map(one => one.name)].map(figureColumn),
  ]
  return {
    name,
    title: block.caption,
    lines: aboveTable(paper, rows, [
      'Green, Amber and Red give the bounds of the target. YTD means year to date. The sheet Notes explains how each figure is worked out.',
    ]),
    table: { name: tableName, columns: uniqueHeaders(headers), rows },
  }
}

const figureColumn = (header: string): BookColumn => ({ header, width: 14 })
