// A table of a section as a sheet. Shares and the details under figures get their own columns; headings between rows
// become a column. In: the table and its notes. Out: a sheet.
import { type DataTable, headersOf, type Paper, type TableCell } from '../../../papers/paper.ts'
import { type BookCell, type BookColumn, type BookSheet, textCell } from '../book.ts'
import { figureCell, printedCell } from '../number-cell.ts'
import { aboveTable } from './above-table.ts'
import { type Note, pointsAbout } from './notes-sheet.ts'
import { uniqueHeaders } from './unique-headers.ts'

type Row = DataTable['rows'][number]

/** The PDF shows these kinds by bold and italic type; a sheet names them. */
const KINDS: Readonly<Record<Row['kind'], string>> = {
  item: 'row',
  total: 'total',
  'not-known': 'not known',
  comparator: 'another area',
  heading: 'heading',
}

export function sectionTableSheet(
  paper: Paper,
  table: DataTable,
  notes: readonly Note[],
  name: string,
  tableName: string,
): BookSheet {
  const printed = underHeadings(table.rows)
  const isGrouped = table.rows.some(row => row.kind === 'heading')
  const hasShares = table.columns.map((_, at) => table.rows.some(({ cells }) => hasShare(cells[at])))
  const hasDetails = table.columns.map((_, at) =>
    table.rows.some(({ cells }) => detailOf(cells[at]) !== undefined),
  )
  const rows = printed.map(({ heading, row }) => [
    ...(isGrouped ? [textCell(heading)] : []),
    textCell(row.label),
    textCell(KINDS[row.kind]),
    ...row.cells.flatMap((cell, at) => [
      cellOf(paper, cell, table.columns[at]?.holds),
      ...(hasShares[at] ? [shareOf(paper, cell)] : []),
      ...(hasDetails[at] ? [textCell(detailOf(cell) ?? 'no detail')] : []),
    ]),
  ])
  return {
    name,
    title: table.caption,
    lines: aboveTable(paper, rows, [...table.says, ...pointsAbout(notes, table.id)]),
    table: {
      name: tableName,
      columns: uniqueHeaders([
        ...(isGrouped ? [{ header: 'Group', width: 30 }] : []),
        { header: table.rowHeading, width: 44 },
        { header: 'Kind of row', width: 14 },
        ...headersOf(table).flatMap((header, at): BookColumn[] => [
          { header, width: table.columns[at]?.holds === 'words' ? 60 : 16 },
          ...(hasShares[at] ? [{ header: `${header}, share`, width: 16 }] : []),
          ...(hasDetails[at] ? [{ header: `${header}, detail`, width: 18 }] : []),
        ]),
      ]),
      rows,
    },
  }
}

const hasShare = (cell: TableCell | undefined): boolean => cell?.cell === 'figure' && cell.share !== undefined

/** The text under a figure: `55 of 328`, `31 March 2021`. */
const detailOf = (cell: TableCell | undefined): string | undefined =>
  cell?.cell === 'figure' ? cell.figure.below : undefined

/** Each row with the heading above it, or `no group` before the first heading. */
function underHeadings(rows: readonly Row[]): { heading: string; row: Row }[] {
  let heading = 'no group'
  return rows.flatMap(row => {
    if (row.kind !== 'heading') return [{ heading, row }]
    heading = row.label
    return []
  })
}

type Holds = DataTable['columns'][number]['holds']

function cellOf(paper: Paper, cell: TableCell, holds: Holds | undefined): BookCell {
  switch (cell.cell) {
    case 'figure':
      return figureCell(paper.figures[cell.figure.ref] ?? cell.figure)
    case 'rating':
      return textCell(cell.rating.word)
    case 'sign':
      return textCell(cell.word)
    case 'text':
      return cell.text !== '' && holds === 'figures'
        ? printedCell(cell.text)
        : textCell(cell.text || 'no text')
  }
}

function shareOf(paper: Paper, cell: TableCell): BookCell {
  return cell.cell === 'figure' && cell.share !== undefined
    ? figureCell(paper.figures[cell.share.ref] ?? cell.share)
    : textCell('no share')
}
