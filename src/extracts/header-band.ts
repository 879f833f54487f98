// The headings of a table, in one row or several. In: a sheet and the row in which the headings were looked for. Out: the
// heading of each column, with the headings above it.
import {
  BLANK,
  type ExtractCell,
  type ExtractSheet,
  filledColumns,
  isMergedSideways,
  type Merge,
  plainText,
} from './cell.ts'
import { isPeriodOfAnyForm } from './understand-period.ts'

export interface Header {
  /** The lowest row of headings: the table's rows begin below it. */
  readonly row: number
  /** The row in which the headings were looked for. */
  readonly top: number
  /** Every column with a heading. */
  readonly cells: readonly HeaderCell[]
}

export interface HeaderCell {
  readonly column: number
  readonly cell: ExtractCell
  /** As it was typed, on one line. */
  readonly heading: string
  /** The headings above it that cover it, from the top: `Reviews` above `Number`. */
  readonly above: readonly Above[]
  /** The last column that it covers: its own, unless it is merged over several. */
  readonly lastColumn: number
}

/** A heading over one or several columns of lower headings. */
export interface Above {
  readonly cell: ExtractCell
  readonly heading: string
  readonly row: number
  readonly column: number
  /** Whether the columns that it covers are merged; otherwise the cells next to it are blank. */
  readonly isMerged: boolean
  /** Whether it is one of the rows of headings, and not of the rows above them, which may be titles. */
  readonly isHeading: boolean
}

/** A table has no more rows of headings below the one in which they are looked for. */
const MOST_BELOW = 2
/** How far up a heading over others is looked for. */
const MOST_ABOVE = 3

/**
 * A heading that is merged downwards also counts in the lower rows: `Month` merged over rows 3 and 4 heads its column in
 * row 4.
 */
export function headerAt(sheet: ExtractSheet, top: number): Header {
  const row = lastHeadingRow(sheet, top)
  const first = Math.max(0, top - MOST_ABOVE)
  const width = columnsOf(sheet, top, row)
  const rows = Array.from({ length: row - first + 1 }, (_, i) => rowAt(sheet, first + i, width))
  const covers = rows.map(one => coversOf(sheet, one, one.row >= top))
  const cells = Array.from({ length: width }, (_, column) => column).flatMap((column): HeaderCell[] => {
    const at = lowestHeading(sheet, column, rows, top)
    const cell = at === undefined ? BLANK : sheet.cell(at, column)
    if (at === undefined || cell.kind === 'blank') return []
    return [
      {
        column,
        cell,
        heading: plainText(cell.shown),
        above: covers.slice(0, Math.max(0, at - first)).flatMap(cover => cover[column] ?? []),
        lastColumn: rows[at - first]?.merges[column]?.lastColumn ?? column,
      },
    ]
  })
  return { row, top, cells }
}

/** A row of the sheet with the merged block of each of its columns. */
interface Row {
  readonly row: number
  readonly width: number
  readonly merges: readonly (Merge | undefined)[]
}

function rowAt(sheet: ExtractSheet, row: number, width: number): Row {
  const merges: (Merge | undefined)[] = []
  for (const merge of sheet.merges)
    if (merge.row <= row && row <= merge.lastRow)
      for (let column = merge.column; column <= Math.min(merge.lastColumn, width); column++)
        merges[column] = merge
  return { row, width, merges }
}

/** The row of the column's own heading: the lowest that is not blank, also where it is merged from above. */
function lowestHeading(
  sheet: ExtractSheet,
  column: number,
  rows: readonly Row[],
  top: number,
): number | undefined {
  for (const { row, merges } of rows.toReversed()) {
    if (row < top) return undefined
    if (sheet.cell(row, column).kind !== 'blank') return row
    const merge = merges[column]
    if (merge !== undefined && merge.column === column && merge.row < row) return merge.row
    // Inside a heading that is merged sideways, a column has no heading of its own.
    if (merge !== undefined && merge.column < column) return undefined
  }
  return undefined
}

