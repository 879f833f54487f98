// Finds which of the points a number of a list may be: a list gives one indicator's figures in order, up to the last. In: a
// clause, an indicator and where the number stands. Out: observations.
// Worked: in `barely moved in three months: 86.2%, 86.2% and now 86.3%` the first is of November, the second of December.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { isTerm, type Term, type TermOf } from '../words/term.ts'
import { type Clause, isPeriod } from './clause.ts'
import { fitsQuantity } from './hedged.ts'
import { figureAt, pointBefore, pointsOf, seriesValue } from './points.ts'

/** What stands between two members of a list. */
const JOINS = /^\s*[,;]?\s*(?:(?:and|then|now|to|finally|or)\s+)*(?:in\s+)?$/i
/** Two numbers are a list in time only where a word says so: `484, then 482`. */
const IN_TIME = /\b(?:then|now|finally)\b/i

/** The list that a term is in, of terms of its kind that only commas and joining words part. */
function listAround<T extends Term>(
  { said }: Clause,
  all: readonly T[],
  term: T,
): { readonly members: readonly T[]; readonly nth: number; readonly isInTime: boolean } {
  const between = (at: number): string => said.slice(all[at - 1]?.end ?? 0, all[at]?.at)
  const isJoined = (at: number): boolean => at > 0 && at < all.length && JOINS.test(between(at))
  let first = all.indexOf(term)
  let last = first
  while (isJoined(first)) first -= 1
  while (isJoined(last + 1)) last += 1
  const members = all.slice(first, last + 1)
  const isInTime = members.some((_, at) => at > 0 && IN_TIME.test(between(first + at)))
  return { members, nth: members.indexOf(term), isInTime }
}

/** The list of numbers that one is in: of three and more, or of two in time; undefined where it is in none. */
function seriesAround(clause: Clause, at: number) {
  const term = clause.terms[at]
  if (!isTerm('quantity')(term)) return undefined
  const numbers = clause.sentence
    .filter(isTerm('quantity'))
    .filter(one => one.quantity.kind === term.quantity.kind)
    .toSorted((a, b) => a.at - b.at)
  const list = listAround(clause, numbers, term)
  return list.members.length > 1 ? { ...list, isSeries: list.members.length > 2 || list.isInTime } : undefined
}

/** `15, 15, 17 and 12 in the last four months`: a number of each, and no sum. */
export const isInSeries = (clause: Clause, at: number): boolean => seriesAround(clause, at)?.isSeries === true

/**
 * The figure of the number's own place, counted from the end; that of the month in the same place of a list of months; or, where
 * the whole list is that of other months in a row, theirs.
 */
export function figuresListed(clause: Clause, indicator: RatedIndicator, at: number): Observation[] {
  const list = seriesAround(clause, at)
  if (list === undefined) return []
  const { members, nth, isSeries } = list
  const dates = clause.sentence.filter(isPeriod).toSorted((a, b) => a.at - b.at)
  const months = dates.map(date => listAround(clause, dates, date).members)
  const paired = months.find(some => some.length === members.length)?.[nth]
  const inPlace = isSeries ? pointBefore(indicator, indicator.latest, members.length - 1 - nth) : undefined
  return [
    ...(paired?.period.ids.flatMap(id => figureAt(indicator, id) ?? []) ?? []),
    ...(inPlace === undefined ? [] : [inPlace]),
    ...(isSeries ? inARow(clause, indicator, members).flatMap(row => row[nth] ?? []) : []),
  ]
}

/** The points in a row, in order or back in time, that have the numbers of a list. */
function inARow(
  clause: Clause,
  indicator: RatedIndicator,
  members: readonly TermOf<'quantity'>[],
): (readonly Observation[])[] {
  const points = pointsOf(indicator)
  const rows = points.map((_, first) => points.slice(first, first + members.length))
  return [...rows, ...rows.map(row => row.toReversed())].filter(
    row =>
      row.length === members.length &&
      row.every((point, nth) => {
        const [value, member] = [seriesValue(indicator, point, 'value'), members[nth]]
        return value && member && fitsQuantity(member.quantity, value, clause.topic.rules.hedges)
      }),
  )
}
