// Judges an indicator. In: an indicator. Out: the same with its RAG rating and direction of travel, and the
// numbers that decided them.
import type { Bands } from '../definitions/indicator-definition.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { type Exact, plainDecimal } from '../terms/exact.ts'
import { asPrinted } from './as-printed.ts'
import { directionOf } from './direction-of.ts'
import type { RatedIndicator } from './rated-indicator.ts'
import type { Rating } from './rating.ts'
import { byBands } from './rules/bands.ts'
import { byImprovement } from './rules/improving.ts'
import { byMilestone } from './rules/milestone.ts'

export function rate(indicator: Indicator, asAt: string): RatedIndicator {
  const rating = rateAgainstTarget(indicator, asAt)
  return { ...indicator, rating, direction: directionOf(indicator, rating) }
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

/** By its bounds; or by green and, off target, whether it is better than the month before. */
const byTarget = (value: Exact, target: Bands, { definition, previous, decimals }: Indicator) =>
  target['amber-if'] === undefined
    ? byBands(value, target)
    : byImprovement(value, asPrinted(previous, decimals), target, definition.polarity)
