// The rows of a published file, each with its year, level and comparators. In: a table that has been found.
// Out: the rows up to the paper's period and the areas of the file, or why none can be read.
import { authorityId, type Comparator } from '../definitions/areas.ts'
import type { PublishedYears, SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { type FinancialYear, lastMonthOf, sayPeriod } from '../terms/period.ts'
import { address, textOfCell } from './cell.ts'
import { originOf } from './find-table.ts'
import { sayHeadings } from './heading.ts'
import { plainYear } from './plain-year.ts'
import { type AreaLevel, levelIn, type PublishedArea, type PublishedAreas } from './published-areas.ts'
import { type PublishedColumns, publishedColumns } from './published-columns.ts'
import { publishedYear } from './published-year.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'

type Table = Extract<SourceTable, { layout: 'published' }>

export interface PublishedRow {
  readonly row: number
  readonly year: FinancialYear
  /** The comparators of the row, and councils that are part of a mean. */
  readonly areas: readonly string[]
}

export interface PublishedRows {
  readonly rows: readonly PublishedRow[]
  /** Absent where every year of the file is later than the paper's period. */
  readonly areas?: PublishedAreas
  readonly problems: readonly Problem[]
}

interface Described {
  readonly row: number
  readonly level: AreaLevel | undefined
  readonly year: ReturnType<typeof publishedYear>
}

export function readPublishedRows(table: Table, standing: TableInSheet): PublishedRows {
  const columns = publishedColumns(table, standing)
  if ('problems' in columns) return { rows: [], problems: columns.problems }
  const { sheet, file, context } = standing
  const nothing = (found: string, expected: string): PublishedRows => ({
    rows: [],
    problems: [
      problem('error', 'nothing-read', originOf(sheet, file, address(standing.header.row, 0)), {
        found,
        expected,
      }),
    ],
  })
  const comparators = (context.comparators ?? []).filter(({ published }) => published !== undefined)
  if (comparators.length === 0)
    return nothing(
      'no comparator has a code in published files',
      'published: with the code of a nation, a region or councils, in data/definitions/areas.yaml or areas/',
    )
  const described = tableRows(standing)
    .filter(row => sheet.columnCount(row) > 0)
    .map((row): Described => describeRow(row, table.years, columns, standing))
  const known = described.filter(({ level }) => level !== undefined)
  if (known.length === 0)
    return nothing(
      described.length === 0
        ? 'there is no row below the headings'
        : `the column ${sayHeadings(table.areas.level)} has ${sayTexts(described, columns.level, standing)}`,
      'rows of the levels National, Regional or Local authority',
    )
  const otherLevels = textsIn(
    described.filter(({ level }) => level === undefined),
    columns.level,
    standing,
  ).filter(text => text !== '')
  const found = rowsAndAreas(known, columns, standing, comparators, otherLevels)
  return {
    ...found,
    problems: [
      ...yearsOfAnotherKind(known, columns, standing),
      ...(found.areas === undefined ? allLater(known, columns, standing) : []),
      ...yearsNotUnderstood(known, columns, standing),
    ],
  }
}

/** Each kind once, at the heading of its column. */
function yearsOfAnotherKind(
  described: readonly Described[],
  columns: PublishedColumns,
  { sheet, header, file }: TableInSheet,
): Problem[] {
  const column = columns.kindOfYear
  const at = originOf(sheet, file, address(header.row, column ?? columns.year))
  const others = described.flatMap(({ row, year }) =>
    year === 'of-another-kind' ? [column === undefined ? '' : textOfCell(sheet.cell(row, column))] : [],
  )
  const isAcademic = described.some(({ year }) => typeof year === 'object' && year.isOdd)
  return [
    ...[...new Set(others)].map(found => problem('error', 'published-year-of-another-kind', at, { found })),
    ...(isAcademic ? [problem('warning', 'published-year-academic', at, {})] : []),
  ]
}

/** `Financial year Q1`, `Autumn term`, `Week 12`: its year alone would give it the place of a whole year. */
const PART_OF_YEAR = /\b(q[1-4]|quarter|half|term|week|month|weeks|months)\b/i

function describeRow(
  row: number,
  years: PublishedYears,
  columns: PublishedColumns,
  { sheet }: TableInSheet,
): Described {
  const kind = columns.kindOfYear === undefined ? '' : textOfCell(sheet.cell(row, columns.kindOfYear))
  return {
    row,
    level: levelIn(textOfCell(sheet.cell(row, columns.level))),
    year: PART_OF_YEAR.test(kind)
      ? 'of-another-kind'
      : publishedYear(plainYear(sheet.cell(row, columns.year)), kind, years),
  }
}

function rowsAndAreas(
  described: readonly Described[],
  columns: PublishedColumns,
  standing: TableInSheet,
  comparators: readonly Comparator[],
  otherLevels: readonly string[],
): Pick<PublishedRows, 'areas' | 'rows'> {
  const { sheet, file, context } = standing
  const idsOf = idsByCode(comparators)
  const found = new Map<string, PublishedArea>()
  const rows: PublishedRow[] = []
  for (const { row, level, year: read } of described) {
    // Years that end after the paper's month are ignored.
    if (level === undefined || typeof read !== 'object') continue
    const year = read.period
    if (lastMonthOf(year).index > context.period.index) continue
    const codes = codesOf(row, level, columns, standing)
    const areas = [...new Set(codes.flatMap(code => idsOf.get(`${level} ${code.toLowerCase()}`) ?? []))]
    if (areas.length > 0) rows.push({ row, year, areas })
    const key = `${level} ${codes.join(' ')}`
    const before = found.get(key)
    if (before !== undefined && before.lastYear.startYear >= year.startYear) continue
    const column = columns.names[level]
    const name = column === undefined ? '' : textOfCell(sheet.cell(row, column))
    found.set(key, { level, codes, name, lastYear: year })
  }
  const [first, ...others] = [...found.values()]
  if (first === undefined) return { rows }
  const lastYear = others.reduce(
    (latest, area) => (area.lastYear.startYear > latest.startYear ? area.lastYear : latest),
    first.lastYear,
  )
  return { rows, areas: { origin: originOf(sheet, file), lastYear, areas: [first, ...others], otherLevels } }
}

/** A council's code may be the old one (372) or the new one (E08000018), whichever column the source names. */
function codesOf(
  row: number,
  level: AreaLevel,
  columns: PublishedColumns,
  { sheet }: TableInSheet,
): string[] {
  const textIn = (column: number) => textOfCell(sheet.cell(row, column))
  if (level !== 'council') return [textIn(columns[level])]
  return [columns.authority, ...columns.otherCodes].map(textIn).filter(code => code !== '')
}

/** The comparators of a level and a code: a nation, a region, or a council that is part of a mean. */
function idsByCode(comparators: readonly Comparator[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  const add = (level: AreaLevel, code: string, id: string) => {
    const key = `${level} ${code.trim().toLowerCase()}`
    ids.set(key, [...(ids.get(key) ?? []), id])
  }
  for (const { id, published } of comparators) {
    if (published === undefined) continue
    if ('nation' in published) add('nation', published.nation, id)
    else if ('region' in published) add('region', published.region, id)
    else for (const { code } of published['mean-of']) add('council', code, authorityId(code))
  }
  return ids
}

/** Each text once, at the first row that has it. */
function yearsNotUnderstood(
  described: readonly Described[],
  { year: column }: PublishedColumns,
  standing: TableInSheet,
): Problem[] {
  const { sheet, file } = standing
  const firsts = new Map<string, number>()
  for (const { row, year } of described) {
    const text = textOfCell(sheet.cell(row, column))
    if (year === undefined && !firsts.has(text)) firsts.set(text, row)
  }
  return [...firsts].slice(0, 5).map(([text, row]) =>
    problem('error', 'period-not-understood', originOf(sheet, file, address(row, column)), {
      found: text === '' ? 'a blank cell' : text,
      expected: 'the year in which a financial year ends, such as 2022, or the year itself, such as 202122',
    }),
  )
}

/** A warning only: the paper may be older than the series. */
function allLater(
  described: readonly Described[],
  columns: PublishedColumns,
  standing: TableInSheet,
): Problem[] {
  const { sheet, file, context } = standing
  const dated = described.filter(({ year }) => typeof year === 'object')
  return dated.length === 0
    ? []
    : [
        problem(
          'warning',
          'nothing-read',
          originOf(sheet, file, address(standing.header.row, columns.year)),
          {
            found: `every year (${sayTexts(dated, columns.year, standing)}) ends after the paper's period`,
            expected: `years up to ${sayPeriod(context.period)}`,
          },
        ),
      ]
}

const TEXTS_NAMED = 6

const textsIn = (rows: readonly Described[], column: number, { sheet }: TableInSheet): string[] => [
  ...new Set(rows.map(({ row }) => textOfCell(sheet.cell(row, column)))),
]

function sayTexts(rows: readonly Described[], column: number, standing: TableInSheet): string {
  const texts = textsIn(rows, column, standing)
  const named = texts
    .slice(0, TEXTS_NAMED)
    .map(text => (text === '' ? 'blank cells' : `'${text.slice(0, 60)}'`))
  return [...named, ...(texts.length > TEXTS_NAMED ? [`${texts.length - TEXTS_NAMED} more`] : [])].join(', ')
}
