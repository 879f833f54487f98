// Judges an indicator. In: an indicator. Out: the same with its RAG rating and direction of travel, and the
// numbers that decided them.
import type { Indicator } from '../indicators/indicator.ts'
import { plainDecimal } from '../terms/exact.ts'
import { asPrinted } from './as-printed.ts'
import { directionOf } from './direction-of.ts'
import type { RatedIndicator } from './rated-indicator.ts'
import type { Rating } from './rating.ts'
import { byBands } from './rules/bands.ts'
import { byMilestone } from './rules/milestone.ts'

export function rate(indicator: Indicator, asAt: string): RatedIndicator {
  const rating = rateAgainstTarget(indicator, asAt)
  return { ...indicator, rating, direction: directionOf(indicator, rating) }
}

/** Compares the figure, rounded as printed, with the target. */
export function rateAgainstTarget({ target, latest, yearToDate, decimals }: Indicator, asAt: string): Rating {
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
  const verdict = 'milestone' in target ? byMilestone(value, target, asAt) : byBands(value, target)
  return { ...verdict, judged, value: plainDecimal(value, decimals), target }
}
