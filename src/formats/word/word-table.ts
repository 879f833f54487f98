// A Word table with a marked and repeated header row, and without merged or empty cells. In: columns and rows.
import {
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { WordColours } from './colours.ts'
import { mm } from './lengths.ts'
import { NO_TEXT } from './safe-text.ts'
import { type Child, paragraph, quiet, textRun } from './word-runs.ts'

export interface WordColumn {
  readonly heading: readonly Child[]
  readonly widthMm: number
  readonly holds: 'text' | 'figures'
}

export interface WordCell {
  readonly children: readonly Child[]
  readonly isCurrent?: boolean
  /** Has a rule above and below. */
  readonly isTotal?: boolean
  /** In the first cell of a row: the heading of the rows from here on. */
  readonly over?: string
}

/**
 * `isOnOneSheet` keeps a short table together; a long one breaks between rows. The heading of a group of rows is above
 * the label of its first row, in the same cell: a row of its own would need merged or empty cells.
 */
export function wordTable(
  columns: readonly WordColumn[],
  rows: readonly (readonly WordCell[])[],
  colour: WordColours,
  isOnOneSheet: boolean,
): Table {
  const widths = columns.map(column => mm(column.widthMm))
  const rule = { style: BorderStyle.SINGLE, size: 12, color: colour('border-strong') }
  const cell = (
    { children, isCurrent = false, isTotal = false, over }: WordCell,
    at: number,
    keepNext: boolean,
    isUnderHeading: boolean,
  ) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: isUnderHeading ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      ...(isCurrent && { shading: { type: ShadingType.CLEAR, fill: colour('panel'), color: 'auto' } }),
      ...(isTotal && { borders: { top: rule, bottom: rule } }),
      children: [
        ...(over === undefined ? [] : [paragraph('TableGroup', [textRun(over)])]),
        paragraph(
          columns[at]?.holds === 'figures' ? 'TableFigure' : 'TableText',
          children.length === 0 ? [quiet(NO_TEXT)] : children,
          { keepNext },
        ),
      ],
    })
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, at) => headerCell(heading, at, widths, columns)),
  })
  const body = rows.map(
    (row, number) =>
      new TableRow({
        cantSplit: true,
        children: row.map((one, at) =>
          cell(one, at, isOnOneSheet && number < rows.length - 1, row[0]?.over !== undefined),
        ),
      }),
  )
  return new Table({
    style: 'PaperTable',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [header, ...body],
  })
}

function headerCell(
  heading: readonly Child[],
  at: number,
  widths: readonly number[],
  columns: readonly WordColumn[],
): TableCell {
  return new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    children: [
      paragraph(columns[at]?.holds === 'figures' ? 'TableFigure' : 'TableText', heading, { keepNext: true }),
    ],
  })
}
