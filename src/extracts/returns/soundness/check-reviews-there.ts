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
/** Fewer stand out where in every other year nearly all have one: 12 of 214, where 0 or 1 is usual. */
const [FEWEST, MORE, TIMES] = [5, 0.03, 3]

export function checkReviewsThere(
  read: ReturnAsRead,
  tables: readonly TableOfYear[],
  books: readonly YearBook[],
): Problem[] {
  const years = books.flatMap(book => withoutReview(book, tables, books) ?? [])
  const known = years.filter(({ of }) => of >= read.definition.trust.children)
  return known.flatMap(({ book, row, count, of }) => {
    const others = known.filter(other => other.book !== book).map(other => other.count / other.of)
    const standsOut = others.length > 0 && count >= FEWEST && count / of > MORE + TIMES * Math.max(...others)
    if (count < of * WARN_FROM && !standsOut) return []
    const severity = count < of * STOP_FROM ? 'warning' : 'error'
    const facts = { year: sayYear(book.year), count, of }
    return [problem(severity, 'return-reviews-cut-short', rowOrigin(read, row), facts)]
  })
}

/** How many of the children in care throughout a year have no review; nothing for a year that is not over. */
function withoutReview(book: YearBook, tables: readonly TableOfYear[], books: readonly YearBook[]) {
  const rows = tables.find(one => one.year === book.year && one.table.table === 'reviews')?.rows ?? []
  const [row] = rows
  // In the middle of the year, not every child has had a review.
  if (row === undefined || !isOver(book, books)) return undefined
  const inCare = inCareThroughout(book)
  const reviewed = new Set(rows.map(({ child }) => child))
  return { book, row, count: inCare.filter(child => !reviewed.has(child)).length, of: inCare.length }
}

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
