// Whether a special cause is better or worse. In: the cause of a point, with the figures that show its
// direction. Out: a word.
// Worked: low is good. Seven months below the mean are improving, a rise of seven months is worsening.
import type { Bound } from '../../definitions/bounds.ts'
import type { Polarity } from '../../definitions/polarity.ts'
import type { Exact } from '../../terms/exact.ts'
import { gainFor, meaningOf } from '../gain.ts'
import type { Variation } from '../signal.ts'
import type { CauseOfPoint } from './cause-of-points.ts'

/** From the mean to the figure; in a trend, from one of its figures to the next. */
export interface Course {
  readonly from: Exact
  readonly to: Exact
}

/** Only high or low where neither is good, or where a figure is as far from good as the mean on its other side. */
export function variationOf(
  { cause, direction }: CauseOfPoint,
  { from, to }: Course,
  polarity: Polarity,
  green: Bound | undefined,
): Variation {
  if (cause === 'none') return 'common-cause'
  const gain = gainFor(polarity, green)
  const meaning = gain === undefined ? 'unchanged' : meaningOf(gain(from, to))
  if (meaning === 'better') return 'improving'
  if (meaning === 'worse') return 'worsening'
  return direction > 0 ? 'high' : 'low'
}
