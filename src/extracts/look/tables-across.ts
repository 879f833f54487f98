// Finds tables with periods across and a measure in each row. In: a sheet. Out: each table, with its lines.
import type { PeriodForm } from '../../definitions/source.ts'
import { sayProblem } from '../../problems/say-problems.ts'
import { type Period, periodId } from '../../terms/period.ts'
import { address, plainText } from '../cell.ts'
import { type Header, type HeaderCell, headerAt } from '../header-band.ts'
import { plainHeading, withoutMarks } from '../heading.ts'
import { readPeriodHeadings } from '../period-headings.ts'
import { isPeriodOfAnyForm, withoutYearIn } from '../understand-period.ts'
import {
  besideHeaded,
  DENOMINATOR,
  LABEL_HEADING,
  NUMERATOR,
  OTHERS,
  REFERENCE,
  REFERENCE_HEADING,
  SHARE,
} from './beside.ts'
import { type Grid, hiddenFigures, isFigureLike, rangeOf, standingAt } from './sheet-grid.ts'
import type { BesideKind, BesideSeen, FigureSeen, LineSeen, TableSeen } from './sheet-seen.ts'

const FORMS: readonly PeriodForm[] = ['month', 'quarter', 'financial-year']

interface PeriodColumn {
  readonly column: number
  readonly period: Period
}

interface HeaderSeen {
  readonly header: Header
  readonly periods: readonly PeriodColumn[]
  /** Headings of columns of numbers beside the percentages. */
  readonly unread: readonly string[]
}

export interface TablesFound {
  readonly tables: readonly TableSeen[]
  /** The rows that they take. */
  readonly taken: ReadonlySet<number>
  /** Why a row with periods was not understood as headings. */
  readonly fault?: string
}

export function tablesAcross(grid: Grid): TablesFound {
  const faults: string[] = []
  const headers = headersOf(grid, faults)
  const taken = new Set<number>()
  const tables = headers.flatMap((seen, at): TableSeen[] => {
    const found = tableAt(grid, seen, headers[at + 1]?.header.top ?? grid.rows)
    if (found === undefined) return []
    for (let row = seen.header.top; row <= found.lastRow; row++) taken.add(row)
    return [found.table]
  })
  return { tables, taken, ...(faults[0] !== undefined && { fault: faults[0] }) }
}

