// Checks a printed value against one bound of the register.

import { type Exact, exact } from '../terms/exact.ts'
import type { Bound } from './bounds.ts'

/** "At least", "at most" and "within" include the bound itself; "above", "below" and "beyond" do not. */
export function meets(value: Exact, bound: Bound): boolean {
  if ('at-least' in bound) return value.compare(exact(bound['at-least'])) >= 0
  if ('at-most' in bound) return value.compare(exact(bound['at-most'])) <= 0
  if ('above' in bound) return value.compare(exact(bound.above)) > 0
  if ('below' in bound) return value.compare(exact(bound.below)) < 0
  const distance = value.sub(exact(bound.of)).abs()
  if ('within' in bound) return distance.compare(exact(bound.within)) <= 0
  return distance.compare(exact(bound.beyond)) > 0
}
