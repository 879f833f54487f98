// The two quantiles that intervals need, from a maintained library. In: a confidence in percent, such as 95 or
// 99.8. Out: a number.
import chisquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'

/** The share of chance that lies beyond each of the two limits: 0.025 at 95%. */
const beyondEach = (confidence: number): number => (100 - confidence) / 200

/** How many standard deviations the limits are from the middle: 1.959963985 at 95%, 3.090232306 at 99.8%. */
export const normalZ = (confidence: number): number => normalQuantile(1 - beyondEach(confidence), 0, 1)

/** The chi-squared values with so much chance below, or above: with 2 degrees of freedom, 0.0506 and 7.38 at 95%. */
export const chiSquaredBelow = (degrees: number, confidence: number): number =>
  chisquareQuantile(beyondEach(confidence), degrees)
export const chiSquaredAbove = (degrees: number, confidence: number): number =>
  chisquareQuantile(1 - beyondEach(confidence), degrees)
