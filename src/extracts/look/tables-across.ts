// Finds tables with periods across and a measure in each row. In: a sheet. Out: each table, with its lines.
import type { PeriodForm } from '../../definitions/source.ts'
import type { Problem } from '../../problems/problem.ts'
import { sayProblem } from '../../problems/say-problems.ts'
import { type Period, periodId } from '../../terms/period.ts'
import { address, type ExtractCell } from '../cell.ts'
import { type Header, type HeaderCell, headerAt } from '../header-band.ts'
import { isOfOtherAreas } from '../of-other-areas.ts'
import { readPeriodHeadings } from '../period-headings.ts'
import { isPeriodAsTyped } from '../understand-period.ts'
import { yearLabel } from '../year-label.ts'
import { yearInLabel } from '../years-in-rows.ts'
import { type ColumnsAcross, columnsAcross, type HeaderSeen, identifyingHeadings } from './across-columns.ts'
import { linesAcross } from './across-lines.ts'
import { RAG_WORD, WORKING } from './beside.ts'
import { withBlocksJoined } from './blocks-joined.ts'
import { headingsUnderPeriods } from './headings-under-periods.ts'
import { areQuarterEnds, FORMS, QUARTERS } from './quarter-ends.ts'
import {
  type Grid,
  hiddenFigures,
  holdsMostlyFigures,
  isFigureLike,
  rangeOf,
  standingAt,
  titleAbove,
} from './sheet-grid.ts'
import type { TableSeen } from './sheet-seen.ts'

export interface TablesFound {
  readonly tables: readonly TableSeen[]
  /** The rows that they take. */
  readonly taken: ReadonlySet<number>
  /** Why a row with periods was not understood as headings. */
  readonly fault?: string
}

export function tablesAcross(grid: Grid, isTaken: ReadonlySet<number>): TablesFound {
  const faults: string[] = []
  const headers = headersOf(grid, faults, isTaken)
  const taken = new Set<number>()
  const tables = headers.flatMap((seen, at): TableSeen[] => {
    const found = tableAt(grid, seen, headers[at + 1]?.header.top ?? grid.rows)
    if (found === undefined) return []
    for (let row = seen.header.top; row <= found.lastRow; row++) taken.add(row)
    return [found.table]
  })
  return { tables: withBlocksJoined(tables), taken, ...(faults[0] !== undefined && { fault: faults[0] }) }
}

function headersOf(grid: Grid, faults: string[], isTaken: ReadonlySet<number>): HeaderSeen[] {
  const found: HeaderSeen[] = []
  for (let row = 0; row < grid.rows; row++) {
    if (isTaken.has(row) || periodCells(grid, row) < 2) continue
    const above = row === 0 ? undefined : headerAt(grid.sheet, row - 1)
    const here = headerAt(grid.sheet, row)
    const header = above?.row === here.row ? above : here
    const seen = headerSeen(grid, row, header, found)
    if ('fault' in seen) {
      if (seen.fault !== undefined) faults.push(seen.fault)
      continue
    }
    found.push(seen)
    row = header.row
  }
  return found
}

function headerSeen(
  grid: Grid,
  row: number,
  header: Header,
  before: readonly HeaderSeen[],
): HeaderSeen | { readonly fault: string | undefined } {
  const cells = header.cells.filter(({ column }) => !grid.isHiddenColumn(column))
  const areTargets = targetYears(grid, row) > 1
  const candidates = cells.map(heading => ({
    heading,
    cell: areTargets ? withoutTarget(heading.cell) : heading.cell,
  }))
  // Headings that come again further down may have their year in the title of the first.
  const first = before.find(one => one.header.cells[0]?.heading === header.cells[0]?.heading)?.header
  const standing = { ...standingAt(grid, header, grid.rows), ...(first && { firstHeader: first }) }
  const quarterEnds = areQuarterEnds(candidates.map(({ cell }) => cell).filter(isPeriodCell))
  const under = headingsUnderPeriods(grid, header, cells)
  const { columns, problems } = readPeriodHeadings(
    candidates,
    quarterEnds ? QUARTERS : FORMS,
    standing,
    under,
  )
  const areOthers = new Set(cells.filter(isOfOthers).map(({ column }) => column))
  const own = withoutFigures(columns, cells).filter(
    one => !areOthers.has(one.line) && !(one.line === cells[0]?.column && headsLabels(grid, header.row, one)),
  )
  const periods = under.length > 0 ? own.filter(one => one.under !== undefined) : oneOfEach(own)
  if (periods.length < 2)
    return {
      fault: areSideBySide(problems)
        ? SIDE_BY_SIDE
        : problems.slice(0, 1).map(one => faultOf(one, grid, row))[0],
    }
  const kept = new Set(periods.map(({ line }) => line))
  const unread = own.filter(({ line }) => !kept.has(line)).map(({ line }) => headingAt(cells, line))
  return {
    header,
    periods: periods.map(one => ({
      column: one.line,
      period: one.period,
      ...(one.under !== undefined && { under: headingAt(cells, one.line) }),
    })),
    unread: [...new Set(unread)],
    quarterEnds,
  }
}

