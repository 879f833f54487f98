// Finds tables with periods down the side and a measure in each column. In: a sheet. Out: each table, with its lines.
import { address, type ExtractCell, plainText } from '../cell.ts'
import { type Header, type HeaderCell, headerAt } from '../header-band.ts'
import { plainHeading } from '../heading.ts'
import { findPeriodRows } from '../period-rows.ts'
import { YEAR, yearLabel } from '../year-label.ts'
import { REFERENCE, TARGET } from './beside.ts'
import { longTable, nameColumn } from './long-tables.ts'
import { areQuarterEnds, FORMS, QUARTERS } from './quarter-ends.ts'
import {
  figureSeen,
  type Grid,
  hiddenFigures,
  isFigureLike,
  rangeOf,
  standingAt,
  titleAbove,
} from './sheet-grid.ts'
import type { BesideSeen, LineSeen, TableSeen } from './sheet-seen.ts'
import { formsOfPeriods, isPeriodText, type TablesFound } from './tables-across.ts'

/** Fewer periods may be dates of something else. */
const LEAST = 3

export function tablesDown(grid: Grid, taken: ReadonlySet<number>): TablesFound {
  const rowsTaken = new Set<number>()
  const columns = [...Array(grid.columns).keys()]
  const found = columns.flatMap(column =>
    runsIn(grid, column, row => taken.has(row)).flatMap(run => tableOf(grid, column, run) ?? []),
  )
  const tables: TableSeen[] = []
  // A year beside a month or a quarter is not the period of the row.
  for (const { table, header, last } of found.toSorted((a, b) => fineness(a.table) - fineness(b.table))) {
    const rows = Array.from({ length: last + 1 - header.top }, (_, i) => header.top + i)
    if (rows.some(row => rowsTaken.has(row))) continue
    tables.push(table)
    for (const row of rows) rowsTaken.add(row)
  }
  return { tables, taken: rowsTaken }
}

const fineness = ({ forms }: TableSeen): number => FORMS.findIndex(form => forms.includes(form))

interface Run {
  readonly first: number
  readonly last: number
}

/** A text of a period, or a date; a plain number may be a figure. */
const mayBePeriod = (cell: ExtractCell): boolean =>
  cell.kind === 'date' || isPeriodText(cell) || (cell.kind === 'number' && cell.asDay !== undefined)

/** Rows of periods, with at most two other rows between: a year in a row of its own, a blank. */
function runsIn(grid: Grid, column: number, isTaken: (row: number) => boolean): Run[] {
  const runs: { first: number; last: number; count: number }[] = []
  for (let row = 0; row < grid.rows; row++) {
    if (isTaken(row) || !mayBePeriod(grid.cell(row, column))) continue
    const run = runs.at(-1)
    if (run !== undefined && row - run.last <= 3) {
      run.last = row
      run.count++
    } else runs.push({ first: row, last: row, count: 1 })
  }
  return runs.filter(({ count }) => count >= LEAST)
}

function tableOf(
  grid: Grid,
  column: number,
  run: Run,
): { readonly table: TableSeen; readonly header: Header; readonly last: number } | undefined {
  const starts = Array.from({ length: run.last + 1 - run.first }, (_, i) => run.first + i)
    .filter(row => mayBePeriod(grid.cell(row, column)))
    .slice(0, 2)
  // The first may be a year, which is the title of the table.
  const header = starts.map(row => headerAbove(grid, column, row)).find(one => one !== undefined)
  const heading = header?.cells.find(cell => cell.column === column)?.heading
  if (header === undefined || heading === undefined) return undefined
  const figures = header.cells
    .map(cell => cell.column)
    .filter(one => one !== column && !grid.isHiddenColumn(one))
  const standing = standingAt(grid, header, run.last + 1)
  const dates = Array.from({ length: run.last + 1 - run.first }, (_, i) => grid.cell(run.first + i, column))
  const forms = areQuarterEnds(dates.filter(mayBePeriod)) ? QUARTERS : FORMS
  const { periods } = findPeriodRows({ heading: [heading], forms, column, figures }, standing)
  // A year in a row of its own heads the months below it.
  const dated = periods.filter(
    ({ line, period }) => period.kind !== 'year' || figures.some(one => isFigureLike(grid.cell(line, one))),
  )
  if (dated.length < LEAST) return undefined
  const names = nameColumn(grid, header, column, dated)
  const table =
    names === undefined
      ? downTable(grid, header, column, heading, dated)
      : longTable(grid, header, { names, column, heading }, dated)
  return table && { table, header, last: run.last }
}