/** The cell that covers each column: its own, the merged one, or the next to its left if the cells between are blank. */
function coversOf(
  sheet: ExtractSheet,
  { row, width, merges }: Row,
  isHeading: boolean,
): (Above | undefined)[] {
  let left: Above | undefined
  return Array.from({ length: width }, (_, column) => {
    const merge = merges[column]
    if (merge !== undefined) {
      left = undefined
      return aboveAt(sheet, merge, true, isHeading)
    }
    left = aboveAt(sheet, { row, column }, false, isHeading) ?? left
    return left
  })
}

function aboveAt(
  sheet: ExtractSheet,
  { row, column }: Pick<Merge, 'row' | 'column'>,
  isMerged: boolean,
  isHeading: boolean,
): Above | undefined {
  const cell = sheet.cell(row, column)
  return cell.kind === 'blank'
    ? undefined
    : { cell, heading: plainText(cell.shown), row, column, isMerged, isHeading }
}

function lastHeadingRow(sheet: ExtractSheet, top: number): number {
  const [label] = filledColumns(sheet, top)
  let last = top
  while (label !== undefined && last < top + MOST_BELOW && hasHeadingsBelow(sheet, last, label)) last++
  return last
}

/**
 * Whether the row below has headings too: it has no label under the first heading of all, it has words and no figures, and some
 * of them are under a heading that covers several columns, or all of them are periods.
 */
function hasHeadingsBelow(sheet: ExtractSheet, row: number, label: number): boolean {
  if (row + 1 >= sheet.rowCount) return false
  const [upper, lower] = [filledColumns(sheet, row), filledColumns(sheet, row + 1)]
  const leftmost = upper.find(column => column > label) ?? Infinity
  if (lower.length === 0 || (lower.includes(label) && !areAllOverOthers(sheet, row, upper, lower)))
    return false
  if (!lower.every(column => isWords(sheet.cell(row + 1, column)))) return false
  if (lower.length > 1 && lower.every(column => isPeriod(sheet.cell(row + 1, column)))) return true
  const headed = new Set(upper)
  const { merges } = rowAt(sheet, row, Math.max(...lower))
  return lower.some(column => {
    const merge = merges[column]
    return merge === undefined ? !headed.has(column) && leftmost < column : merge.lastColumn > merge.column
  })
}

/** `Quarter 1` and `Quarter 2` are merged over others, and the labels have their heading in the row below, if they have one. */
function areAllOverOthers(
  sheet: ExtractSheet,
  row: number,
  upper: readonly number[],
  lower: readonly number[],
): boolean {
  // In a CSV nothing is merged.
  const isPeriodOver = (column: number) =>
    isPeriod(sheet.cell(row, column)) && !upper.includes(column + 1) && lower.includes(column + 1)
  const isOver = (column: number) => isMergedSideways(sheet, row, column) || isPeriodOver(column)
  return upper.length > 1 && upper.every(isOver) && Math.min(...lower) <= Math.min(...upper)
}

/** A heading, and not a figure or the mark of a missing one. */
const isWords = (cell: ExtractCell): boolean =>
  cell.kind === 'date' || (cell.kind === 'text' && WORDS.test(cell.text))
const WORDS = /[a-z]{2}|^(%|#|n|d|no\.?|[qmp]\d+|\d{4}[-/–]\d{2})$/i

/** `Jan-26` under `This month`: the periods of a scorecard, with words over them. */
const isPeriod = (cell: ExtractCell): boolean => cell.kind === 'date' || isPeriodOfAnyForm(cell)

function columnsOf(sheet: ExtractSheet, top: number, last: number): number {
  const merged = sheet.merges.filter(one => one.row < last && top <= one.lastRow)
  const typed = Array.from({ length: last - top + 1 }, (_, i) => sheet.columnCount(top + i))
  return Math.max(0, ...typed, ...merged.map(one => one.column + 1))
}
