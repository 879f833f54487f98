// The number that a bound begins at, and on which side it lies. In: a bound. Out: its edge; none for a band.
import type { Bound } from '../../definitions/bounds.ts'
import { type Exact, exact } from '../../terms/exact.ts'

export interface Edge {
  readonly number: Exact
  /** 1 where more meets it, −1 where less does. */
  readonly side: 1 | -1
}

export function edgeOfBound(bound: Bound): Edge | undefined {
  if ('at-least' in bound) return { number: exact(bound['at-least']), side: 1 }
  if ('above' in bound) return { number: exact(bound.above), side: 1 }
  if ('at-most' in bound) return { number: exact(bound['at-most']), side: -1 }
  if ('below' in bound) return { number: exact(bound.below), side: -1 }
  return undefined
}

/** Whether the second asks for less than the first: at most 489 after at most 471, at least 60 after at least 70. */
export const isWeaker = (first: Edge, second: Edge): boolean =>
  first.side === second.side && second.number.sub(first.number).mul(first.side).compare(0) < 0
