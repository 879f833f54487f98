// A sheet as the finders of tables need it. In: a sheet that was opened. Out: its cells by row, and what is hidden, painted
// or commented.
import type { Period } from '../../terms/period.ts'
import { titleOver } from '../below-title.ts'
import { address, BLANK, type ExtractCell, type ExtractSheet, plainText } from '../cell.ts'
import type { Header } from '../header-band.ts'
import { cellKey } from '../sheet-look.ts'
import type { TableInSheet } from '../table-in-sheet.ts'
import type { FigureSeen } from './sheet-seen.ts'

export interface Grid {
  readonly file: string
  readonly sheet: ExtractSheet
  /** One more than the last row and the last column with anything in them. */
  readonly rows: number
  readonly columns: number
  /** Blank where its row or column is hidden. */
  cell(row: number, column: number): ExtractCell
  text(row: number, column: number): string
  isHiddenColumn(column: number): boolean
  fill(row: number, column: number): string | undefined
}

/** A sheet with more is data of another program; the first rows show what it holds. */
const MOST_ROWS = 5000
const MOST_COLUMNS = 400

export function gridOf(sheet: ExtractSheet, file: string, fills?: ReadonlyMap<number, string>): Grid {
  const rows = Math.min(sheet.rowCount, MOST_ROWS)
  const widths = Array.from({ length: rows }, (_, row) => sheet.columnCount(row))
  const isHidden = (row: number, column: number) =>
    sheet.hidden?.rows.has(row) === true || sheet.hidden?.columns.has(column) === true
  const cell = (row: number, column: number) =>
    row < 0 || column < 0 || isHidden(row, column) ? BLANK : sheet.cell(row, column)
  return {
    file,
    sheet,
    rows,
    columns: Math.min(Math.max(0, ...widths), MOST_COLUMNS),
    cell,
    text: (row, column) => plainText(cell(row, column).shown),
    isHiddenColumn: column => sheet.hidden?.columns.has(column) === true,
    fill: (row, column) => fills?.get(cellKey(row, column)),
  }
}

/** `482`, `94.6%`, `31/43 (72%)`, `9 of 12`, `91.2% (p)`; not `9 of 15 approved`. */
const FIGURE =
  /^£?[-+−]?\d[\d,]*(?:\.\d+)? ?%?(?: ?(?:of|out of|\/) ?[\d,]+)?(?: ?[([][^)\]]*[)\]]| ?[*pr])?$/i
/** What stands in the place of a figure. */
const MARK =
  /^(?:tbc|n\/?a(?: \(new\))?|no data|not available|awaited|nil|new|[-–*xzc~]|\[[a-z]\]|<\d+|null)$/i

/** Whether anything in the cell could be a figure or a mark in the place of one. */
export const isFigureLike = (cell: ExtractCell): boolean =>
  isFigure(cell) || cell.kind === 'error' || (cell.kind === 'text' && MARK.test(cell.text))

/** A number, a percentage or a part of a whole; not a mark. */
export const isFigure = (cell: ExtractCell): boolean =>
  cell.kind === 'number' || (cell.kind === 'text' && FIGURE.test(cell.text))

/** Whether a column holds figures in most of the rows. */
export const holdsMostlyFigures = (grid: Grid, column: number, rows: readonly number[]): boolean =>
  rows.filter(row => isFigure(grid.cell(row, column))).length * 2 > rows.length

export function figureSeen(grid: Grid, row: number, column: number, period: Period): FigureSeen {
  const fill = grid.fill(row, column)
  return {
    period,
    cell: grid.cell(row, column),
    at: address(row, column),
    ...(fill !== undefined && { fill }),
  }
}

/** What reading the periods of headings needs to know of a table. */
export const standingAt = (grid: Grid, header: Header, endRow: number): TableInSheet => ({
  file: grid.file,
  sheet: grid.sheet,
  header,
  endRow,
  context: {
    source: {
      id: 'seen',
      title: '',
      folder: '',
      file: '',
      required: true,
      states: 'first',
      hidden: 'left-out',
      tables: [],
    },
    council: '',
    period: { kind: 'month', index: 0 },
    indicators: new Map(),
    areas: new Set(),
  },
})

/** A text with nothing else in its row: a band over the rows below it, a title, a note. */
export function textAlone(grid: Grid, row: number): string | undefined {
  let only: string | undefined
  for (let column = 0; column < grid.columns; column++) {
    const text = grid.text(row, column)
    if (text !== '' && only !== undefined) return undefined
    if (text !== '') only = text
  }
  return only
}

/** The title of the table whose headings begin there. */
export function titleAbove({ sheet }: Grid, top: number): { readonly title?: string } {
  const title = plainText(titleOver(sheet, { top }) ?? '')
  return /[a-z]{3}/i.test(title) ? { title } : {}
}

export const rangeOf = (
  [firstRow, firstColumn]: readonly [number, number],
  [lastRow, lastColumn]: readonly [number, number],
): string => `${address(firstRow, firstColumn)}:${address(lastRow, lastColumn)}`

/** The hidden columns with figures between two rows: `D, E, G`. */
export function hiddenFigures(grid: Grid, first: number, last: number): string {
  const columns: string[] = []
  for (let column = 0; column < grid.columns; column++) {
    if (!grid.isHiddenColumn(column)) continue
    let count = 0
    for (let row = first; row <= last; row++) if (isFigure(grid.sheet.cell(row, column))) count++
    if (count > 1) columns.push(address(0, column).replace(/\d+$/, ''))
  }
  return columns.join(', ')
}
