// Reads a table with a row for each measure and period, as systems export it. In: a table that has been found. Out: its
// readings, and problems.
import type { PeriodForm, SourceTable } from '../definitions/source.ts'
import { isError, type Problem, problem } from '../problems/problem.ts'
import type { Amount } from '../terms/amount.ts'
import { type Period, periodId, sayPeriod } from '../terms/period.ts'
import { address, type ExtractCell } from './cell.ts'
import type { Reading } from './extract.ts'
import { findColumn } from './find-column.ts'
import { isProblem, originOf } from './find-table.ts'
import { isOneOf, plainHeading, sayHeadings } from './heading.ts'
import { howToRead } from './how-to-read.ts'
import { withMarksOf } from './marks-of-period.ts'
import { meantIn, yearColumns, yearInRow } from './period-rows.ts'
import { findGaps } from './periods-in-order.ts'
import { type Findings, readCell } from './read-cell.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'
import { understandPeriod } from './understand-period.ts'
import { inYear } from './year-label.ts'
import type { LabelFound } from './years-of-months.ts'

type Table = Extract<SourceTable, { layout: 'long-table' }>
type Declared = Table['rows']['measures'][number]

/** The columns of a table that its measures need. */
interface Columns {
  readonly label: number
  readonly period: number
  readonly value?: number
  readonly numerator?: number
  readonly denominator?: number
}

/** A text that the rows of the table have in a column. */
interface Condition {
  readonly column: number
  readonly text: string
}

/** A row of a measure that the source names. */
interface Line {
  readonly row: number
  readonly declared: Declared
  readonly period: Period
}

export function readLongTable(table: Table, standing: TableInSheet): Findings {
  const columns = columnsOf(table, standing)
  if (Array.isArray(columns)) return { readings: [], problems: columns }
  const conditions = Object.entries(table.rows.where).map(([heading, text]) => ({
    column: findColumn(standing.header, [heading], standing.sheet, standing.file),
    text,
  }))
  const unknown = conditions.flatMap(({ column }) => (isProblem(column) ? [column] : []))
  if (unknown.length > 0) return { readings: [], problems: unknown }
  const { lines, unread, problems } = linesOf(table, columns, standing, conditions as Condition[])
  const read = lines.map(line => ({ line, ...readLine(line, columns, standing) }))
  const firsts = new Map<string, (typeof read)[number]>()
  const repeated: Problem[] = []
  for (const one of read) {
    const key = `${table.rows.measures.indexOf(one.line.declared)}|${periodId(one.line.period)}`
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, one)
    else repeated.push(saidTwice(first, one, columns, standing))
  }
  const kept = [...firsts.values()]
  return {
    readings: kept.flatMap(one => one.readings),
    problems: [
      ...problems,
      ...repeated,
      ...(table.periods.unbroken && !problems.some(isError) ? gapsIn(kept, columns, standing) : []),
      ...kept.flatMap(one => one.problems),
      ...table.rows.measures
        .filter(declared => !lines.some(line => line.declared === declared) && !problems.some(isError))
        .map(({ label }) =>
          problem('error', 'row-missing', placeOf(standing, standing.header.row, columns.label), {
            expected: sayHeadings(label),
          }),
        ),
      ...(unread.size === 0
        ? []
        : [
            problem('warning', 'labels-unread', placeOf(standing, standing.header.row, columns.label), {
              labels: sayLabels([...unread.values()]),
            }),
          ]),
    ],
  }
}

function columnsOf(
  { rows, periods, columns: headed }: Table,
  { header, sheet, file }: TableInSheet,
): Columns | Problem[] {
  const needsParts = rows.measures.some(({ of }) => of !== undefined)
  const needsValue = rows.measures.some(({ measure }) => measure !== undefined)
  const wanted = {
    label: rows.heading,
    period: periods.heading,
    ...(needsValue && { value: headed.value }),
    ...(needsParts && { numerator: headed.numerator, denominator: headed.denominator }),
  }
  const found = Object.entries(wanted).map(
    ([name, headings]) => [name, findColumn(header, headings ?? [], sheet, file)] as const,
  )
  const missing = found.flatMap(([, column]) => (isProblem(column) ? [column] : []))
  return missing.length > 0 ? missing : (Object.fromEntries(found) as unknown as Columns)
}

/**
 * A row with nothing beside its first cell is a note, such as `Exported 06/10/2025`. A label that the source does not name
 * is another measure of the export. A label that it names needs a period, and so does a row without any label.
 */
