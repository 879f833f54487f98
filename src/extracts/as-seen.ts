// Treats a table as a reader of its sheet sees it. In: what was read of it. Out: the same without what is
// hidden or invisible, and problems for what looks otherwise than it is.
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { missing } from '../terms/amount.ts'
import { address, BLANK, coordinates, type ExtractSheet } from './cell.ts'
import type { PlanRow, Reading } from './extract.ts'
import { originOf } from './find-table.ts'
import { isOneOf } from './heading.ts'
import { sayLines } from './lines.ts'
import type { Findings } from './read-cell.ts'
import type { HiddenLines } from './sheet-look.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'

const NOTHING: HiddenLines = { rows: new Set(), columns: new Set() }

/** What a reader of the sheet does not see, unless the source says that it counts. */
const hiddenIn = ({ sheet, context }: TableInSheet): HiddenLines =>
  context.source.hidden === 'read' ? NOTHING : (sheet.hidden ?? NOTHING)

/**
 * What must be hidden before the table is read: a plan would take its words from a hidden column, and a mean
 * its members from hidden rows. Keys and labels count even if they are hidden.
 */
export function withoutHidden(table: SourceTable, at: TableInSheet): TableInSheet {
  const { rows, columns } = hiddenIn(at)
  const { header } = at
  if (table.layout === 'plan' && columns.size > 0)
    return { ...at, sheet: blankedWhere(at.sheet, (row, column) => row > header.row && columns.has(column)) }
  if (table.layout === 'published' && rows.size > 0)
    return { ...at, sheet: blankedWhere(at.sheet, row => row > header.row && rows.has(row)) }
  return at
}

/**
 * The table as if its hidden rows and columns were not there; undefined if nothing is hidden. A hidden row of headings
 * still names its columns.
 */
export function onlyVisible(at: TableInSheet): TableInSheet | undefined {
  const { rows, columns } = hiddenIn(at)
  const { header } = at
  if (rows.size + columns.size === 0) return undefined
  const isHidden = (row: number, column: number) => columns.has(column) || (row > header.row && rows.has(row))
  return {
    ...at,
    sheet: blankedWhere(at.sheet, isHidden),
    header: { ...header, cells: header.cells.filter(({ column }) => !columns.has(column)) },
  }
}

/** What is in the hidden rows and columns of a table. */
export function hiddenLines(at: TableInSheet): Problem[] {
  const { sheet, header, file } = at
  const hidden = hiddenIn(at)
  const rows = tableRows(at).filter(row => hidden.rows.has(row) && !isBlankRow(sheet, row))
  const columns = header.cells.map(({ column }) => column).filter(column => hidden.columns.has(column))
  const lines = sayLines(new Set(rows), new Set(columns))
  return lines === '' ? [] : [problem('warning', 'lines-hidden', originOf(sheet, file), { lines })]
}

const blankedWhere = (
  sheet: ExtractSheet,
  isHidden: (row: number, column: number) => boolean,
): ExtractSheet => ({
  ...sheet,
  cell: (row, column) => (isHidden(row, column) ? BLANK : sheet.cell(row, column)),
})

/** `at` is the table with its whole sheet. */
export function findingsAsSeen(found: Findings, table: SourceTable, at: TableInSheet): Findings {
  const { sheet, header } = at
  const hidden = hiddenIn(at)
  if (sheet.doubt === undefined && hidden.rows.size + hidden.columns.size === 0) return found
  const isHiddenRow = (row: number) => row > header.row && hidden.rows.has(row)
  const isHidden = ({ origin: { cell } }: Placed) => {
    if (cell === undefined) return false
    const [row, column] = coordinates(cell)
    return isHiddenRow(row) || hidden.columns.has(column)
  }
  const looked = found.readings.map(reading =>
    isHidden(reading) ? { reading: unseen(reading), doubts: [] } : lookedAt(reading, at),
  )
  const plan = found.plan?.filter(action => !isHiddenRow(rowOf(action)))
  return {
    ...found,
    readings: looked.map(({ reading }) => reading),
    ...(plan && { plan }),
    problems: [
      ...found.problems.filter(one => !isHidden(one)),
      ...looked.flatMap(({ doubts }) => doubts),
      ...(plan ?? []).flatMap(action => doubtsInAction(at, rowOf(action))),
      ...struckHeadings(
        looked.map(({ reading }) => reading).filter(({ asFound }) => asFound !== ''),
        table,
        at,
      ),
      ...leftOut(found, table, at, isHidden),
    ],
  }
}

type Placed = Pick<Reading, 'origin'>

const rowOf = ({ origin }: Placed): number => coordinates(origin.cell ?? 'A1')[0]

