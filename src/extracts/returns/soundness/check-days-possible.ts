// Looks for days that cannot be right: after the end of the return, before the start of what they end, and dates of
// birth of a century ago. In: a return as read. Out: problems where there are more than a few.
import { type Problem, problem } from '../../../problems/problem.ts'
import { type Day, dayOf, isoOf } from '../../../terms/day.ts'
import { sayDay } from '../../../terms/period.ts'
import type { ReturnRow } from '../../return.ts'
import {
  dayOfColumn,
  type ReturnAsRead,
  rowOrigin,
  sayYear,
  severityOf,
  type TableOfYear,
} from './return-as-read.ts'

/** Nothing of a return happened after its last day; when an asylum seeker comes of age, and reviews, may be later. */
const NEVER_LATER: Readonly<Record<string, readonly string[]>> = {
  header: ['DOB', 'MC_DOB'],
  episodes: ['DECOM', 'DEC'],
  ad1: ['DATE_INT', 'DATE_MATCH'],
  missing: ['MIS_START'],
  'placed-for-adoption': ['DATE_PLACED'],
  'previous-permanence': ['DATE_PERM'],
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
  let [of, count] = [0, 0]
  let first: ReturnRow | undefined
  for (const row of rows)
    for (const column of columns) {
      const day = dayOfColumn(row, column)
      if (day === undefined || day > open) continue
      of++
      if (day <= last) continue
      count++
      first ??= row
    }
  if (first === undefined || count < read.definition.trust.contradict.few || count <= of * SHARE_LATER)
    return []
  return [
    problem(severityOf(count, of, read) ?? 'warning', 'return-days-later', rowOrigin(read, first), {
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

function early(read: ReturnAsRead, { table, year, rows }: TableOfYear): Problem[] {
  const [start, end] = SPANS[table.table] ?? []
  if (start === undefined || end === undefined) return []
  const ended = rows.flatMap(row => {
    const [from, to] = [dayOfColumn(row, start), dayOfColumn(row, end)]
    return from === undefined || to === undefined ? [] : [{ row, isEarly: to < from }]
  })
  const wrong = ended.filter(({ isEarly }) => isEarly)
  const [first] = wrong
  const { few } = read.definition.trust.contradict
  const isMost = wrong.length > 1 && wrong.length * 2 > ended.length
  const isMany = wrong.length > few && wrong.length > ended.length * SHARE_EARLY
  if (first === undefined || (wrong.length < few && !isMost)) return []
  return [
    problem(isMost || isMany ? 'error' : 'warning', 'return-ends-early', rowOrigin(read, first.row), {
      title: table.title,
      year: sayYear(year),
      start,
      end,
      count: wrong.length,
      of: ended.length,
      row: first.row.place.row,
    }),
  ]
}

function births(read: ReturnAsRead, { table, year, rows }: TableOfYear, last: Day): Problem[] {
  if (table.table !== 'header' && !table.table.startsWith('list-')) return []
  const known = rows.flatMap(row => {
    const born = dayOfColumn(row, 'DOB')
    return born === undefined ? [] : [{ row, isTooOld: born < last - OLDEST * 365.25 }]
  })
  const wrong = known.filter(({ isTooOld }) => isTooOld)
  const [first] = wrong
  const severity = severityOf(wrong.length, known.length, read)
  return first === undefined || severity === undefined
    ? []
    : [
        problem(severity, 'return-births-impossible', rowOrigin(read, first.row), {
          title: table.title,
          year: sayYear(year),
          oldest: OLDEST,
          count: wrong.length,
          of: known.length,
          row: first.row.place.row,
        }),
      ]
}
