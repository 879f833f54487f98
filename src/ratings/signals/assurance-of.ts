// What the target will be if nothing changes: the target beside the limits of the last point, whatever its figure.
// Source: NHS England's Making Data Count. In: limits and target. Out: a word.
// Worked: limits 80 to 90. At least 95 will be missed, at least 75 will be met, at least 85 may be either; at
// least 90, which is on a limit, may be either too.
import type { Bound } from '../../definitions/bounds.ts'
import type { Polarity } from '../../definitions/polarity.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import type { Assurance, ControlLimits } from '../signal.ts'

export function assuranceOf(
  limits: Pick<ControlLimits, 'lower' | 'upper'> | undefined,
  target: Bound | undefined,
  polarity: Polarity,
): Assurance {
  const sought = target && soughtBy(target)
  if (limits === undefined || sought === undefined || polarity === 'none') return 'none'
  const { number, isHighGood } = sought
  if (number.compare(limits.upper) > 0) return isHighGood ? 'will-be-missed' : 'will-be-met'
  if (number.compare(limits.lower) < 0) return isHighGood ? 'will-be-met' : 'will-be-missed'
  return 'may-be-either'
}

/** None for a band, which has two ends. */
function soughtBy(bound: Bound): { number: Exact; isHighGood: boolean } | undefined {
  if ('at-least' in bound) return { number: exact(bound['at-least']), isHighGood: true }
  if ('above' in bound) return { number: exact(bound.above), isHighGood: true }
  if ('at-most' in bound) return { number: exact(bound['at-most']), isHighGood: false }
  if ('below' in bound) return { number: exact(bound.below), isHighGood: false }
  return undefined
}