/** `2025/26` and `2026/27`, each over the columns of a table of its own. */
const areSideBySide = (problems: readonly Problem[]): boolean =>
  problems.length > 1 &&
  problems.every(one => one.code === 'heading-over-columns' && yearLabel(one.facts.heading) !== undefined)

/** The file and the sheet are said before it. */
function faultOf(one: Problem, grid: Grid, row: number): string {
  const below = [...Array(grid.columns).keys()].map(column => grid.text(row + 1, column))
  if (one.code === 'period-without-year' && below.some(text => yearInLabel(text) !== undefined))
    return YEARS_IN_ROWS
  return sayProblem(one).replace(/^.*?(?=cell [A-Z]+\d+: )/, '')
}

const YEARS_IN_ROWS =
  'Its months have no year, and its rows are of several years: give each month its year (Apr-26), and put the figures of both years in one row, or in tables of their own'

const SIDE_BY_SIDE =
  'Tables stand side by side: put each on a sheet of its own, or one below the other, with the year in its months'

/** `2026-27` over the labels says of which year the table is. */
function headsLabels(
  grid: Grid,
  row: number,
  { line, period }: { readonly line: number; readonly period: Period },
): boolean {
  const below = Array.from({ length: grid.rows - row - 1 }, (_, i) => grid.cell(row + 1 + i, line))
  const first = below.find(({ kind }) => kind !== 'blank')
  return period.kind === 'year' && first?.kind === 'text' && !isFigureLike(first)
}

/** A figure may be the number of a day: 38600 is one in 2005. Two such months beside no other head nothing. */
function withoutFigures<T extends { readonly line: number; readonly period: Period }>(
  columns: readonly T[],
  cells: readonly HeaderCell[],
): readonly T[] {
  const months = columns.filter(({ period }) => period.kind === 'month')
  const areNumbers = months.every(({ line }) => /^[\d,]+$/.test(headingAt(cells, line)))
  return areNumbers && months.length <= 2 ? columns.filter(one => !months.includes(one)) : columns
}

/** `Num` and `%` under one period: the percentage. */
function oneOfEach<T extends { readonly period: Period; readonly unit?: string | undefined }>(
  columns: readonly T[],
): T[] {
  return [...Map.groupBy(columns, ({ period }) => periodId(period)).values()].flatMap(
    all => all.find(({ unit }) => unit === 'percentage') ?? all[0] ?? [],
  )
}

const headingAt = (cells: readonly HeaderCell[], column: number): string =>
  cells.find(cell => cell.column === column)?.heading ?? ''

const isOfOthers = ({ heading, above }: HeaderCell): boolean =>
  [heading, ...above.map(one => one.heading)].some(isOfOtherAreas)

/** `England` over `2024/25`: both. */
const headingInFull = ({ heading, above }: HeaderCell): string =>
  [...above.filter(one => one.isHeading).map(one => one.heading), heading].join(' ')

/** A number alone may be a figure, and heads nothing here. */
const periodCells = (grid: Grid, row: number): number => {
  let count = 0
  for (let column = 0; column < grid.columns; column++) {
    // A heading in a hidden column may be merged over others.
    if (isPeriodCell(grid.sheet.cell(row, column))) count++
  }
  return count > 0 ? count : targetYears(grid, row)
}

const isPeriodCell = (cell: ExtractCell): boolean => cell.kind === 'date' || isPeriodText(cell)

/** A period, with its year or without. */
export const isPeriodText = (cell: ExtractCell): boolean => cell.kind === 'text' && isPeriodAsTyped(cell)

/** On a sheet of targets `Target 2024/25` and `Target 2025/26` head a column for each year. */
const TARGET_YEAR = /^targets? (?:for )?(?=\d{4} ?[-/] ?\d{2})/i

const targetYears = (grid: Grid, row: number): number =>
  /\btargets?\b/i.test(grid.sheet.name ?? '')
    ? [...Array(grid.columns).keys()].filter(column => TARGET_YEAR.test(grid.text(row, column))).length
    : 0

