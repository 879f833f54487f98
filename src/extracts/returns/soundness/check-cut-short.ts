// Finds episodes that break off: the last children of the header have none. In: a return as read, by year. Out:
// problems.
import { type Problem, problem } from '../../../problems/problem.ts'
import { type ReturnAsRead, rowOrigin, sayYear, type TableOfYear, type YearBook } from './return-as-read.ts'

/** What only children in care have. */
const IN_CARE = ['reviews', 'oc2', 'missing']
/** So many in a row, and such a share, are no accident even where one child in five has no episode. */
const WARN_FROM = [
  { count: 5, share: 0.05 },
  { count: 3, share: 0.1 },
]
const STOP_FROM = 0.2

/** A file of episodes that was cut off lacks its last children, while the header and the reviews have them. */
export function checkCutShort(
  read: ReturnAsRead,
  tables: readonly TableOfYear[],
  books: readonly YearBook[],
): Problem[] {
  return books.flatMap(({ year, headers, episodes }) => {
    const inCare = new Set(
      tables
        .filter(one => one.year === year && IN_CARE.includes(one.table.table))
        .flatMap(({ rows }) => rows.map(({ child }) => child)),
    )
    const expected = [...headers.keys()].filter(child => inCare.has(child))
    const count = expected.length - 1 - expected.findLastIndex(child => episodes.has(child))
    const row = [...episodes.values()][0]?.[0]
    const isMany = WARN_FROM.some(from => count >= from.count && count >= expected.length * from.share)
    if (row === undefined || !isMany) return []
    const severity = count >= expected.length * STOP_FROM ? 'error' : 'warning'
    return [
      problem(severity, 'return-cut-short', rowOrigin(read, row), {
        year: sayYear(year),
        count,
        of: expected.length,
      }),
    ]
  })
}
