// One bound of the register against a printed value. In: a bound and an exact number. Out: whether the number
// falls into it.
import type { Bound } from '../definitions/indicator.ts'
import { type Exact, exact } from '../terms/exact.ts'

/** Ends are included in "at least", "at most" and "within", and left out of "above", "below" and "beyond". */
export function meets(value: Exact, bound: Bound): boolean {
  if ('at-least' in bound) return value.compare(exact(bound['at-least'])) >= 0
  if ('at-most' in bound) return value.compare(exact(bound['at-most'])) <= 0
  if ('above' in bound) return value.compare(exact(bound.above)) > 0
  if ('below' in bound) return value.compare(exact(bound.below)) < 0
  const distance = value.sub(exact(bound.of)).abs()
  if ('within' in bound) return distance.compare(exact(bound.within)) <= 0
  return distance.compare(exact(bound.beyond)) > 0
}
