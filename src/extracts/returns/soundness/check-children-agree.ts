// Checks whether the tables of one year are about the same children: by their numbers, and by their dates of birth. In:
// a return as read, by year. Out: problems.
import { type Problem, problem } from '../../../problems/problem.ts'
import { calendarOf, type Day } from '../../../terms/day.ts'
import type { ReturnRow } from '../../return.ts'
import {
  dayOfColumn,
  definitionFile,
  type ReturnAsRead,
  rowOrigin,
  sayYear,
  severityOf,
  type TableOfYear,
  type YearBook,
} from './return-as-read.ts'
import { rowsOfTable, tally } from './tally.ts'
import { withoutZeros } from './without-zeros.ts'

/** In a table of a few children, those who are missing say little. */
const FEWEST_UNKNOWN = 5
/** Between Excel's two calendars: four years and a day. */
const DAYS_BETWEEN_CALENDARS = 1462

export function checkChildrenAgree(
  read: ReturnAsRead,
  tables: readonly TableOfYear[],
  books: readonly YearBook[],
): Problem[] {
  const bookOf = new Map(books.map(book => [book.year, book]))
  return tables.flatMap(one => {
    const book = bookOf.get(one.year)
    const isHeader = one.table.table === 'header' || one.table.table === 'list-8'
    if (book === undefined || isHeader || book.headers.size === 0) return []
    // Ofsted's other lists have children who are not in care.
    const isList = one.year === 0
    return [...(isList ? [] : unknown(read, one, book, books)), ...bornOtherwise(read, one, book)]
  })
}

/** Children of a table without a row in the header of the year; those of the episodes only if another year has one. */
function unknown(
  read: ReturnAsRead,
  { table, year, rows }: TableOfYear,
  { headers }: YearBook,
  books: readonly YearBook[],
): Problem[] {
  const children = new Set<number>()
  const without = new Map<number, ReturnRow>()
  const isElsewhere = (child: number) =>
    table.table !== 'episodes' || books.some(other => other.headers.has(child))
  for (const row of rows) {
    children.add(row.child)
    if (!headers.has(row.child) && !without.has(row.child) && isElsewhere(row.child))
      without.set(row.child, row)
  }
  const first = [...without.values()][0]
  if (first === undefined) return []
  const zeros = alikeInHeader(read, [...without.keys()], [...headers.keys()])
  const severity = severityOf(without.size, children.size, read)
  // Some systems send care leavers, who are no longer in care, without a header.
  const mayBeWithout = zeros === 0 && (table.table === 'oc3' || without.size < FEWEST_UNKNOWN)
  if (severity === undefined || mayBeWithout) return []
  return [
    problem(severity, 'return-children-unknown', rowOrigin(read, first), {
      title: table.title,
      year: sayYear(year),
      count: without.size,
      of: children.size,
      row: first.place.row,
      zeros,
      definition: definitionFile(read.definition),
    }),
  ]
}

export function alikeInHeader(
  { identities }: Pick<ReturnAsRead, 'identities'>,
  children: readonly number[],
  headers: readonly number[],
): number {
  const plain = (child: number) => withoutZeros(identities.get(child) ?? '')
  const known = new Set(headers.map(plain))
  return children.filter(child => known.has(plain(child))).length
}

/** A column sorted alone, or moved by a row, stands beside the dates of birth of other children. */
function bornOtherwise(
  read: ReturnAsRead,
  { table, year, rows }: TableOfYear,
  { headers }: YearBook,
): Problem[] {
  const bornOf = (row: ReturnRow) => {
    const header = headers.get(row.child)?.[0]
    return header === undefined ? undefined : dayOfColumn(header, 'DOB')
  }
  const { count, of, first } = tally(rows, row => {
    const born = dayOfColumn(row, 'DOB')
    const other = born === undefined ? undefined : bornOf(row)
    return other === undefined ? undefined : born !== other
  })
  const severity = severityOf(count, of, read)
  if (first === undefined || severity === undefined) return []
  const where = (isSo: (born: Day, other: Day) => boolean) =>
    rows.filter(row => isSo(dayOfColumn(row, 'DOB') ?? 0, bornOf(row) ?? 0)).length
  return [
    problem(severity, 'return-births-differ', rowOrigin(read, first), {
      ...rowsOfTable(table, year, count, of, first),
      exchanged: where(isExchanged),
      calendar: where((born, other) => Math.abs(born - other) === DAYS_BETWEEN_CALENDARS),
    }),
  ]
}

/** Whether day and month of one are month and day of the other: 3 April and 4 March. */
function isExchanged(one: Day, other: Day): boolean {
  const [a, b] = [calendarOf(one), calendarOf(other)]
  return one !== other && a.year === b.year && a.month === b.dayOfMonth && a.dayOfMonth === b.month
}
