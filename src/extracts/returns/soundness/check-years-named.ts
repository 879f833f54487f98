// Compares the year in the name of a file, sheet or folder with the days inside. In: a return as read. Out: errors, with
// what the days say and what may have happened.
import { type Problem, problem } from '../../../problems/problem.ts'
import type { NamedYearFacts } from '../../../problems/return-sentences.ts'
import type { ReturnRow } from '../../return.ts'
import { yearInName } from '../name-of.ts'
import {
  dayOfColumn,
  definitionFile,
  type ReturnAsRead,
  rowOrigin,
  sayYear,
  type TableOfYear,
} from './return-as-read.ts'
import { type OtherYear, otherReading, yearNames, yearsOtherwise } from './years-otherwise.ts'

/** With so many episodes of the other year's return, it is a copy of it. */
const SHARE_COPIED = 0.6
/** Excel on old Macs counted its days from 1904, four years and a day later than Excel elsewhere. */
const YEARS_BETWEEN_CALENDARS = 4

export function checkYearsNamed(read: ReturnAsRead, tables: readonly TableOfYear[]): Problem[] {
  const found = yearsOtherwise(read, tables)
  return found.map(one =>
    problem(one.isFew ? 'warning' : 'error', 'return-year-otherwise', rowOrigin(read, one.row), {
      by: yearNames(read, one.row).some(name => yearInName(name, 'start') !== undefined)
        ? 'name'
        : 'latest start or end of an episode',
      title: one.title === undefined ? 'return' : `table ${one.title}`,
      year: sayYear(one.year),
      inside: one.inside,
      of: one.of,
      found: sayYear(one.found),
      foundDays: one.foundDays,
      because: becauseOf(one, found, read),
      definition: definitionFile(read.definition),
    }),
  )
}

function becauseOf(
  { year, found, row, title }: OtherYear,
  all: readonly OtherYear[],
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
  return own.filter(row => there.has(keyOf(row))).length > own.length * SHARE_COPIED
}
