// Judges an indicator. In: an indicator. Out: the same with its RAG rating and direction of travel, and the
// numbers that decided them.
import { breakBetween } from '../definitions/break-between.ts'
import { isTotal, ruleOfQuarter } from '../definitions/rule-of-quarter.ts'
import type { SignalRules } from '../definitions/signal-rules.ts'
import type { Bands } from '../definitions/trajectory.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { ForecastAtYearEnd } from '../indicators/year-end-forecast.ts'
import type { Observation } from '../observations/observation.ts'
import { isSuppressed, missing } from '../terms/amount.ts'
import { type Exact, plainDecimal } from '../terms/exact.ts'
import { lastDayOf } from '../terms/period.ts'
import { asPrinted } from './as-printed.ts'
import { directionOf } from './direction-of.ts'
import type { RatedIndicator } from './rated-indicator.ts'
import type { NotRatedReason, Rating } from './rating.ts'
import { byBands } from './rules/bands.ts'
import { byImprovement } from './rules/improving.ts'
import { byMilestone } from './rules/milestone.ts'

export function rate(indicator: Indicator, asAt: string, rules: SmallCohorts = {}): RatedIndicator {
  const rating = rateAgainstTarget(indicator, asAt, rules)
  const { yearEnd, ...lined } = indicator
  return {
    ...lined,
    rating,
    direction: directionOf(indicator, rating),
    yearOnYear: directionOf({ ...indicator, previous: indicator.yearBefore }, rating),
    ...(yearEnd && { yearEnd: { ...yearEnd, rating: rateYearEnd(indicator, yearEnd, rules) } }),
  }
}

type SmallCohorts = Pick<SignalRules, 'small-cohorts'>

/** Compares the figure, rounded as printed, with the target. */
export function rateAgainstTarget(indicator: Indicator, asAt: string, rules: SmallCohorts = {}): Rating {
  const { target, latest, yearToDate, decimals } = indicator
  const judged = 'judges' in target ? target.judges : 'month'
  if ('state' in target)
    return {
      status: 'not-rated',
      notRated: target.state === 'none' ? 'no-target' : 'target-to-be-set',
      judged,
      target,
    }
  const observation = judged === 'month' ? latest : yearToDate
  if ('green' in target && judged === 'month' && isTotalOfMonths(indicator))
    return { status: 'not-rated', notRated: 'target-of-month', judged, target }
  const value = asPrinted(observation, decimals)
  if (value === undefined) return { status: 'not-rated', notRated: whyNoFigure(observation), judged, target }
  const decided = { judged, value: plainDecimal(value, decimals), target } as const
  const cases = tooFewCases(observation, leastBaseOf(indicator, rules))
  if (cases !== undefined) return { status: 'not-rated', notRated: 'small-cohort', cases, ...decided }
  const verdict =
    'milestone' in target ? byMilestone(value, target, asAt) : byTarget(value, target, indicator)
  return { ...verdict, ...decided }
}

/** Worked: 47 admissions in a quarter say nothing of a target of at most 15 in a month. */
const isTotalOfMonths = ({ latest: { period }, definition }: Indicator): boolean =>
  (period.kind === 'quarter' && isTotal(ruleOfQuarter(definition), definition)) ||
  (period.kind === 'year' && isTotal(definition.annual, definition))

const leastBaseOf = ({ definition }: Indicator, rules: SmallCohorts): number | undefined =>
  definition['least-base'] ?? rules['small-cohorts']?.['least-base']

/** Worked: a rule of 10 cases; 1 of 9 adoptions is not rated, 1 of 10 is. Without a denominator there is no cohort. */
function tooFewCases({ amount }: Observation, needed: number | undefined): Rating['cases'] {
  const cases = amount.kind === 'known' ? amount.denominator : undefined
  if (needed === undefined || cases === undefined || cases.compare(needed) >= 0) return undefined
  return { found: plainDecimal(cases, 0), needed }
}

/**
 * The forecast as if it were the figure, at the end of the year. A target for a month judges no figure of a year, nor
 * one for the year to date the figure of a month, unless that is the year to date. A figure of too few cases that is
 * said to hold is of as few.
 */
function rateYearEnd(
  indicator: Indicator,
  { forecast, target, end, method }: ForecastAtYearEnd,
  rules: SmallCohorts,
): Rating {
  const judged = 'judges' in target ? target.judges : 'month'
  const isToDate = forecast.period.kind === 'year' || indicator.definition['year-to-date'] === 'latest'
  const isOfMonth = forecast.period.kind === 'month'
  if ('green' in target && !(judged === 'month' ? isOfMonth : isToDate))
    return { status: 'not-rated', notRated: 'other-span', judged, target }
  const held = method?.is === 'latest-holds' && 'green' in target ? indicator.latest : forecast
  const cases = tooFewCases(held, leastBaseOf(indicator, rules))
  if (cases !== undefined) return { status: 'not-rated', notRated: 'small-cohort', cases, judged, target }
  const previous = { ...indicator.previous, amount: missing('not-yet-due') }
  return rateAgainstTarget(
    { ...indicator, target, latest: forecast, yearToDate: forecast, previous },
    lastDayOf(end),
    rules,
  )
}

/** By its bounds; or by green and, off target, whether it is better than the month before. */
function byTarget(value: Exact, target: Bands, { definition, previous, latest, decimals }: Indicator) {
  if (target['amber-if'] === undefined) return byBands(value, target)
  const isComparable = breakBetween(definition, previous, latest) === undefined
  const before = isComparable ? asPrinted(previous, decimals) : undefined
  return byImprovement(value, before, target, definition.polarity)
}

const whyNoFigure = ({ amount }: Observation): NotRatedReason =>
  isSuppressed(amount) ? 'suppressed' : 'no-figure'
