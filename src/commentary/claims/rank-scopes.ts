// Finds the points that a rank is among. In: a clause, an indicator and a rank. Out: each way in which they may be meant.
// Worked: `the highest since September` is among October and after; `the lowest of the year` among April and after.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { periodId } from '../../terms/period.ts'
import { NEEDS_SCOPE } from '../words/english.ts'
import type { TermOf } from '../words/term.ts'
import { isToDate } from './claim.ts'
import { type Clause, isOfSomeMonths, isPeriod } from './clause.ts'
import { figureAt, pointsOf, pointsOfYear, pointsUpTo } from './points.ts'

/** `of the year`, `so far this year` */
const OF_YEAR = /\b(?:of|in|for|this|so far|all) (?:this |the )?(?:financial )?year\b/
/** `than in any other month` */
const ANY = /\bany (?:other )?(?:month|year|point)\b/
/** `of the months shown`, `on record`, `in any month`, `in the series` */
const ALL_SHOWN =
  /\b(?:months? shown|years? shown|on record|ever|yet|in any (?:month|year)|of any (?:month|year)|all (?:the )?(?:months|years)|to date|so far|period shown|of the period|in the (?:table|series|period)|month on record)\b/

/** None, where the sentence does not say among which. */
export function rankScopes(
  clause: Clause,
  indicator: RatedIndicator,
  end: Observation,
  term: TermOf<'place'>,
): Observation[][] {
  if (clause.stretch !== undefined) return ofStretch(clause.stretch.months, indicator, end)
  const since = clause.starts.filter(
    one => one.period.role === 'since' || clause.roles[clause.terms.indexOf(one)] === 'since',
  )
  if (since.length > 0)
    return sinceStarts(
      since.flatMap(one => one.period.ids),
      indicator,
      end,
    )
  const says = clause.terms
    .map(one => one.text)
    .join(' ')
    .toLowerCase()
  const span = spanRanked(clause)
  const inSpan = pointsOf(indicator, end.period.kind).filter(one => span.includes(periodId(one.period)))
  if (inSpan.includes(end)) return [inSpan]
  const shown = [pointsOf(indicator, end.period.kind).slice(), ...ofYear(indicator, end, says)]
  const toDate = isToDate(clause.periods)
  if (ANY.test(says) && !toDate) return shown
  if (toDate || OF_YEAR.test(says)) return ofYear(indicator, end, says)
  const isOfAll =
    ALL_SHOWN.test(says) || NEEDS_SCOPE.has(term.text.toLowerCase()) || clause.periods.length > 0
  return isOfAll ? shown : []
}

/** `In 2016 plans were at their best in September`: the months of a span, where a month of it is named too. */
export function spanRanked({ terms }: Clause): readonly string[] {
  const named = terms.filter(isPeriod).filter(one => one.period.ids.length > 0)
  const span = named.find(one => isOfSomeMonths(one.period.ids))?.period.ids ?? []
  return named.some(one => one.period.ids.length === 1 && span.includes(one.period.ids[0] ?? '')) ? span : []
}

/** `the highest for thirteen months`: with the point or without the one that it began from. */
function ofStretch(months: number, indicator: RatedIndicator, end: Observation): Observation[][] {
  const upTo = pointsUpTo(indicator, end)
  const count = indicator.latest.period.kind === 'year' ? Math.round(months / 12) : months
  const last = pointsOf(indicator, end.period.kind).slice(-count)
  return [
    ...(count > upTo.length ? [] : [upTo.slice(-count), upTo.slice(-count - 1)]),
    ...(last.includes(end) ? [last] : []),
  ]
}

/** `the highest since September`: the start is not among them; `since April` may mean since the year began. */
function sinceStarts(ids: readonly string[], indicator: RatedIndicator, end: Observation): Observation[][] {
  const upTo = pointsUpTo(indicator, end)
  return ids
    .flatMap(id => figureAt(indicator, id) ?? [])
    .flatMap(start => {
      const at = upTo.findIndex(one => periodId(one.period) === periodId(start.period))
      if (at < 0) return []
      const isApril = periodId(start.period).endsWith('-04')
      return isApril ? [upTo.slice(at + 1), upTo.slice(at)] : [upTo.slice(at + 1)]
    })
}

/** `then`, `at that point`: up to the point that is ranked, and no later. */
const UP_TO_THEN = /\b(?:then|at (?:the|that) (?:time|point|stage)|by that|so far|yet|had been)\b/

/** The points of the financial year, all or up to the one that is ranked; in a yearly paper, all the years. */
function ofYear(indicator: RatedIndicator, end: Observation, says: string): Observation[][] {
  const last = pointsOf(indicator, end.period.kind).at(-1)
  const whole = last === undefined ? [] : pointsOfYear(indicator, last)
  return [
    ...(whole.includes(end) ? [whole] : []),
    ...(UP_TO_THEN.test(says) || !whole.includes(end) ? [pointsOfYear(indicator, end)] : []),
    ...(indicator.latest.period.kind === 'year' ? [pointsUpTo(indicator, end)] : []),
  ]
}