/** The headings above the first period, in one row or in several; a row of targets may stand between. */
function headerAbove(grid: Grid, column: number, first: number): Header | undefined {
  for (const top of [first - 4, first - 3, first - 2, first - 1]) {
    if (top < 0) continue
    const header = headerAt(grid.sheet, top)
    const own = header.cells.find(cell => cell.column === column)
    if (header.row >= first || own === undefined || TARGET.test(own.heading)) continue
    if (mayBePeriod(own.cell) && !isCornerYear(own, header)) continue
    const between = Array.from({ length: first - header.row - 1 }, (_, i) => header.row + 1 + i)
    const isNext = between.every(
      row =>
        TARGET.test(grid.text(row, column)) ||
        !header.cells.some(cell => grid.cell(row, cell.column).kind !== 'blank' && cell.column !== column),
    )
    if (isNext && header.cells.length > 1 && headsFigures(grid, header, column, first)) return header
  }
  return undefined
}

/** `2025/26` over the months, beside headings of words. */
const isCornerYear = (own: HeaderCell, { cells }: Header): boolean =>
  yearLabel(own.heading) !== undefined &&
  cells.every(({ cell }) => cell === own.cell || (cell.kind === 'text' && !isFigureLike(cell)))

/** What stays of a heading when the next year comes. */
const lasting = (heading: string): string => (yearLabel(heading) === undefined ? heading : YEAR)

/** A note beside a title, two rows up, heads nothing. */
function headsFigures(grid: Grid, { cells }: Header, column: number, first: number): boolean {
  const rows = Array.from({ length: grid.rows - first }, (_, i) => first + i)
  return cells.some(
    cell => cell.column !== column && rows.some(row => isFigureLike(grid.cell(row, cell.column))),
  )
}

function downTable(
  grid: Grid,
  header: Header,
  column: number,
  heading: string,
  dated: Parameters<typeof longTable>[3],
): TableSeen | undefined {
  const ending = dated.at(-1)?.line ?? header.row
  const around = [header.row + 1, header.row + 2, ...[...Array(6).keys()].map(i => ending + 1 + i)]
  const targetRow = around.find(row => TARGET.test(grid.text(row, column)))
  const lines = header.cells
    .filter(cell => cell.column !== column && !grid.isHiddenColumn(cell.column))
    .flatMap((cell): LineSeen[] => {
      const figures = dated.map(({ line, period }) => figureSeen(grid, line, cell.column, period))
      if (!figures.some(one => isFigureLike(one.cell) && !isYear(one.cell))) return []
      const over = headingsOver(cell, header, column)
      // `CLA5` between the name and `Num`.
      const reference = over.find(text => /^[a-z]/i.test(text) && REFERENCE.test(text))
      const under = over.filter(text => text !== reference)
      return [
        {
          label: cell.heading,
          under,
          ...(reference !== undefined && { reference }),
          at: address(header.row, cell.column),
          figures,
          beside: targetRow === undefined ? [] : targetIn(grid, targetRow, cell.column),
        },
      ]
    })
  if (lines.length === 0) return undefined
  const repeated = lines.find((line, at) => lines.findIndex(other => pathOf(other) === pathOf(line)) < at)
  const hidden = hiddenFigures(grid, header.row + 1, ending)
  return {
    layout: 'periods-down',
    ...titleAbove(grid, header.top),
    range: rangeOf([header.top, column], [ending, Math.max(...header.cells.map(cell => cell.column))]),
    headings: header.cells.map(one => one.heading),
    find: [
      ...new Set([lasting(heading), ...lines.slice(0, 2).map(({ label, under }) => under.at(-1) ?? label)]),
    ],
    heading: lasting(heading),
    forms: formsOfPeriods(dated),
    lines,
    ...(hidden !== '' && { hidden }),
    ...(repeated !== undefined && {
      fault: `the heading '${repeated.label}' stands over several of its columns: give each a name of its own`,
    }),
  }
}

/** A year that is merged over its months. */
const isYear = (cell: ExtractCell): boolean => cell.kind === 'text' && yearLabel(cell.text) !== undefined

/** Not a title, which stands over the periods too. */
function headingsOver({ above }: HeaderCell, { cells }: Header, column: number): string[] {
  const titles = cells.find(cell => cell.column === column)?.above ?? []
  const isTitle = (one: HeaderCell['above'][number]) =>
    titles.some(title => title.row === one.row && title.column === one.column)
  return above
    .filter(one => one.isHeading || (one.isMerged && !isTitle(one)))
    .map(one => plainText(one.heading))
}

const pathOf = ({ under, label }: LineSeen): string => plainHeading([...under, label].join(' / '))

function targetIn(grid: Grid, row: number, column: number): BesideSeen[] {
  const cell = grid.cell(row, column)
  return cell.kind === 'blank' ? [] : [{ what: 'target', heading: 'Target', cell, at: address(row, column) }]
}
