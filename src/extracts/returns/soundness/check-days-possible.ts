// Looks for days that cannot be right: after the end of the return, before the start of what they end, and dates of
// birth of a century ago. In: a return as read. Out: problems where there are more than a few.
import { type Problem, problem } from '../../../problems/problem.ts'
import { type Day, dayOf, isoOf } from '../../../terms/day.ts'
import { sayDay } from '../../../terms/period.ts'
import {
  dayOfColumn,
  type ReturnAsRead,
  rowOrigin,
  sayYear,
  severityOf,
  type TableOfYear,
  type YearBook,
} from './return-as-read.ts'
import { rowsOfTable, type Tally, tally } from './tally.ts'

/** Nothing of a return happened after its last day; when an asylum seeker comes of age, and reviews, may be later. */
const NEVER_LATER: Readonly<Record<string, readonly string[]>> = {
  header: ['DOB', 'MC_DOB'],
  episodes: ['DECOM', 'DEC'],
  ad1: ['DATE_INT', 'DATE_MATCH'],
  missing: ['MIS_START'],
  'placed-for-adoption': ['DATE_PLACED'],
  'previous-permanence': ['DATE_PERM'],
  'list-8': ['STARTED', 'CEASED', 'REVIEW', 'VISIT', 'PLACED'],
  'list-10': ['STARTED', 'DATE_INT', 'DATE_MATCH', 'PLACED', 'ADOPTED'],
}
/** What begins, and what ends it. */
const SPANS: Readonly<Record<string, readonly [start: string, end: string]>> = {
  episodes: ['DECOM', 'DEC'],
  missing: ['MIS_START', 'MIS_END'],
  'placed-for-adoption': ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  'social-workers': ['SW_DECOM', 'SW_DEC'],
  'list-8': ['STARTED', 'CEASED'],
  'list-10': ['STARTED', 'ADOPTED'],
}
/** A later end stands for an episode that is open: 31 December 9999, 2099. */
const MOST_YEARS_LATER = 18
/** Some are corrected on the day after: one in a hundred says nothing. */
const [SHARE_LATER, SHARE_EARLY] = [0.01, 0.01]
/** Of the days of a table, even a small one. */
const LARGE_SHARE = 0.2
/** Nobody in a return is older: care leavers are 25 at most. */
const OLDEST = 30

export function checkDaysPossible(read: ReturnAsRead, tables: readonly TableOfYear[], asAt: Day): Problem[] {
  return tables.flatMap(one => {
    const last = one.year === 0 ? asAt : dayOf(`${one.year + 1}-03-31`)
    return [...later(read, one, last), ...early(read, one), ...births(read, one, last)]
  })
}

function later(read: ReturnAsRead, { table, year, rows }: TableOfYear, last: Day): Problem[] {
  const columns = NEVER_LATER[table.table] ?? []
  const open = last + MOST_YEARS_LATER * 365
  const found = columns.map(column =>
    tally(rows, row => {
      const day = dayOfColumn(row, column)
      return day === undefined || day > open ? undefined : day > last
    }),
  )
  const [count, of] = [total(found, 'count'), total(found, 'of')]
  const first = found.find(one => one.first !== undefined)?.first
  const isLarge = count >= of * LARGE_SHARE
  const isFew = count < read.definition.trust.contradict.few || count <= of * SHARE_LATER
  if (first === undefined || (isFew && !isLarge)) return []
  return [
    problem(isLarge && count > 1 ? 'error' : 'warning', 'return-days-later', rowOrigin(read, first), {
      title: table.title,
      columns: columns.join(', '),
      year: sayYear(year),
      last: sayDay(isoOf(last)),
      count,
      of,
      row: first.place.row,
    }),
  ]
}

const total = (tallies: readonly Tally[], what: 'count' | 'of'): number =>
  tallies.reduce((sum, one) => sum + one[what], 0)

function early(read: ReturnAsRead, { table, year, rows }: TableOfYear): Problem[] {
  const [start, end] = SPANS[table.table] ?? []
  if (start === undefined || end === undefined) return []
  const { count, of, first } = tally(rows, row => {
    const [from, to] = [dayOfColumn(row, start), dayOfColumn(row, end)]
    return from === undefined || to === undefined ? undefined : to < from
  })
  const severity = severityOfEarly(count, of, read)
  if (first === undefined || severity === undefined) return []
  return [
    problem(severity, 'return-ends-early', rowOrigin(read, first), {
      title: table.title,
      year: sayYear(year),
      start,
      end,
      count,
      of,
      row: first.place.row,
    }),
  ]
}

/** More than a few are no mistakes in rows. */
function severityOfEarly(count: number, of: number, { definition }: ReturnAsRead) {
  const { few } = definition.trust.contradict
  const isMost = count > 1 && count * 2 > of
  if (isMost || (count > few && count > of * SHARE_EARLY)) return 'error'
  return count < few ? undefined : 'warning'
}

/** Children come into care on the day of their birth at the earliest. */
export function checkBegunBeforeBirth(
  read: ReturnAsRead,
  tables: readonly TableOfYear[],
  books: readonly YearBook[],
): Problem[] {
  return tables.flatMap(({ table, year, rows }) => {
    if (table.table !== 'episodes') return []
    const book = books.find(one => one.year === year)
    const { count, of, first } = tally(rows, row => {
      const header = book?.headers.get(row.child)?.[0]
      const [born, start] = [header && dayOfColumn(header, 'DOB'), dayOfColumn(row, 'DECOM')]
      return born === undefined || start === undefined ? undefined : start < born
    })
    const severity = severityOfEarly(count, of, read)
    return first === undefined || severity === undefined
      ? []
      : [
          problem(severity, 'return-begins-before-birth', rowOrigin(read, first), {
            ...rowsOfTable(table, year, count, of, first),
          }),
        ]
  })
}

function births(read: ReturnAsRead, { table, year, rows }: TableOfYear, last: Day): Problem[] {
  if (table.table !== 'header' && !table.table.startsWith('list-')) return []
  const { count, of, first } = tally(rows, row => {
    const born = dayOfColumn(row, 'DOB')
    return born === undefined ? undefined : born < last - OLDEST * 365.25
  })
  const severity = severityOf(count, of, read) ?? 'warning'
  return first === undefined
    ? []
    : [
        problem(severity, 'return-births-impossible', rowOrigin(read, first), {
          title: table.title,
          year: sayYear(year),
          oldest: OLDEST,
          count,
          of,
          row: first.place.row,
        }),
      ]
}
