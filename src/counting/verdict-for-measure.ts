// The verdict on a child for one measure. In: the verdict of its way of counting. Out: the same, or why the
// child is outside the group that the measure is about.
import type { GivenMeasure } from '../definitions/returns.ts'
import type { ChildHistory } from './histories/child-history.ts'
import type { ChildVerdict } from './leaf.ts'
import { whyNotIncluded } from './only-filter.ts'
import type { PreparedMeasure } from './prepared-measure.ts'
import { type AddedUp, amountAdded } from './totals-by-group.ts'

/** What is added up for the number counted. */
export const ADDED_UP: Readonly<Record<GivenMeasure['take'], AddedUp>> = {
  numerator: 'numerator',
  denominator: 'denominator',
  sum: 'sum',
  share: 'numerator',
  mean: 'numerator',
}

/**
 * A child who is out keeps that reason. In a share, a child outside the requested group stays in the
 * denominator.
 */
export function verdictForMeasure({
  given,
  options,
}: PreparedMeasure): (child: ChildHistory, verdict: ChildVerdict) => ChildVerdict {
  const whyOutside = whyNotIncluded(given.only, options)
  const outside = given.take === 'share' ? 'in-denominator' : 'out'
  return (child, verdict) => {
    const because = verdict.stands === 'out' ? undefined : whyOutside(child, verdict)
    return because === undefined ? verdict : { ...verdict, stands: outside, because }
  }
}

export const isCounted = ({ given }: PreparedMeasure, verdict: ChildVerdict): boolean =>
  amountAdded(verdict, ADDED_UP[given.take]) !== undefined