function lookedAt(reading: Reading, at: TableInSheet): { reading: Reading; doubts: readonly Problem[] } {
  const [row, column] = coordinates(reading.origin.cell ?? 'A1')
  const doubts = doubtsAt(at, row, column, reading)
  return { reading: doubts.some(({ code }) => code === 'cell-unseen') ? unseen(reading) : reading, doubts }
}

/** The hidden rows and columns in which something would have been read. */
function leftOut(
  found: Findings,
  table: SourceTable,
  at: TableInSheet,
  isHidden: (one: Placed) => boolean,
): Problem[] {
  const { sheet, header, file } = at
  const hidden = hiddenIn(at)
  const supplied = [...found.readings.filter(({ asFound }) => asFound !== ''), ...(found.plan ?? [])]
  const places = supplied.filter(isHidden).map(({ origin }) => coordinates(origin.cell ?? 'A1'))
  const isOfRow = (row: number) => row > header.row && hidden.rows.has(row)
  const rows = places.flatMap(([row]) => (isOfRow(row) ? [row] : []))
  const columns = places.flatMap(([row, column]) => (isOfRow(row) ? [] : [column]))
  if (table.layout === 'published')
    rows.push(...tableRows(at).filter(row => isOfRow(row) && !isBlankRow(sheet, row)))
  if (table.layout === 'plan')
    columns.push(
      ...header.cells.map(({ column }) => column).filter(one => hasHiddenWords(at, one, found.plan)),
    )
  const lines = sayLines(new Set(rows), new Set(columns))
  return lines === '' ? [] : [problem('warning', 'lines-hidden', originOf(sheet, file), { lines })]
}

const unseen = (reading: Reading): Reading => ({
  ...reading,
  amount: missing('not-supplied', 'the figure supplied is hidden in its sheet'),
  asFound: '',
})

function doubtsAt({ sheet, file }: TableInSheet, row: number, column: number, reading?: Reading): Problem[] {
  const doubt = sheet.doubt?.(row, column)
  const isDue = reading?.amount.kind !== 'missing' || reading.amount.reason !== 'not-yet-due'
  if (doubt === undefined || !isDue) return []
  const origin = originOf(sheet, file, address(row, column))
  const shown = sheet.cell(row, column).shown
  switch (doubt.kind) {
    case 'struck':
      return doubt.read === undefined
        ? [problem('error', 'cell-struck-out', origin, { found: shown })]
        : [problem('warning', 'cell-struck-out', origin, { found: doubt.found, read: doubt.read })]
    case 'raised':
      return [problem('error', 'cell-raised', origin, { found: shown })]
    case 'unseen':
      return [problem(reading ? 'warning' : 'error', 'cell-unseen', origin, { why: doubt.why })]
    // Whether a heading says so too is known elsewhere.
    case 'scaled':
      return []
  }
}

/** A heading or a label that is struck out withdraws the figures of its column or row. */
function struckHeadings(readings: readonly Reading[], table: SourceTable, at: TableInSheet): Problem[] {
  const { header } = at
  const places = readings.map(({ origin }) => coordinates(origin.cell ?? 'A1'))
  const heading = 'rows' in table ? table.rows.heading : keyHeading(table)
  const label = header.cells.find(cell => isOneOf(cell.heading, heading))?.column
  const rows =
    label === undefined ? [] : [...new Set(places.map(([row]) => row))].map(row => [row, label] as const)
  const columns = [...new Set(places.map(([, column]) => column))].map(
    column => [header.row, column] as const,
  )
  return [...rows, ...columns]
    .flatMap(([row, column]) => doubtsAt(at, row, column))
    .filter(({ code, severity }) => code === 'cell-struck-out' && severity === 'error')
}

const keyHeading = (table: SourceTable): readonly string[] =>
  table.layout === 'periods-down' ? table.periods.heading : []

const doubtsInAction = (at: TableInSheet, row: number): Problem[] =>
  at.header.cells
    .filter(({ column }) => !hiddenIn(at).columns.has(column))
    .flatMap(({ column }) => doubtsAt(at, row, column))

const hasHiddenWords = (at: TableInSheet, column: number, plan: readonly PlanRow[] = []): boolean =>
  hiddenIn(at).columns.has(column) &&
  plan.some(action => at.sheet.cell(rowOf(action), column).kind !== 'blank')

const isBlankRow = (sheet: ExtractSheet, row: number): boolean =>
  Array.from({ length: sheet.columnCount(row) }, (_, column) => sheet.cell(row, column)).every(
    ({ kind }) => kind === 'blank',
  )
