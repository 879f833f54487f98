// Finds returns and tables whose days are of another year than they were read for. In: a return as read. Out: the other
// years, with numbers of days.
import type { ReturnRow } from '../../return.ts'
import { yearsByEitherEnd } from '../name-of.ts'
import { added, DAYS_OF_THE_YEAR, type DaysByYear, daysByYear, inAll, mostOf } from './days-by-year.ts'
import type { ReturnAsRead, TableOfYear } from './return-as-read.ts'

/** With this share of its days in its own year, a table is of that year, whatever its other days are. */
const OWN_YEAR = 0.1
/** Of the days of the year: so many in one other year say that the return is of that year. */
const OTHER_YEAR = 0.6
/** Of a single table, more is needed: some of its days may be mistakes. */
const OTHER_YEAR_OF_TABLE = 0.8
const FEWEST_DAYS = 5
const FEW_DAYS_OF_TABLE = 3

export interface OtherYear {
  readonly year: number
  readonly found: number
  readonly inside: number
  readonly foundDays: number
  readonly of: number
  /** The one table that is of another year; undefined for the whole return. */
  readonly title?: string
  /** So few days do not stop the paper. */
  readonly isFew: boolean
  readonly row: ReturnRow
}

/** A table with its days that should lie in its year. */
interface Counted extends TableOfYear {
  readonly days: DaysByYear
}

export function yearsOtherwise(read: ReturnAsRead, tables: readonly TableOfYear[]): OtherYear[] {
  const counted = tables.map(one => ({
    ...one,
    days: daysByYear(one.rows, DAYS_OF_THE_YEAR[one.table.table] ?? [], one.year),
  }))
  const byYear = [...Map.groupBy(counted, ({ year }) => year)]
  const whole = byYear.flatMap(([year, ofYear]) => returnOfAnotherYear(read, year, ofYear))
  return [
    ...whole,
    ...byYear
      .filter(([year]) => !whole.some(one => one.year === year))
      .flatMap(([, ofYear]) => ofYear.flatMap(tableOfAnotherYear)),
    ...(whole.length > 0 ? [] : namedByTheOtherYear(read, byYear)),
  ]
}

/**
 * The ends, reviews and absences are all of another year. If that year is earlier, no episode began in the year of the
 * name. A few days of years before may be a history that was sent with the return, unless the name itself may mean the
 * other year.
 */
function returnOfAnotherYear(read: ReturnAsRead, year: number, tables: readonly Counted[]): OtherYear[] {
  const found = otherYearOf(year, added(tables.map(({ days }) => days)), OTHER_YEAR, tables)
  if (found === undefined) return []
  const starts = daysByYear(rowsOf(tables, 'episodes'), ['DECOM'], year)
  const isStartedInYear = (starts.get(year) ?? 0) >= inAll(starts) * OWN_YEAR && inAll(starts) > 0
  const isMeant = found.of >= FEWEST_DAYS || found.found === otherReading(read, found.row)
  return isMeant && (found.found > year || !isStartedInYear) ? [{ ...found, isFew: false }] : []
}

/** One table is that of another year: its file was put into the wrong folder, or its dates are wrong. */
function tableOfAnotherYear(one: Counted): OtherYear[] {
  if (inAll(one.days) < FEW_DAYS_OF_TABLE) return []
  const found = otherYearOf(one.year, one.days, OTHER_YEAR_OF_TABLE, [one])
  return found === undefined ? [] : [{ ...found, isFew: found.of < FEWEST_DAYS, title: one.table.title }]
}

function otherYearOf(
  year: number,
  days: DaysByYear,
  share: number,
  tables: readonly Counted[],
): Omit<OtherYear, 'isFew'> | undefined {
  const [of, inside, most] = [inAll(days), days.get(year) ?? 0, mostOf(days)]
  const row = rowsOf(tables, 'episodes')[0] ?? tables[0]?.rows[0]
  const isOfYear = most === undefined || inside >= of * OWN_YEAR || most.count < of * share
  return isOfYear || row === undefined || most.year === year
    ? undefined
    : { year, found: most.year, inside, foundDays: most.count, of, row }
}

/**
 * Without any end, review or absence: names such as 2023 may give the year in which a return ends. That fits if no
 * start or end in any return lies in the year read from its name, and some lie in the other. In a single return of few
 * children, nothing may have happened.
 */
function namedByTheOtherYear(
  read: ReturnAsRead,
  byYear: readonly (readonly [number, readonly Counted[]])[],
): OtherYear[] {
  const isNothingInside = byYear.every(([year, tables]) => tables.every(({ days }) => !days.has(year)))
  if (byYear.length < 2 || !isNothingInside) return []
  const years = byYear.map(([year, tables]) => {
    const row = rowsOf(tables, 'episodes')[0]
    const days = daysByYear(rowsOf(tables, 'episodes'), ['DECOM', 'DEC'], year)
    return { year, days, row, other: row === undefined ? undefined : otherReading(read, row) }
  })
  if (years.some(({ year, days, other }) => days.has(year) || other === undefined)) return []
  return years.flatMap(({ year, days, row, other = year }) => {
    const [of, foundDays] = [inAll(days), days.get(other) ?? 0]
    const isOfOther = row !== undefined && foundDays > 0 && foundDays >= of * OWN_YEAR
    return isOfOther ? [{ year, found: other, inside: 0, foundDays, of, isFew: false, row }] : []
  })
}

/** The year that the name gives if it is read by the other end of the year; undefined for names such as 2022-23. */
export function otherReading(read: ReturnAsRead, row: ReturnRow): number | undefined {
  const names = yearNames(read, row)
  const [year, other] = yearsByEitherEnd(names, read.definition)
  return year === other ? undefined : other
}

/** Where a year may be named: the sheet, and the file with its folders. */
export function yearNames({ definition, files }: ReturnAsRead, { place }: ReturnRow): string[] {
  const path = (files[place.file]?.file ?? '').replace(`data/${definition.folder}/`, '')
  return [place.sheet, path].filter(name => name !== undefined)
}

const rowsOf = (tables: readonly TableOfYear[], name: string): readonly ReturnRow[] =>
  tables.find(({ table }) => table.table === name)?.rows ?? []