function linesOf(table: Table, columns: Columns, standing: TableInSheet, conditions: readonly Condition[]) {
  const { sheet } = standing
  const lines: Line[] = []
  const unread = new Map<string, string>()
  const problems: Problem[] = []
  const years = yearColumns(standing.header, columns.period)
  const named = new Map(
    table.rows.measures.flatMap(one => one.label.map(label => [plainHeading(label), one] as const)),
  )
  for (const row of rowsOf(table, columns, standing, conditions)) {
    const [label, date] = [sheet.cell(row, columns.label), sheet.cell(row, columns.period)]
    const declared = named.get(plainHeading(label.shown))
    if (declared === undefined && label.kind !== 'blank') {
      unread.set(plainHeading(label.shown), label.shown.trim())
      continue
    }
    const { form } = table.periods
    const understood = understandPeriod(date, form, placeOf(standing, row, columns.period))
    const period = isProblem(understood)
      ? (withYearBeside(date, yearInRow(sheet, row, years), form) ?? understood)
      : understood
    if (isProblem(period)) problems.push(period)
    else if (declared === undefined)
      problems.push(
        problem('error', 'row-unknown', placeOf(standing, row, columns.label), {
          found: '',
          expected: table.rows.measures.map(one => sayHeadings(one.label)).join(', '),
          source: "the source's definition",
        }),
      )
    else lines.push({ row, declared, period })
  }
  return { lines, unread, problems }
}

/** `Q1` beside `2025/26` is the first quarter of that year. */
function withYearBeside(
  cell: ExtractCell,
  beside: LabelFound | undefined,
  forms: readonly PeriodForm[],
): Period | undefined {
  const meant = beside && meantIn(cell, beside, forms)
  return beside && meant && inYear(meant, beside.year)
}

/** Without a header that is repeated on the next page, notes, and the rows of others. */
function rowsOf(
  table: Table,
  columns: Columns,
  standing: TableInSheet,
  conditions: readonly Condition[],
): number[] {
  const { sheet } = standing
  const figures = [columns.value, columns.numerator, columns.denominator].filter(one => one !== undefined)
  return tableRows(standing).filter(row => {
    const label = sheet.cell(row, columns.label)
    if (label.kind === 'text' && isOneOf(label.text, table.rows.heading)) return false
    const isBlank = (column: number) => sheet.cell(row, column).kind === 'blank'
    const isNote = figures.every(isBlank) && (isBlank(columns.label) || isBlank(columns.period))
    return !isNote && conditions.every(({ column, text }) => isOneOf(sheet.cell(row, column).shown, [text]))
  })
}

function readLine({ row, declared, period }: Line, columns: Columns, standing: TableInSheet): Findings {
  const { sheet, context } = standing
  const { of, measure = '' } = declared
  const cells =
    of === undefined
      ? [{ column: columns.value, gives: { measure }, unit: declared.unit }]
      : // The parts of a percentage are counts.
        (['numerator', 'denominator'] as const).map(part => ({
          column: columns[part],
          gives: { measure: of[part] },
          unit: declared.unit === 'percentage' ? ('count' as const) : declared.unit,
        }))
  const found = cells.map(({ column = 0, gives, unit }) =>
    readCell(sheet.cell(row, column), gives, howToRead({ ...declared, unit }, gives, context), {
      area: context.council,
      period,
      origin: placeOf(standing, row, column),
      paper: context.period,
    }),
  )
  return {
    readings: withMarksOf(
      sheet.cell(row, columns.period).shown,
      found.flatMap(({ readings }) => readings),
    ),
    problems: found.flatMap(({ problems }) => problems),
  }
}

/** A row that comes again with the same figures is read once; with others, nobody knows which is right. */
function saidTwice(
  first: Findings & { readonly line: Line },
  again: Findings & { readonly line: Line },
  { label }: Columns,
  standing: TableInSheet,
): Problem {
  const differs = again.readings.findIndex(({ amount }, i) => !isSame(amount, first.readings[i]?.amount))
  const [one, other] = [first.readings[differs], again.readings[differs]]
  return problem(
    one === undefined || other === undefined ? 'warning' : 'error',
    'row-repeated',
    placeOf(standing, again.line.row, label),
    {
      row: `${standing.sheet.cell(again.line.row, label).shown.trim()}, ${sayPeriod(again.line.period)}`,
      first: `cell ${address(first.line.row, label)}`,
      differ: one === undefined || other === undefined ? '' : `${sayFound(one)} and ${sayFound(other)}`,
    },
  )
}

const isSame = (one: Amount, other: Amount | undefined): boolean =>
  one.kind === 'known' && other?.kind === 'known'
    ? one.value.equals(other.value)
    : one.kind === 'missing' && other?.kind === 'missing'

const sayFound = ({ asFound }: Reading): string => asFound.trim() || 'blank'

function gapsIn(kept: readonly { readonly line: Line }[], { period }: Columns, standing: TableInSheet) {
  const ofMeasure = Map.groupBy(kept, ({ line }) => line.declared)
  return [...ofMeasure.values()].flatMap(lines =>
    findGaps(
      lines.map(({ line }) => ({
        period: line.period,
        line: line.row,
        origin: placeOf(standing, line.row, period),
      })),
    ),
  )
}

const MOST_LABELS = 20
const sayLabels = (labels: readonly string[]): string =>
  [
    ...labels.slice(0, MOST_LABELS).map(label => `'${label}'`),
    ...(labels.length > MOST_LABELS ? [`${labels.length - MOST_LABELS} more`] : []),
  ].join(', ')

const placeOf = ({ sheet, file }: TableInSheet, row: number, column: number) =>
  originOf(sheet, file, address(row, column))
