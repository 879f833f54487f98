// Reads a file published by the department, with an area, year and group in each row. In: a table that has
// been found. Out: readings of the comparators, and problems.
import { authorityId, type Comparator } from '../definitions/areas.ts'
import type { PublishedYears, SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { known, type Missing, type MissingReason, missing } from '../terms/amount.ts'
import { exact } from '../terms/exact.ts'
import type { Origin } from '../terms/origin.ts'
import { lastMonthOf, periodId } from '../terms/period.ts'
import { address, type ExtractCell } from './cell.ts'
import type { Reading } from './extract.ts'
import { findColumn } from './find-column.ts'
import { isProblem, originOf } from './find-table.ts'
import { isOneOf } from './heading.ts'
import { howToRead } from './how-to-read.ts'
import { publishedYear, TIME_IDENTIFIER } from './published-year.ts'
import { type Findings, readCell } from './read-cell.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'
import type { HowToRead } from './understand-number.ts'

type Table = Extract<SourceTable, { layout: 'published' }>
type Given = Table['gives'][number]

/**
 * The department's symbols (data guidance, 2023), without the brackets of its tables; `k`, or `low`, is a figure
 * that rounds to zero, `u` one of low reliability.
 */
const SYMBOLS: Readonly<Record<string, MissingReason>> = {
  c: 'suppressed',
  z: 'not-applicable',
  x: 'not-supplied',
  k: 'low',
  low: 'low',
  u: 'unreliable',
  ':': 'not-supplied',
  '.': 'not-applicable',
  '': 'not-supplied',
}

export function readPublished(table: Table, standing: TableInSheet): Findings {
  const columns = columnsOf(table, standing)
  if ('problems' in columns) return { readings: [], problems: columns.problems }
  const found = table.gives.map(given => readGiven(given, table.years, columns, standing))
  return {
    readings: found.flatMap(({ readings }) => readings),
    problems: found.flatMap(({ problems }) => problems),
  }
}

type AreaColumn = Exclude<keyof Columns, 'identifier'>

interface Columns {
  readonly year: number
  /** The kind of year, where the file says it. */
  readonly identifier?: number
  readonly level: number
  readonly nation: number
  readonly region: number
  readonly authority: number
}

function columnsOf(
  { year: yearHeading, areas }: Table,
  { header, sheet, file }: TableInSheet,
): Columns | { problems: Problem[] } {
  const [at, level, nation, region, authority] = [
    yearHeading,
    areas.level,
    areas.nation,
    areas.region,
    areas.authority,
  ].map(heading => findColumn(header, heading, sheet, file))
  const all = [at, level, nation, region, authority].filter(one => one !== undefined)
  const problems = all.filter(isProblem)
  if (
    problems.length > 0 ||
    typeof at !== 'number' ||
    typeof level !== 'number' ||
    typeof nation !== 'number' ||
    typeof region !== 'number' ||
    typeof authority !== 'number'
  )
    return { problems }
  const identifier = header.cells.find(({ heading }) => isOneOf(heading, TIME_IDENTIFIER))?.column
  return { year: at, ...(identifier !== undefined && { identifier }), level, nation, region, authority }
}

function readGiven(given: Given, years: PublishedYears, columns: Columns, standing: TableInSheet): Findings {
  const { sheet, header, file, context } = standing
  const indicator = context.indicators.get(given.indicator)
  if (indicator === undefined) return nothingBut(indicatorUndefined(given, standing))
  const where = Object.entries(given.where).map(([heading, text]) => ({
    column: findColumn(header, [heading], sheet, file),
    text,
  }))
  const column = findColumn(header, given.value, sheet, file)
  const problems = [...where.map(one => one.column), column].filter(isProblem)
  if (isProblem(column) || problems.length > 0) return nothingBut(...problems)

  const rows = tableRows(standing).filter(row =>
    where.every(one => typeof one.column === 'number' && isText(sheet.cell(row, one.column), one.text)),
  )
  if (rows.length === 0) return nothingBut(rowMissing(given, standing))
  const declared = {
    unit: indicator.unit,
    stored: given.stored ?? 'points',
    codes: { ...SYMBOLS, ...context.source.codes, ...given.codes },
    'may-be': given['may-be'],
  }
  const how = howToRead(declared, { measure: given.indicator }, context)
  const figure = { measure: given.indicator, column, how, years }
  const findings = rows.flatMap(row => readRow(row, figure, columns, standing))
  const readings = findings.flatMap(one => one.readings)
  return {
    readings: [...readings, ...(context.comparators ?? []).flatMap(one => meansOf(one, readings))],
    problems: [...findings.flatMap(one => one.problems), ...fractionsPerhaps(given, readings)],
  }
}

/** A whole column of 0.71 and 0.68 is not one of percentages below 1, unless the source says so. */
function fractionsPerhaps({ stored }: Given, readings: readonly Reading[]): Problem[] {
  const known = readings.filter(({ amount }) => amount.kind === 'known' && !amount.value.equals(0))
  const areSmall = known.every(({ amount }) => amount.kind === 'known' && amount.value.compare(1) <= 0)
  const [first] = known
  if (stored !== undefined || first?.unit !== 'percentage' || known.length < FEWEST_TO_COMPARE || !areSmall)
    return []
  return [problem('error', 'percentage-ambiguous', first.origin, { found: first.asFound })]
}
const FEWEST_TO_COMPARE = 3

const nothingBut = (...problems: readonly Problem[]): Findings => ({ readings: [], problems })

const indicatorUndefined = ({ indicator }: Given, { sheet, file, context }: TableInSheet): Problem =>
  problem('error', 'name-undefined', originOf(sheet, file), {
    what: 'indicator',
    name: indicator,
    known: [...context.indicators.keys()].join(', '),
  })

const rowMissing = ({ where }: Given, { sheet, file }: TableInSheet): Problem =>
  problem('error', 'row-missing', originOf(sheet, file), {
    expected: Object.entries(where)
      .map(([heading, text]) => `${text} (${heading})`)
      .join(', '),
  })

interface Figure {
  readonly measure: string
  readonly column: number
  readonly how: HowToRead
  readonly years: PublishedYears
}

/** The figure of one row, for each comparator of the row. */
function readRow(row: number, figure: Figure, columns: Columns, standing: TableInSheet): Findings[] {
  const { sheet, header, file, context } = standing
  const [text, identifier] = [columns.year, columns.identifier].map(column =>
    column === undefined ? '' : textOf(sheet.cell(row, column)),
  )
  const found = publishedYear(text ?? '', identifier ?? '', figure.years)
  const areas = areasOf(row, columns, standing)
  if (found === undefined || areas.length === 0) return []
  const at = originOf(sheet, file, address(header.row, columns.identifier ?? columns.year))
  if (found === 'of-another-kind') return [nothingBut(ofAnotherKind(identifier ?? '', at))]
  const { period, isOdd } = found
  // Years that end after the paper's month are ignored.
  if (lastMonthOf(period).index > context.period.index) return []
  const academic = isOdd ? [nothingBut(problem('warning', 'published-year-academic', at, {}))] : []
  const cell = sheet.cell(row, figure.column)
  const origin = originOf(sheet, file, address(row, figure.column))
  const figures = areas.map(area =>
    readCell(cell, { measure: figure.measure }, figure.how, { area, period, origin, paper: context.period }),
  )
  return [...academic, ...figures]
}

const ofAnotherKind = (found: string, origin: Origin): Problem =>
  problem('error', 'published-year-of-another-kind', origin, { found })

/** The comparators of a row: a nation, a region, or a council that is part of a mean. */
function areasOf(row: number, columns: Columns, { sheet, context }: TableInSheet): string[] {
  const textIn = (column: AreaColumn) => textOf(sheet.cell(row, columns[column]))
  return [...new Set((context.comparators ?? []).flatMap(one => idsOf(one, textIn)))]
}

function idsOf({ id, published }: Comparator, textIn: (column: AreaColumn) => string): string[] {
  if (published === undefined) return []
  const level = textIn('level').toLowerCase()
  if ('nation' in published) return level === 'national' && textIn('nation') === published.nation ? [id] : []
  if ('region' in published) return level === 'regional' && textIn('region') === published.region ? [id] : []
  if (level !== 'local authority') return []
  return published['mean-of']
    .filter(({ code }) => textIn('authority') === code)
    .map(({ code }) => authorityId(code))
}

/**
 * The simple mean of the councils with a published figure, with their number.
 * Worked: 60, 66 and c (confidential) of three councils: 63, mean of 2 of 3 published.
 */
function meansOf({ id, published }: Comparator, readings: readonly Reading[]): Reading[] {
  if (published === undefined || !('mean-of' in published)) return []
  const members = new Set(published['mean-of'].map(({ code }) => authorityId(code)))
  const byPeriod = Map.groupBy(
    readings.filter(({ area }) => members.has(area)),
    ({ period }) => periodId(period),
  )
  return [...byPeriod.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const values = group.flatMap(({ amount }) => (amount.kind === 'known' ? [amount.value] : []))
    const amount =
      values.length === 0
        ? missingOf(group)
        : known(values.reduce((sum, value) => sum.add(value), exact(0)).div(values.length))
    return [{ ...first, area: id, amount, asFound: `mean of ${values.length} of ${members.size} published` }]
  })
}

const missingOf = (group: readonly Reading[]): Missing => {
  const reason = group.find(({ amount }) => amount.kind === 'missing')?.amount
  return reason?.kind === 'missing' ? reason : missing('not-supplied')
}

const textOf = (cell: ExtractCell): string => (cell.kind === 'text' ? cell.text : cell.shown.trim())
const isText = (cell: ExtractCell, text: string): boolean => isOneOf(textOf(cell), [text])