function withoutTarget(cell: ExtractCell): ExtractCell {
  if (cell.kind !== 'text') return cell
  const text = cell.text.replace(TARGET_YEAR, '')
  return { ...cell, text, shown: text }
}

/**
 * The first row after a gap that has other words under the periods, such as `Team | FTE | Cases`: it heads a table of its own, whose
 * numbers are of no month.
 */
function otherHeadings(grid: Grid, { header, periods }: HeaderSeen, endRow: number): number {
  const filled = (row: number) =>
    periods.map(({ column }) => grid.cell(row, column)).filter(({ kind }) => kind !== 'blank')
  const areHeadings = (cells: readonly ExtractCell[]) => {
    const words = cells.flatMap(cell => (cell.kind === 'text' && isHeading(cell.text) ? [cell.text] : []))
    return words.length > 1 && words.length === cells.length && new Set(words).size === words.length
  }
  for (let row = header.row + 1; row < endRow; row++)
    if (filled(row - 1).length === 0 && areHeadings(filled(row))) return row
  return endRow
}

const isHeading = (text: string): boolean =>
  /\p{L}{2}|^%$/u.test(text) && !RAG_WORD.test(text) && !/^(?:n\/?a|tbc|nil)$/i.test(text)

function tableAt(
  grid: Grid,
  seen: HeaderSeen,
  nextRow: number,
): { readonly table: TableSeen; readonly lastRow: number } | undefined {
  const { header, periods } = seen
  const endRow = otherHeadings(grid, seen, nextRow)
  const rows = Array.from({ length: endRow - header.row - 1 }, (_, i) => header.row + 1 + i)
  const hasFigures = (row: number) => periods.some(({ column }) => isFigureLike(grid.cell(row, column)))
  const lastFigures = rows.findLast(hasFigures)
  if (lastFigures === undefined) return undefined
  // Rows of words that follow at once are of the table; a key further down is not.
  const isBlank = (row: number) => periods.every(({ column }) => grid.cell(row, column).kind === 'blank')
  const lastRow = (rows.find(row => row > lastFigures && isBlank(row)) ?? endRow) - 1
  const dataRows = rows.filter(row => row <= lastRow)
  const columns = columnsAcross(grid, seen, dataRows)
  if (columns === undefined) return undefined
  const lines = linesAcross(grid, seen, columns, dataRows)
  const unread = [...new Set([...seen.unread, ...passedOver(grid, columns, dataRows)])]
  const all = header.cells.map(({ column }) => column)
  const hidden = hiddenFigures(grid, header.row + 1, lastRow)
  const others = [...new Set(header.cells.filter(isOfOthers).map(headingInFull))]
  return {
    lastRow,
    table: {
      layout: 'periods-across',
      ...titleAbove(grid, header.top),
      range: rangeOf([header.top, Math.min(columns.labels.column, ...all)], [lastRow, Math.max(...all)]),
      find: identifyingHeadings(columns),
      headings: header.cells.map(({ heading }) => heading),
      ...(unread.length > 0 && { unread }),
      heading: (columns.parts ?? columns.labels).heading,
      ...(columns.references && { references: columns.references.heading }),
      forms: formsOfPeriods(periods),
      ...(seen.quarterEnds && { quarterEnds: true as const }),
      lines,
      ...(hidden !== '' && { hidden }),
      ...(others.length > 0 && { others }),
      ...(columns.labels.heading === '' && {
        fault: `the column of its labels, ${address(header.row, columns.labels.column)}, has no heading: type one, such as Indicator`,
      }),
    },
  }
}

/** Headings of columns that hold numbers in most rows, and are neither periods nor anything that was understood. */
function passedOver(grid: Grid, columns: ColumnsAcross, rows: readonly number[]): string[] {
  const { labels, references, parts, topics, beside, others } = columns
  const understood = new Set([labels, references, parts, topics, ...beside].map(cell => cell?.column))
  return others
    .filter(({ column }) => !understood.has(column))
    .filter(cell => !isOfOthers(cell) && !WORKING.test(cell.heading))
    .filter(({ column }) => holdsMostlyFigures(grid, column, rows))
    .map(({ heading }) => heading)
}

export function formsOfPeriods(periods: readonly { readonly period: Period }[]): PeriodForm[] {
  const kinds = new Set(periods.map(({ period }) => period.kind))
  const forms: PeriodForm[] = []
  if (kinds.has('month')) forms.push('month')
  else if (kinds.has('quarter')) forms.push('quarter')
  if (kinds.has('year')) forms.push('financial-year')
  return forms
}
