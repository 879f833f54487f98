// Finds who was in care in a span without visiting every child. In: histories and the days that they cover.
// Out: a lookup by span.
import { calendarOf, type Day } from '../terms/day.ts'
import type { ChildHistory } from './histories/child-history.ts'
import type { CountingSpan } from './leaf.ts'
import { spanOf } from './span-of.ts'

/**
 * `latest` is the position of the child's latest episode that began by the last day of the span, −1 if there
 * is none; where it is undefined, the visitor must look for it.
 */
export type VisitChild = (child: ChildHistory, latest?: number) => void

/**
 * Sixty month ends need sixty lookups. Each visits only the children of its month, so that the work grows
 * with months in care and not with children × months.
 */
export interface InCareByMonth {
  /**
   * Children in care in a month that the span touches, in the order of the histories; a few of them may not
   * be in care in the span itself.
   */
  within(span: CountingSpan, visit: VisitChild): void
  /** Children with an episode that begins or ends in such a month. */
  moved(span: CountingSpan, visit: VisitChild): void
}

/**
 * Positions among the children, and in the history of each: five million of both in five years of all
 * children in England.
 */
interface InMonth {
  readonly last: Day
  readonly places: Int32Array
  readonly latest: Int32Array
}

export function inCareByMonth(children: readonly ChildHistory[], covered: CountingSpan): InCareByMonth {
  const from = monthOf(covered.first)
  const ends = Array.from(
    { length: monthOf(covered.last) - from + 1 },
    (_, at) => spanOf({ kind: 'month', index: from + at }).last,
  )
  const sizes = ends.map(() => 0)
  for (const child of children)
    eachMonthInCare(child, from, ends, month => {
      sizes[month] = (sizes[month] ?? 0) + 1
    })
  const inCare = ends.map(
    (last, month): InMonth => ({
      last,
      places: new Int32Array(sizes[month] ?? 0),
      latest: new Int32Array(sizes[month] ?? 0),
    }),
  )
  const filled = ends.map(() => 0)
  const moved = ends.map((): ChildHistory[] => [])
  children.forEach((child, place) => {
    eachMonthInCare(child, from, ends, (month, latest) => {
      const [here, at] = [inCare[month], filled[month] ?? 0]
      if (here === undefined) return
      here.places[at] = place
      here.latest[at] = latest
      filled[month] = at + 1
    })
    for (const { start, end } of child.episodes) {
      note(moved[monthOf(start) - from], child)
      if (end !== undefined) note(moved[monthOf(end) - from], child)
    }
  })
  /**
   * The index of the month that holds the span. For a longer span every child is checked, which a year needs
   * once.
   */
  const monthIn = ({ first, last }: CountingSpan) =>
    monthOf(first) === monthOf(last) ? monthOf(first) - from : NONE
  return {
    within: (span, visit) => {
      const month = inCare[monthIn(span)]
      if (month === undefined) {
        for (const child of children) if (wasInCare(child, span)) visit(child)
        return
      }
      const { last, places, latest } = month
      places.forEach((place, at) => {
        const child = children[place]
        if (child !== undefined) visit(child, last === span.last ? latest[at] : undefined)
      })
    },
    moved: (span, visit) => {
      const month = moved[monthIn(span)] ?? children.filter(child => hasMoved(child, span))
      for (const child of month) visit(child)
    },
  }
}

const NONE = -1

const wasInCare = ({ periods }: ChildHistory, { first, last }: CountingSpan): boolean =>
  periods.some(({ start, end }) => start <= last && (end === undefined || end >= first))

const hasMoved = ({ episodes }: ChildHistory, span: CountingSpan): boolean =>
  episodes.some(({ start, end }) => isIn(start, span) || isIn(end, span))

const isIn = (day: Day | undefined, { first, last }: CountingSpan): boolean =>
  day !== undefined && first <= day && day <= last

/** Two periods may meet in one month, which is visited once. */
function eachMonthInCare(
  { periods, episodes }: ChildHistory,
  from: number,
  ends: readonly Day[],
  visit: (month: number, latest: number) => void,
): void {
  let [next, latest] = [0, -1]
  for (const { start, end } of periods) {
    const last = end === undefined ? ends.length - 1 : Math.min(ends.length - 1, monthOf(end) - from)
    for (let month = Math.max(next, monthOf(start) - from); month <= last; month += 1) {
      const by = ends[month] ?? 0
      while ((episodes[latest + 1]?.start ?? Infinity) <= by) latest += 1
      visit(month, latest)
      next = month + 1
    }
  }
}

/** Children come in order, so a child already noted is the last one: two periods may meet in a month. */
function note(here: ChildHistory[] | undefined, child: ChildHistory): void {
  if (here !== undefined && here.at(-1) !== child) here.push(child)
}

/** Months counted from year 0, as periods count them. */
function monthOf(day: Day): number {
  const { year, month } = calendarOf(day)
  return year * 12 + month - 1
}
