// Compares the year in the name of a file, sheet or folder with the days inside. In: a return as read. Out: errors, with
// what the days say.
import { type Problem, problem } from '../../../problems/problem.ts'
import type { NamedYearFacts } from '../../../problems/return-sentences.ts'
import type { ReturnRow } from '../../return.ts'
import { yearInName, yearsByEitherEnd } from '../name-of.ts'
import { added, DAYS_OF_THE_YEAR, daysByYear, inAll, mostOf } from './days-by-year.ts'
import {
  dayOfColumn,
  definitionFile,
  type ReturnAsRead,
  rowOrigin,
  sayYear,
  type TableOfYear,
} from './return-as-read.ts'

/** With this share of its days in its own year, a table is of that year, whatever its other days are. */
const OWN_YEAR = 0.1
/** Of the days of the year: so many in one other year say that the return is of that year. */
const OTHER_YEAR = 0.6
/** Of a single table, more is needed: some of its days may be mistakes. */
const OTHER_YEAR_OF_TABLE = 0.8
const FEWEST_DAYS = 5
/** So few in one table are reported, and do not stop the paper. */
const FEW_DAYS_OF_TABLE = 3
/** Excel on old Macs counted its days from 1904, four years and a day later than Excel elsewhere. */
const YEARS_BETWEEN_CALENDARS = 4

interface Finding {
  readonly year: number
  readonly found: number
  readonly inside: number
  readonly foundDays: number
  readonly of: number
  /** The one table that is of another year; undefined for the whole return. */
  readonly title?: string
  readonly row: ReturnRow
}

export function checkYearsNamed(read: ReturnAsRead, tables: readonly TableOfYear[]): Problem[] {
  const byYear = [...Map.groupBy(tables, ({ year }) => year)]
  const whole = byYear.flatMap(([year, ofYear]) => returnOfAnotherYear(read, year, ofYear))
  const findings = [
    ...whole,
    ...byYear
      .filter(([year]) => !whole.some(one => one.year === year))
      .flatMap(([, ofYear]) => ofYear.flatMap(tableOfAnotherYear)),
    ...(whole.length > 0 ? [] : namedByTheOtherYear(read, byYear)),
  ]
  return findings.map(finding =>
    problem(severityOfFinding(finding), 'return-year-otherwise', rowOrigin(read, finding.row), {
      by: namesOf(read, finding.row).some(name => yearInName(name, 'start') !== undefined)
        ? 'name'
        : 'latest start or end of an episode',
      title: finding.title === undefined ? 'return' : `table ${finding.title}`,
      year: sayYear(finding.year),
      inside: finding.inside,
      of: finding.of,
      found: sayYear(finding.found),
      foundDays: finding.foundDays,
      because: becauseOf(finding, findings, read),
      definition: definitionFile(read.definition),
    }),
  )
}

const severityOfFinding = ({ title, of }: Finding): 'error' | 'warning' =>
  title !== undefined && of < FEWEST_DAYS ? 'warning' : 'error'

/**
 * The ends, reviews and absences are all of another year. If that year is earlier, no episode began in the year of the
 * name. A few days of years before may be a history that was sent with the return, unless the name itself may mean the other year.
 */
function returnOfAnotherYear(read: ReturnAsRead, year: number, tables: readonly TableOfYear[]): Finding[] {
  const days = added(
    tables.map(({ table, rows }) => daysByYear(rows, DAYS_OF_THE_YEAR[table.table] ?? [], year)),
  )
  const starts = daysByYear(rowsOf(tables, 'episodes'), ['DECOM'], year)
  const isStartedInYear = (starts.get(year) ?? 0) >= inAll(starts) * OWN_YEAR && inAll(starts) > 0
  return findingOf(year, days, OTHER_YEAR, tables).filter(
    ({ found, of, row }) =>
      (of >= FEWEST_DAYS || found === otherReading(read, row)) && (found > year || !isStartedInYear),
  )
}

