// Finds who was in care in a span without asking everyone. In: histories. Out: a lookup by span.
import { calendarOf, type Day } from '../../terms/day.ts'
import type { ChildHistory } from '../histories/history.ts'
import type { Span } from './leaf.ts'

/** Sixty month ends ask sixty times: each asks the children of its month alone, so that the work grows with months in care and not with children × months. */
export interface InCareByMonth {
  /** Those in care in a month that the span touches, in the order of the histories: perhaps a few who were not in care in the span itself. */
  within(span: Span): readonly ChildHistory[]
  /** Of those, the ones with an episode that begins or ends in such a month. */
  moved(span: Span): readonly ChildHistory[]
}

type ByMonth = Map<number, ChildHistory[]>

export function inCareByMonth(children: readonly ChildHistory[], asAt: Day): InCareByMonth {
  const places = new Map(children.map((child, at) => [child, at]))
  const [inCare, moved]: [ByMonth, ByMonth] = [new Map(), new Map()]
  const end = monthOf(asAt)
  for (const child of children) {
    for (const period of child.periods) {
      const last = Math.min(end, monthOf(period.end ?? asAt))
      for (let month = monthOf(period.start); month <= last; month += 1) note(inCare, month, child)
    }
    for (const episode of child.episodes) {
      note(moved, monthOf(episode.start), child)
      if (episode.end !== undefined) note(moved, monthOf(episode.end), child)
    }
  }
  const across = (byMonth: ByMonth, span: Span) => {
    const [from, to] = [monthOf(span.first), monthOf(span.last)]
    if (from === to) return byMonth.get(from) ?? []
    const found = new Set(Array.from({ length: to - from + 1 }, (_, at) => byMonth.get(from + at) ?? []).flat())
    return [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  }
  return { within: span => across(inCare, span), moved: span => across(moved, span) }
}

/** Children come in order, so that one who is already noted is the last: two periods may meet in a month. */
function note(byMonth: ByMonth, month: number, child: ChildHistory): void {
  const here = byMonth.get(month)
  if (here === undefined) byMonth.set(month, [child])
  else if (here.at(-1) !== child) here.push(child)
}

/** Months counted from year 0, as periods count them. */
function monthOf(day: Day): number {
  const { year, month } = calendarOf(day)
  return year * 12 + month - 1
}
