// Reads the rows of a table with periods across. In: a sheet, its columns and its rows. Out: a line for each row of figures.
import { address } from '../cell.ts'
import type { HeaderCell } from '../header-band.ts'
import { plainHeading } from '../heading.ts'
import type { ColumnsAcross, HeaderSeen, PeriodColumn } from './across-columns.ts'
import { DENOMINATOR, NUMERATOR, REFERENCE } from './beside.ts'
import { figureSeen, type Grid, textAlone } from './sheet-grid.ts'
import type { BesideSeen, FigureSeen, LineSeen } from './sheet-seen.ts'

interface Section {
  readonly label: string
  readonly reference?: string
}

/** A row with nothing under its periods heads the rows below it. */
export function linesAcross(
  grid: Grid,
  { periods }: HeaderSeen,
  columns: ColumnsAcross,
  rows: readonly number[],
): LineSeen[] {
  const lines: LineSeen[] = []
  let section: Section | undefined
  let topic = ''
  let over: Section = { label: '' }
  for (const row of rows) {
    const typed = grid.text(row, columns.labels.column)
    topic = textIn(grid, row, columns.topics) || (typed === '' && bandIn(grid, row)) || topic
    if (typed !== '') over = sectionOf(typed, textIn(grid, row, columns.references))
    if (!periods.every(({ column }) => grid.cell(row, column).kind === 'blank')) {
      const found = linesOfRow(grid, row, periods, columns, { typed, over, section })
      lines.push(...found.map(line => ({ ...line, ...(topic && { topic }) })))
    } else if (typed !== '') section = over
  }
  // The first of several cannot be known from the others.
  const faulty = new Set(lines.flatMap(({ fault, label }) => (fault === undefined ? [] : [label])))
  return underTheirOwn(afterTheirOwn(lines, grid, columns, rows)).map(line =>
    line.under.length === 0 && faulty.has(line.label) ? { ...line, fault: SEVERAL } : line,
  )
}

/** `Number of care leavers` below each of two measures: as `row-path.ts` tells them apart. */
function afterTheirOwn(
  lines: readonly LineSeen[],
  grid: Grid,
  { labels, parts }: ColumnsAcross,
  rows: readonly number[],
): readonly LineSeen[] {
  if (parts !== undefined) return lines
  const typed = rows.map(row => grid.text(row, labels.column))
  const times = Map.groupBy(typed, plainHeading)
  const isOnly = (label: string) => times.get(plainHeading(label))?.length === 1
  const before = new Map<string, string>()
  let own: string | undefined
  for (const [at, label] of typed.entries()) {
    if (own !== undefined) before.set(address(rows[at] ?? 0, labels.column), own)
    if (label !== '' && isOnly(label)) own = label
  }
  return lines.map(line => {
    const after = isOnly(line.label) ? undefined : before.get(line.at)
    return after === undefined ? line : { ...line, after }
  })
}

/** `numerator` and `denominator` below each percentage belong to it, as `row-path.ts` reads them. */
function underTheirOwn(lines: readonly LineSeen[]): LineSeen[] {
  const times = Map.groupBy(lines, ({ label }) => plainHeading(label))
  const isPart = ({ label, reference }: LineSeen) =>
    reference === undefined &&
    (times.get(plainHeading(label))?.length ?? 0) > 1 &&
    (NUMERATOR.test(label) || DENOMINATOR.test(label))
  let above: LineSeen | undefined
  return lines.map((line, at) => {
    if (!isPart(line)) above = line
    const next = lines[at + 1]
    const isOver = line === above && next !== undefined && isPart(next) && isUnderSame(next, line)
    if (above === undefined || !isUnderSame(line, above) || (line === above && !isOver)) return line
    return {
      ...line,
      under: [...above.under, above.label],
      ...(above.reference !== undefined && { reference: above.reference }),
      ...(above.topic !== undefined && { topic: above.topic }),
    }
  })
}

/** `Health`, beside the labels in a row of its own, most often merged over the table. */
function bandIn(grid: Grid, row: number): string | undefined {
  const text = textAlone(grid, row)
  return text !== undefined && /[a-z]{3}/i.test(text) ? text : undefined
}

/** Where no column has references, the label over several rows may be one: `PI 6`. */
const sectionOf = (label: string, reference: string): Section => {
  const own = [reference, label].find(text => REFERENCE.test(text))
  return { label, ...(own !== undefined && { reference: own }) }
}

type RowLabels = Parameters<typeof lineOf>[4]

/** One, or one for each of the columns of a period that has figures. */
function linesOfRow(
  grid: Grid,
  row: number,
  periods: readonly PeriodColumn[],
  columns: ColumnsAcross,
  labels: RowLabels,
): LineSeen[] {
  const byColumn = Map.groupBy(periods, ({ under }) => under)
  return [...byColumn].flatMap(([column, own]) => {
    const line = lineOf(grid, row, own, columns, labels)
    if (column === undefined) return [line]
    const isBlank = line.figures.every(({ cell }) => cell.kind === 'blank')
    return isBlank ? [] : [{ ...line, column, label: column, under: [...line.under, line.label] }]
  })
}

/** `over` is the label that is merged over several rows, `section` the row of words above. */
function lineOf(
  grid: Grid,
  row: number,
  periods: readonly PeriodColumn[],
  columns: ColumnsAcross,
  { typed, over, section }: { typed: string; over: Section; section: Section | undefined },
): LineSeen {
  const part = textIn(grid, row, columns.parts)
  const heading = part === '' ? section : over
  const own = columns.references === undefined ? '' : textMerged(grid, row, columns.references.column)
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

const isUnderSame = (a: LineSeen, b: LineSeen): boolean => a.under.join('|') === b.under.join('|')

/** A reference that is merged over several rows is that of each. */
function textMerged(grid: Grid, row: number, column: number): string {
  const merge = grid.sheet.merges.find(
    one => one.column === column && one.row < row && row <= one.lastRow && one.lastColumn === column,
  )
  return grid.text(merge?.row ?? row, column)
}

function besideAt(
  grid: Grid,
  row: number,
  { what, heading, column, period }: ColumnsAcross['beside'][number],
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
  return [
    { ...figureSeen(grid, row, column, period), ...(last !== undefined && { lastPeriod: last.period }) },
  ]
}
