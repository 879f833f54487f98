// Judges an indicator. In: an indicator. Out: the same with its RAG rating and direction of travel, and the
// numbers that decided them.
import type { Bands } from '../definitions/indicator-definition.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { ForecastAtYearEnd } from '../indicators/year-end-forecast.ts'
import { missing } from '../terms/amount.ts'
import { type Exact, plainDecimal } from '../terms/exact.ts'
import { lastDayOf } from '../terms/period.ts'
import { asPrinted } from './as-printed.ts'
import { directionOf } from './direction-of.ts'
import type { RatedIndicator } from './rated-indicator.ts'
import type { Rating } from './rating.ts'
import { byBands } from './rules/bands.ts'
import { byImprovement } from './rules/improving.ts'
import { byMilestone } from './rules/milestone.ts'

export function rate(indicator: Indicator, asAt: string): RatedIndicator {
  const rating = rateAgainstTarget(indicator, asAt)
  const { yearEnd, ...lined } = indicator
  return {
    ...lined,
    rating,
    direction: directionOf(indicator, rating),
    ...(yearEnd && { yearEnd: { ...yearEnd, rating: rateYearEnd(indicator, yearEnd) } }),
  }
}

/** Compares the figure, rounded as printed, with the target. */
export function rateAgainstTarget(indicator: Indicator, asAt: string): Rating {
  const { target, latest, yearToDate, decimals } = indicator
  const judged = 'judges' in target ? target.judges : 'month'
  if ('state' in target)
    return {
      status: 'not-rated',
      notRated: target.state === 'none' ? 'no-target' : 'target-to-be-set',
      judged,
      target,
    }
  const value = asPrinted(judged === 'month' ? latest : yearToDate, decimals)
  if (value === undefined) return { status: 'not-rated', notRated: 'no-figure', judged, target }
  const verdict =
    'milestone' in target ? byMilestone(value, target, asAt) : byTarget(value, target, indicator)
  return { ...verdict, judged, value: plainDecimal(value, decimals), target }
}

/**
 * The forecast as if it were the figure, at the end of the year. A target for a month judges no figure of a year, nor
 * one for the year to date the figure of a month, unless that is the year to date.
 */
function rateYearEnd(indicator: Indicator, { forecast, target, end }: ForecastAtYearEnd): Rating {
  const judged = 'judges' in target ? target.judges : 'month'
  const isToDate = forecast.period.kind === 'year' || indicator.definition['year-to-date'] === 'latest'
  const isOfMonth = forecast.period.kind === 'month'
  if ('green' in target && !(judged === 'month' ? isOfMonth : isToDate))
    return { status: 'not-rated', notRated: 'other-span', judged, target }
  const previous = { ...indicator.previous, amount: missing('not-yet-due') }
  return rateAgainstTarget(
    { ...indicator, target, latest: forecast, yearToDate: forecast, previous },
    lastDayOf(end),
  )
}

/** By its bounds; or by green and, off target, whether it is better than the month before. */
const byTarget = (value: Exact, target: Bands, { definition, previous, decimals }: Indicator) =>
  target['amber-if'] === undefined
    ? byBands(value, target)
    : byImprovement(value, asPrinted(previous, decimals), target, definition.polarity)
