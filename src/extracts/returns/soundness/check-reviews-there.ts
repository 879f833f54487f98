// Finds reviews that break off: many children in care throughout the year have none. In: a return as read, by year. Out:
// problems.
import { type Problem, problem } from '../../../problems/problem.ts'
import { dayOf } from '../../../terms/day.ts'
import {
  dayOfColumn,
  type ReturnAsRead,
  rowOrigin,
  sayYear,
  type TableOfYear,
  type YearBook,
} from './return-as-read.ts'

/** A child in care for a year has two reviews or more: so many children without any lack their rows. */
const [WARN_FROM, STOP_FROM] = [0.2, 0.5]

export const checkReviewsThere = (
  read: ReturnAsRead,
  tables: readonly TableOfYear[],
  books: readonly YearBook[],
): Problem[] =>
  books.flatMap(book => {
    const rows = tables.find(one => one.year === book.year && one.table.table === 'reviews')?.rows ?? []
    const [first] = rows
    // In the middle of the year, not every child has had a review.
    const isWholeYear = isOver(book, books)
    const inCare = inCareThroughout(book)
    if (first === undefined || !isWholeYear || inCare.length < read.definition.trust.children) return []
    const reviewed = new Set(rows.map(({ child }) => child))
    const count = inCare.filter(child => !reviewed.has(child)).length
    if (count < inCare.length * WARN_FROM) return []
    return [
      problem(
        count < inCare.length * STOP_FROM ? 'warning' : 'error',
        'return-reviews-cut-short',
        rowOrigin(read, first),
        {
          year: sayYear(book.year),
          count,
          of: inCare.length,
        },
      ),
    ]
  })

/** Whether the return goes on for most of the year: a later year is there, or episodes begin or end near its end. */
function isOver({ year, episodes }: YearBook, books: readonly YearBook[]): boolean {
  const late = dayOf(`${year}-12-01`)
  const isLate = (day: number | undefined) => day !== undefined && day >= late
  return (
    books.some(other => other.year > year) ||
    [...episodes.values()]
      .flat()
      .some(row => isLate(dayOfColumn(row, 'DECOM')) || isLate(dayOfColumn(row, 'DEC')))
  )
}

function inCareThroughout({ year, episodes }: YearBook): number[] {
  const begin = dayOf(`${year}-04-01`)
  return [...episodes].flatMap(([child, rows]) => {
    const isOpen = rows.some(row => dayOfColumn(row, 'DEC') === undefined)
    const isFromStart = rows.some(row => (dayOfColumn(row, 'DECOM') ?? Infinity) < begin)
    // Series of short breaks are reviewed by other rules.
    const isBreaks = rows.some(({ values }) => values['LS'] === 'V3' || values['LS'] === 'V4')
    return isOpen && isFromStart && !isBreaks ? [child] : []
  })
}