/** One table is that of another year: its file was put into the wrong folder, or its dates are wrong. */
function tableOfAnotherYear(one: TableOfYear): Finding[] {
  const { table, year, rows } = one
  const days = daysByYear(rows, DAYS_OF_THE_YEAR[table.table] ?? [], year)
  if (inAll(days) < FEW_DAYS_OF_TABLE) return []
  return findingOf(year, days, OTHER_YEAR_OF_TABLE, [one]).map(finding => ({
    ...finding,
    title: table.title,
  }))
}

function findingOf(
  year: number,
  days: ReadonlyMap<number, number>,
  share: number,
  tables: readonly TableOfYear[],
): Finding[] {
  const [of, inside, most] = [inAll(days), days.get(year) ?? 0, mostOf(days)]
  const row = (rowsOf(tables, 'episodes')[0] ?? tables[0]?.rows[0]) as ReturnRow | undefined
  const isOfYear = most === undefined || inside >= of * OWN_YEAR || most.count < of * share
  return isOfYear || row === undefined || most.year === year
    ? []
    : [{ year, found: most.year, inside, foundDays: most.count, of, row }]
}

/**
 * Without any end, review or absence: names such as 2023 may give the year in which a return ends. That fits if no
 * start or end in any return lies in the year read from its name, and some lie in the other.
 */
function namedByTheOtherYear(
  read: ReturnAsRead,
  byYear: readonly (readonly [number, readonly TableOfYear[]])[],
): Finding[] {
  const years = byYear.map(([year, tables]) => {
    const days = daysByYear(rowsOf(tables, 'episodes'), ['DECOM', 'DEC'], year)
    const others = added(
      tables.map(({ table, rows }) => daysByYear(rows, DAYS_OF_THE_YEAR[table.table] ?? [], year)),
    )
    const row = rowsOf(tables, 'episodes')[0]
    const other = row === undefined ? undefined : otherReading(read, row)
    return { year, days, inside: (days.get(year) ?? 0) + (others.get(year) ?? 0), row, other }
  })
  // In a single return of few children, nothing may have happened.
  if (years.length < 2 || years.some(({ inside, other }) => inside > 0 || other === undefined)) return []
  return years.flatMap(({ year, days, row, other = year }) => {
    const foundDays = days.get(other) ?? 0
    return row === undefined || foundDays === 0 || foundDays < inAll(days) * OWN_YEAR
      ? []
      : [{ year, found: other, inside: 0, foundDays, of: inAll(days), row }]
  })
}

function becauseOf(
  { year, found, row, title }: Finding,
  all: readonly Finding[],
  read: ReturnAsRead,
): NamedYearFacts['because'] {
  if (title === undefined && otherReading(read, row) === found)
    return read.definition['years-named-by'] === 'start'
      ? 'in which a return ends'
      : 'in which a return begins'
  if (all.some(other => other.year === found && other.found === year && other.title === title))
    return 'exchange the two'
  if (title === undefined && isCopy(read, year, found)) return 'a copy of it'
  return Math.abs(found - year) === YEARS_BETWEEN_CALENDARS ? 'from 1904' : 'the file of that year'
}

/** Most of its episodes are in the return of the year that was found, beginning on the same day. */
function isCopy(read: ReturnAsRead, year: number, found: number): boolean {
  const episodes = read.tables.get('episodes') ?? []
  const keyOf = (row: ReturnRow) => `${row.child} ${dayOfColumn(row, 'DECOM')}`
  const there = new Set(episodes.filter(row => row.year === found).map(keyOf))
  const own = episodes.filter(row => row.year === year)
  return own.filter(row => there.has(keyOf(row))).length > own.length * OTHER_YEAR
}

/** The year that the name gives if it is read by the other end of the year; undefined for names such as 2022-23. */
function otherReading(read: ReturnAsRead, row: ReturnRow): number | undefined {
  const names = namesOf(read, row)
  const [year, other] = yearsByEitherEnd(names, read.definition)
  return year === other ? undefined : other
}

function namesOf({ definition, files }: ReturnAsRead, { place }: ReturnRow): string[] {
  const path = (files[place.file]?.file ?? '').replace(`data/${definition.folder}/`, '')
  return [place.sheet, path].filter(name => name !== undefined)
}

const rowsOf = (tables: readonly TableOfYear[], name: string): readonly ReturnRow[] =>
  tables.find(({ table }) => table.table === name)?.rows ?? []
