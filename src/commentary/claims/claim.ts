// A claim: what a clause says about figures, and whether they bear it out. Each kind is one file in this folder.
// Worked: `fell` in `Visits fell in January` is a claim with one reading: 77.8 before, 65.6 now, so it holds.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { financialYearOf, firstMonthOf, periodId } from '../../terms/period.ts'
import type { Shown } from '../figure-shown.ts'
import type { TextSpan } from '../words/phrases.ts'
import { type Clause, isPeriod } from './clause.ts'
import { figureAt, pointsOf } from './points.ts'

/** One way to understand a claim: true or false of these figures; undefined where they do not decide it. */
export interface ClaimReading {
  readonly indicator: RatedIndicator
  readonly holds: boolean | undefined
  readonly shown: readonly Shown[]
  /** Why it does not hold, where the figures alone do not say it: `in points, not per cent`. */
  readonly because?: string
}

export interface Claim extends TextSpan {
  readonly clause: Clause
  /** The positions of the terms that it is made of. */
  readonly terms: readonly number[]
  /** Whether it states a number, or words alone. */
  readonly is: 'number' | 'words'
  readonly readings: readonly ClaimReading[]
  /** It was worked out for the narrower base that the clause names. */
  readonly isOfBase?: boolean
  /** Something else in the clause was not understood. */
  readonly isPart?: boolean
}

export type ClaimLeaf = (clause: Clause) => readonly Claim[]

export function claim(
  clause: Clause,
  terms: readonly number[],
  is: Claim['is'],
  readings: readonly ClaimReading[],
): Claim[] {
  const spans = terms.flatMap(at => clause.terms[at] ?? [])
  const [first] = spans
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return []
  const at = Math.min(...spans.map(one => one.at))
  const end = Math.max(...spans.map(one => one.end))
  return [{ at, end, text: clause.said.slice(at, end), clause, terms, is, readings }]
}

export const show = (
  indicator: RatedIndicator,
  ...observations: readonly (Observation | undefined)[]
): Shown[] =>
  observations.flatMap(observation => (observation === undefined ? [] : { indicator, observation }))

/** The figures that a clause may mean where it names no other period: the paper's own, and what its target judges. */
export function figuresMeant(
  clause: Clause,
  indicator: RatedIndicator,
  periods: readonly string[] = clause.periods,
): Observation[] {
  const found = periods.flatMap(id => figureAt(indicator, id) ?? [])
  if (periods.length > 0) return found
  const before = pointsOf(indicator).at(-2)
  // Where the paper's own figure is missing, the date may stand elsewhere in the sentence.
  const isMissing = indicator.latest.amount.kind === 'missing'
  const isLast = isMissing && clause.sentence.some(one => /\b(?:last|latest|most recent)\b/i.test(one.text))
  const known = isLast ? pointsOf(indicator).findLast(one => one.amount.kind === 'known') : undefined
  const elsewhere = isMissing
    ? [...clause.datesNear.flatMap(id => figureAt(indicator, id) ?? []), ...(known ? [known] : [])]
    : []
  return [
    ...elsewhere,
    // `219 have started since April`
    ...(isSinceYearBegan(clause, indicator) ? [indicator.yearToDate] : [indicator.latest]),
    ...(isBesideYear(clause, indicator) ? [indicator.yearToDate] : []),
    ...(indicator.rating.judged === 'year-to-date' ? [indicator.yearToDate] : []),
    ...(clause.isBefore && before ? [before] : []),
  ]
}

/** `the 219 starts already exceed the 208 of 2015/16`: what adds up over a year, beside a whole one. */
const isBesideYear = ({ sentence }: Clause, { definition }: RatedIndicator): boolean =>
  definition.annual === 'sum' &&
  sentence.some(term => isPeriod(term) && term.period.ids.some(id => id.includes('/')))

/** The last of the points that a clause is about: where its movements, ranks and runs end. */
export function endMeant(clause: Clause, indicator: RatedIndicator): Observation[] {
  const points = pointsOf(indicator)
  const now = points.at(-1)
  const named = clause.periods
    .flatMap(id => figureAt(indicator, id) ?? [])
    .filter(one => one.period.kind === 'month' || one.period.kind === 'year')
  // `in 2016` names too many to mean one of them.
  const meant = named.length > 3 ? [] : named
  const before = clause.isBefore ? [...named, now].map(one => one && points[points.indexOf(one) - 1]) : []
  const isNow = meant.length === 0
  return [
    ...meant,
    ...before.flatMap(one => one ?? []),
    ...(isNow && now ? [now] : []),
    ...(isNow && (isToDate(clause.periods) || startsInYear(clause) || isSinceYearBegan(clause, indicator))
      ? [indicator.yearToDate]
      : []),
  ]
}

const startsInYear = ({ starts }: Clause) => starts.some(one => one.period.ids.some(id => id.includes('/')))

/** A year is compared with a year, or with the year to date; a month with a month, unless the year's figure is its last month's. */
export const areComparable = (indicator: RatedIndicator, end: Observation, start: Observation): boolean =>
  end.period.kind === start.period.kind ||
  indicator.definition.annual === 'latest' ||
  (end.period.kind !== 'month' && start.period.kind !== 'month')

/** Since April, or since the start of the year, of the paper's own year. */
const isSinceYearBegan = (clause: Clause, indicator: RatedIndicator): boolean =>
  indicator.yearToDate.amount.kind === 'known' &&
  clause.starts.some(
    one =>
      one.period.role === 'since' &&
      one.period.ids.includes(periodId(firstMonthOf(financialYearOf(indicator.latest.period)))),
  )

export const isToDate = (periods: readonly string[]): boolean => periods.some(id => id.endsWith('.ytd'))
