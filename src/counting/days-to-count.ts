// Whether a return covers the days that a count needs. In: a return, a way of counting and a span. Out: the
// days to count, or why there is no number.
import type { Return } from '../extracts/return.ts'
import { type Missing, missing } from '../terms/amount.ts'
import { addMonths, type Day, dayOf, isoOf } from '../terms/day.ts'
import { periodId, sayDay, year } from '../terms/period.ts'
import { factOf } from './facts-of-child.ts'
import type { ChildHistory } from './histories/child-history.ts'
import { financialYearAt } from './history-rows.ts'
import type { CountingLeaf, CountingOptions, CountingSpan } from './leaf.ts'

/**
 * A return covers its years. A list is as at its day, and gives a figure only for that day and for the month
 * or year to date that holds it.
 * A figure as at a day needs that day; starts and ends need the whole span; a way of counting may need more
 * months (three or more placements: twelve).
 */
export function daysToCount(
  given: Return,
  leaf: CountingLeaf,
  span: CountingSpan,
  options: CountingOptions,
): CountingSpan | Missing {
  const absent = (leaf.tables ?? []).filter(table => !given.tables.has(table))
  if (absent.length > 0) return missing('not-supplied', `the return has no table ${absent.join(', ')}`)
  const firstYear = given.years[0]
  if (firstYear === undefined)
    return span.first <= given.asAt && given.asAt <= span.last
      ? { first: span.first, last: given.asAt }
      : missing('not-supplied', `the list is as at ${say(given.asAt)} only`)
  if (span.last > given.asAt) return missing('not-supplied', `the return ends on ${say(given.asAt)}`)
  const noAnswer = whyNoAnswer(given, leaf, span.last) ?? notSupplied(given, leaf, span)
  if (noAnswer !== undefined) return noAnswer
  const begins = dayOf(`${firstYear}-04-01`)
  const { needs, monthsBack } = requirementsOf(leaf, options)
  const needed = Math.min(
    needs === 'whole-span' ? span.first : span.last,
    monthsBack === undefined ? span.last : addMonths(span.last, -monthsBack) + 1,
  )
  return needed < (leaf.isStock ? begins - 1 : begins)
    ? missing(
        'not-supplied',
        `the return begins on ${say(begins)}, and the figure needs it from ${say(needed)}`,
      )
    : span
}

/** What a way of counting needs by the positions in force. */
export function requirementsOf(
  { needs, monthsBack }: CountingLeaf,
  options: CountingOptions,
): { readonly needs: 'whole-span' | undefined; readonly monthsBack: number | undefined } {
  return {
    needs: typeof needs === 'function' ? needs(options) : needs,
    monthsBack: typeof monthsBack === 'function' ? monthsBack(options) : monthsBack,
  }
}

/**
 * Where the return is younger than the history that a way of counting needs, and does not show that of every
 * child (rule STABILITY-3).
 * Worked: long-term stability on 31 March 2018 needs a return from 30 September 2015. One from 1 April 2017
 * does not show when the care of some children began; if it shows that of all, the figure stands.
 */
export function historyMissing(
  { years: [firstYear] }: Return,
  { history }: CountingLeaf,
  { last }: CountingSpan,
  isUnseen: (because: string) => boolean,
): Missing | undefined {
  if (history === undefined || firstYear === undefined) return undefined
  const [begins, needed] = [dayOf(`${firstYear}-04-01`), addMonths(last, -history.months)]
  return begins <= needed || !isUnseen(history.unseen)
    ? undefined
    : missing(
        'not-supplied',
        `the return begins on ${say(begins)}, and the figure needs it from ${say(needed)}, since it does not show when the care of every child began`,
      )
}

/**
 * Why the return has no answer for the year of a day. Worked: outcomes on 30 December 2021; social workers on
 * 31 March 2022, since they are returned from 2023-24.
 */
function whyNoAnswer(given: Return, leaf: CountingLeaf, on: Day): Missing | undefined {
  if (leaf.isAtYearEnd && !isoOf(on).endsWith('-03-31'))
    return missing('not-supplied', 'the return gives it as at 31 March only')
  const startYear = financialYearAt(on)
  const empty = (leaf.tablesOfYear ?? []).filter(
    table => !given.tables.get(table)?.some(row => row.year === startYear),
  )
  return empty.length === 0
    ? undefined
    : missing(
        'not-supplied',
        `the return for ${periodId(year(startYear))} has no rows in ${empty.join(', ')}`,
      )
}

/**
 * A table that was not supplied for a year of the days that are counted, though it was for others. Without it
 * nobody would have gone missing in that year.
 */
function notSupplied(
  { supplied }: Return,
  { tables = [], needs }: CountingLeaf,
  { first, last }: CountingSpan,
): Missing | undefined {
  const from = financialYearAt(needs === 'whole-span' ? first : last)
  for (let startYear = from; startYear <= financialYearAt(last); startYear++) {
    const absent = tables.filter(table => supplied?.get(table)?.has(startYear) === false)
    if (absent.length > 0)
      return missing(
        'not-supplied',
        `the return for ${periodId(year(startYear))} has no table ${absent.join(', ')}`,
      )
  }
  return undefined
}

/** A fact that no child has is not in the return. */
export function factMissing(leaf: CountingLeaf, children: readonly ChildHistory[]): Missing | undefined {
  const absent = (leaf.facts ?? []).find(
    fact =>
      !children.some(child =>
        child.episodes.some(episode => factOf(fact, child, episode, episode.start) !== undefined),
      ),
  )
  return absent === undefined ? undefined : missing('not-supplied', `the return does not hold the ${absent}`)
}

const say = (day: Day) => sayDay(isoOf(day))
