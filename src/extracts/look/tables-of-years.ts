// Finds tables with a row for each year and a column for each month. In: a sheet. Out: each table, with a line for the years and
// one for each other label that has a year in it.
import type { Period } from '../../terms/period.ts'
import { address } from '../cell.ts'
import { type Header, type HeaderCell, headerAt } from '../header-band.ts'
import { withoutYearIn } from '../understand-period.ts'
import { inYear, type WithoutYear } from '../year-label.ts'
import { yearInLabel } from '../years-in-rows.ts'
import { withBlocksJoined } from './blocks-joined.ts'
import { figureSeen, type Grid, holdsMostlyFigures, isFigureLike, rangeOf, titleAbove } from './sheet-grid.ts'
import type { FigureSeen, LineSeen, TableSeen } from './sheet-seen.ts'
import type { TablesFound } from './tables-across.ts'

/** Fewer months may be headings of something else. */
const LEAST = 6

interface MonthColumn {
  readonly column: number
  readonly meant: WithoutYear
}

interface YearRow {
  readonly row: number
  readonly found: NonNullable<ReturnType<typeof yearInLabel>>
}

export function tablesOfYears(grid: Grid): TablesFound {
  const tables: TableSeen[] = []
  const taken = new Set<number>()
  for (let row = 0; row < grid.rows; row++) {
    const table = tableAt(grid, row)
    if (table === undefined) continue
    tables.push(table.seen)
    for (let at = row; at <= table.lastRow; at++) taken.add(at)
    row = table.lastRow
  }
  return { tables: withBlocksJoined(tables), taken }
}

function tableAt(
  grid: Grid,
  top: number,
): { readonly seen: TableSeen; readonly lastRow: number } | undefined {
  const header = headerAt(grid.sheet, top)
  const months = header.cells.flatMap(({ column, cell }): MonthColumn[] => {
    const meant = withoutYearIn(cell)
    return meant === undefined || grid.isHiddenColumn(column) ? [] : [{ column, meant }]
  })
  const [first] = months
  const labels = header.cells.find(({ column }) => column < (first?.column ?? 0))
  if (months.length < LEAST || labels === undefined) return undefined
  const rows = rowsBelow(grid, header, labels, months)
  const years = rows.flatMap((row): YearRow[] => {
    const found = yearInLabel(grid.text(row, labels.column))
    return found === undefined ? [] : [{ row, found }]
  })
  const lastRow = rows.at(-1)
  if (lastRow === undefined || years.length === 0 || years.length * 2 < rows.length) return undefined
  const others = rows.filter(row => !years.some(one => one.row === row))
  const titled = titleAbove(grid, header.top)
  const lines = [...Map.groupBy(years, ({ found }) => found.label)].map(([label, own]) =>
    lineOf(grid, label, own, labels, months, titled.title),
  )
  const unread = header.cells
    .filter(({ column }) => column > labels.column && !months.some(month => month.column === column))
    .filter(({ column }) => holdsMostlyFigures(grid, column, rows))
    .map(({ heading }) => heading)
  const last = header.cells.at(-1)?.column ?? labels.column
  return {
    lastRow,
    seen: {
      layout: 'periods-across',
      ...titled,
      range: rangeOf([header.top, labels.column], [lastRow, last]),
      find: [labels, ...header.cells.filter(({ column }) => column === first?.column)].map(
        one => one.heading,
      ),
      headings: header.cells.map(({ heading }) => heading),
      ...(unread.length > 0 && { unread }),
      heading: labels.heading,
      forms: ['month'],
      lines: [...lines, ...others.map(row => withoutYear(grid, row, labels))],
    },
  }
}

/** Those with figures, up to the first without any. */
function rowsBelow(
  grid: Grid,
  header: Header,
  { column }: HeaderCell,
  months: readonly MonthColumn[],
): number[] {
  const rows: number[] = []
  for (let row = header.row + 1; row < grid.rows; row++) {
    const hasFigures = months.some(month => isFigureLike(grid.cell(row, month.column)))
    if (!hasFigures || grid.text(row, column) === '') break
    rows.push(row)
  }
  return rows
}

function lineOf(
  grid: Grid,
  label: string,
  rows: readonly YearRow[],
  labels: HeaderCell,
  months: readonly MonthColumn[],
  title: string | undefined,
): LineSeen {
  const figures = rows.flatMap(({ row, found }) =>
    months.flatMap(({ column, meant }): FigureSeen[] => {
      const period = inYear(meant, found.year)
      return period === undefined ? [] : [figureSeen(grid, row, column, period)]
    }),
  )
  return {
    label,
    // Nothing else says of what the figures of a year are.
    under: title === undefined ? [] : [title],
    at: address(rows.at(-1)?.row ?? 0, labels.column),
    figures: figures.toSorted((a, b) => startOf(a.period) - startOf(b.period)),
    beside: [],
  }
}

const startOf = (period: Period): number => ('index' in period ? period.index : 0)

const withoutYear = (grid: Grid, row: number, { column }: HeaderCell): LineSeen => ({
  label: grid.text(row, column),
  under: [],
  at: address(row, column),
  figures: [],
  beside: [],
  fault: 'the months of its table have no year, and its label names none',
})