function headersOf(grid: Grid, faults: string[]): HeaderSeen[] {
  const found: HeaderSeen[] = []
  for (let row = 0; row < grid.rows; row++) {
    if (periodCells(grid, row) < 2) continue
    const above = row === 0 ? undefined : headerAt(grid.sheet, row - 1)
    const here = headerAt(grid.sheet, row)
    const header = above?.row === here.row ? above : here
    const cells = header.cells.filter(({ column }) => !grid.isHiddenColumn(column))
    const candidates = cells.map(heading => ({ heading, cell: heading.cell }))
    const { columns, problems } = readPeriodHeadings(candidates, FORMS, standingAt(grid, header, grid.rows))
    const areOthers = new Set(cells.filter(isOfOthers).map(({ column }) => column))
    const own = columns.filter(({ line }) => !areOthers.has(line))
    const periods = oneOfEach(own).map(({ line, period }) => ({ column: line, period }))
    if (periods.length < 2) {
      faults.push(...problems.slice(0, 1).map(sayProblem))
      continue
    }
    const kept = new Set(periods.map(({ column }) => column))
    const unread = own.filter(({ line }) => !kept.has(line)).map(({ line }) => headingAt(cells, line))
    found.push({ header, periods, unread: [...new Set(unread)] })
    row = header.row
  }
  return found
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
  [heading, ...above.map(one => one.heading)].some(text => OTHERS.test(text))

/** A number alone may be a figure, and heads nothing here. */
const periodCells = (grid: Grid, row: number): number => {
  let count = 0
  for (let column = 0; column < grid.columns; column++) {
    // A heading in a hidden column may be merged over others.
    const cell = grid.sheet.cell(row, column)
    const isText = cell.kind === 'text' && (isPeriodOfAnyForm(cell) || withoutYearIn(cell) !== undefined)
    if (cell.kind === 'date' || isText) count++
  }
  return count
}

function tableAt(
  grid: Grid,
  seen: HeaderSeen,
  endRow: number,
): { readonly table: TableSeen; readonly lastRow: number } | undefined {
  const { header, periods } = seen
  const rows = Array.from({ length: endRow - header.row - 1 }, (_, i) => header.row + 1 + i)
  const hasFigures = (row: number) => periods.some(({ column }) => isFigureLike(grid.cell(row, column)))
  const lastFigures = rows.findLast(hasFigures)
  if (lastFigures === undefined) return undefined
  // Rows of words that follow at once are of the table; a key further down is not.
  const isBlank = (row: number) => periods.every(({ column }) => grid.cell(row, column).kind === 'blank')
  const lastRow = (rows.find(row => row > lastFigures && isBlank(row)) ?? endRow) - 1
  const dataRows = rows.filter(row => row <= lastRow)
  const columns = columnsOf(grid, seen, dataRows)
  if (columns === undefined) return undefined
  const lines = linesOf(grid, seen, columns, dataRows)
  const all = header.cells.map(({ column }) => column)
  const hidden = hiddenFigures(grid, header.row + 1, lastRow)
  return {
    lastRow,
    table: {
      layout: 'periods-across',
      range: rangeOf([header.top, Math.min(columns.labels.column, ...all)], [lastRow, Math.max(...all)]),
      find: identifying(columns),
      headings: header.cells.map(({ heading }) => heading),
      ...(seen.unread.length > 0 && { unread: seen.unread }),
      heading: (columns.parts ?? columns.labels).heading,
      ...(columns.references && { references: columns.references.heading }),
      forms: formsOfPeriods(periods),
      lines,
      ...(hidden !== '' && { hidden }),
      ...(header.cells.some(isOfOthers) && { hasOthers: true as const }),
      ...(columns.labels.heading === '' && {
        fault: `the column of its labels, ${address(header.row, columns.labels.column)}, has no heading: type one, such as Indicator`,
      }),
    },
  }
}

interface Columns {
  readonly labels: HeaderCell
  readonly others: readonly HeaderCell[]
  readonly references?: HeaderCell
  /** Under which its numerator, denominator and percentage are named. */
  readonly parts?: HeaderCell
  readonly topics?: HeaderCell
  readonly beside: readonly (HeaderCell & { readonly what: BesideKind; readonly period?: Period })[]
}

function columnsOf(
  grid: Grid,
  { header, periods }: HeaderSeen,
  rows: readonly number[],
): Columns | undefined {
  const isPeriod = new Set(periods.map(({ column }) => column))
  const others = header.cells.filter(({ column }) => !isPeriod.has(column) && !grid.isHiddenColumn(column))
  const labels = labelColumn(grid, header, others, periods, rows)
  if (labels === undefined) return undefined
  const references = referenceColumn(grid, others, labels.column, rows)
  const parts = partColumn(grid, others, labels.column, rows)
  const beside = others
    .filter(
      ({ column }) => column !== labels.column && column !== references?.column && column !== parts?.column,
    )
    .flatMap(cell => {
      const what = besideHeaded(
        cell.heading,
        rows.map(row => grid.text(row, cell.column)),
      )
      const period = periodOver(cell, header, periods)
      return what === undefined ? [] : [{ ...cell, what, ...(period && { period }) }]
    })
  const topics = topicColumn(grid, others, labels.column, rows, [references, ...beside])
  return {
    labels,
    others,
    ...(references && { references }),
    ...(parts && { parts }),
    ...(topics && { topics }),
    beside,
  }
}

/** A column of `Num`, `Den` and `%` beside labels that are merged over them. */
function partColumn(
  grid: Grid,
  others: readonly HeaderCell[],
  labels: number,
  rows: readonly number[],
): HeaderCell | undefined {
  return others.find(({ column }) => {
    if (column === labels) return false
    const texts = rows.map(row => grid.text(row, column)).filter(text => text !== '')
    const parts = texts.filter(text => [NUMERATOR, DENOMINATOR, SHARE].some(one => one.test(text)))
    return new Set(parts).size > 1 && parts.length * 3 >= texts.length * 2
  })
}

/** That of the column of figures under the same heading. */
function periodOver(
  { above }: HeaderCell,
  header: Header,
  periods: readonly PeriodColumn[],
): Period | undefined {
  const isShared = (one: HeaderCell['above'][number]) =>
    above.some(other => other.isHeading && other.row === one.row && other.column === one.column)
  return periods.find(({ column }) =>
    header.cells.find(cell => cell.column === column)?.above.some(one => one.isHeading && isShared(one)),
  )?.period
}

interface Section {
  readonly label: string
  readonly reference?: string
}

/** A row with nothing under its periods heads the rows below it. */
function linesOf(grid: Grid, { periods }: HeaderSeen, columns: Columns, rows: readonly number[]): LineSeen[] {
  const lines: LineSeen[] = []
  let section: Section | undefined
  let topic = ''
  let over: Section = { label: '' }
  for (const row of rows) {
    const typed = grid.text(row, columns.labels.column)
    topic = textIn(grid, row, columns.topics) || topic
    if (typed !== '') over = sectionOf(typed, textIn(grid, row, columns.references))
    if (!periods.every(({ column }) => grid.cell(row, column).kind === 'blank')) {
      const line = lineOf(grid, row, periods, columns, { typed, over, section })
      lines.push({ ...line, ...(topic && { topic }) })
    } else if (typed !== '') section = over
  }
  // The first of several cannot be known from the others.
  const faulty = new Set(lines.flatMap(({ fault, label }) => (fault === undefined ? [] : [label])))
  return lines.map(line =>
    line.under.length === 0 && faulty.has(line.label) ? { ...line, fault: SEVERAL } : line,
  )
}

const sectionOf = (label: string, reference: string): Section => ({
  label,
  ...(REFERENCE.test(reference) && { reference }),
})

/** `over` is the label that is merged over several rows, `section` the row of words above. */
function lineOf(
  grid: Grid,
  row: number,
  periods: readonly PeriodColumn[],
  columns: Columns,
  { typed, over, section }: { typed: string; over: Section; section: Section | undefined },
): LineSeen {
  const part = textIn(grid, row, columns.parts)
  const heading = part === '' ? section : over
  const own = textIn(grid, row, columns.references)
  const reference = REFERENCE.test(own) ? own : heading?.reference
  return {
    label: part || typed || over.label,
    under: heading === undefined ? [] : [heading.label],
    ...(reference && { reference }),
    ...(part === '' && typed === '' && { fault: SEVERAL }),
    at: address(row, columns.labels.column),
    figures: periods.flatMap(one => figureAt(grid, row, one, periods)),
    beside: columns.beside.flatMap(one => besideAt(grid, row, one)),
  }
}

const SEVERAL = 'several rows of figures stand under one label, and nothing says which is which'

const textIn = (grid: Grid, row: number, column: HeaderCell | undefined): string =>
  column === undefined ? '' : grid.text(row, column.column)

function besideAt(
  grid: Grid,
  row: number,
  { what, heading, column, period }: Columns['beside'][number],
): BesideSeen[] {
  const cell = grid.cell(row, column)
  const comment = grid.sheet.comment?.(row, column)
  if (cell.kind === 'blank' && comment === undefined) return []
  return [
    {
      what,
      heading,
      cell,
      at: address(row, column),
      ...(comment !== undefined && { comment }),
      ...(period !== undefined && { period }),
    },
  ]
}

function figureAt(
  grid: Grid,
  row: number,
  { column, period }: PeriodColumn,
  periods: readonly PeriodColumn[],
): FigureSeen[] {
  const merge = grid.sheet.merges.find(
    one => one.row <= row && row <= one.lastRow && one.column <= column && column <= one.lastColumn,
  )
  if (merge !== undefined && merge.column !== column && merge.lastColumn > merge.column) return []
  const last = merge && periods.findLast(one => one.column <= merge.lastColumn && one.column > column)
  const fill = grid.fill(row, column)
  return [
    {
      period,
      cell: grid.cell(row, column),
      at: address(row, column),
      ...(fill !== undefined && { fill }),
      ...(last !== undefined && { lastPeriod: last.period }),
    },
  ]
}

/** The longest texts, each once, before the first period if there are any. */
function labelColumn(
  grid: Grid,
  header: Header,
  others: readonly HeaderCell[],
  periods: readonly PeriodColumn[],
  rows: readonly number[],
): HeaderCell | undefined {
  const first = Math.min(...periods.map(({ column }) => column))
  const unheaded = Array.from({ length: first }, (_, column) => column)
    .filter(column => !header.cells.some(cell => cell.column === column))
    .map(
      (column): HeaderCell => ({
        column,
        cell: grid.cell(header.row, column),
        heading: '',
        above: [],
        lastColumn: column,
      }),
    )
  const scored = [...others, ...unheaded].map(cell => {
    const texts = rows.map(row => grid.text(row, cell.column)).filter(text => /[a-z]{2}|^%$/i.test(text))
    const length = texts.reduce((sum, text) => sum + Math.min(text.length, 40), 0) / Math.max(1, texts.length)
    const isHeaded = LABEL_HEADING.test(cell.heading) && besideHeaded(cell.heading, texts) === undefined
    const place = cell.column < first ? 4 : 1
    return { cell, score: new Set(texts).size * length * (isHeaded ? 3 : 1) * place }
  })
  const [best] = scored.toSorted((a, b) => b.score - a.score)
  return best === undefined || best.score === 0 ? undefined : best.cell
}

function referenceColumn(
  grid: Grid,
  others: readonly HeaderCell[],
  labels: number,
  rows: readonly number[],
): HeaderCell | undefined {
  return others.find(({ column, heading }) => {
    if (column === labels) return false
    const texts = rows.map(row => grid.text(row, column)).filter(text => text !== '')
    const good = texts.filter(text => REFERENCE.test(text))
    const isUnique = new Set(good).size === good.length
    const isNamed = REFERENCE_HEADING.test(heading) || /^[a-z]+[-_ ]?\d/i.test(good[0] ?? '')
    return good.length >= 2 && isUnique && good.length * 4 >= texts.length * 3 && isNamed
  })
}

/** A text over several rows, left of the labels. */
function topicColumn(
  grid: Grid,
  others: readonly HeaderCell[],
  labels: number,
  rows: readonly number[],
  used: readonly (HeaderCell | undefined)[],
): HeaderCell | undefined {
  return others.find(cell => {
    if (cell.column >= labels || used.some(one => one?.column === cell.column)) return false
    const texts = rows.map(row => grid.text(row, cell.column)).filter(text => /[a-z]{3}/i.test(text))
    return texts.length > 0 && new Set(texts).size * 2 <= Math.max(2, rows.length)
  })
}

/** Headings without a number in them, the label's first: they stay from month to month. Each must be the only one. */
function identifying({ labels, others }: Columns): string[] {
  const plain = others.map(({ heading }) => plainHeading(heading))
  const lasting = others
    .map(({ heading }) => plainText(withoutMarks(heading)))
    .filter(heading => heading !== '' && !/\d/.test(heading))
    .filter(heading => plain.filter(one => one === plainHeading(heading)).length === 1)
    .filter(heading => !NUMERATOR.test(heading) && !DENOMINATOR.test(heading))
  return [...new Set([labels.heading, ...lasting].filter(heading => heading !== ''))].slice(0, 3)
}

export function formsOfPeriods(periods: readonly { readonly period: Period }[]): PeriodForm[] {
  const kinds = new Set(periods.map(({ period }) => period.kind))
  const forms: PeriodForm[] = []
  if (kinds.has('month')) forms.push('month')
  else if (kinds.has('quarter')) forms.push('quarter')
  if (kinds.has('year')) forms.push('financial-year')
  return forms
}
