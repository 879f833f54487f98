// What one case can be. In: an indicator, and what is declared of it. Out: the lowest and the highest value.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'

export interface PossibleValues {
  readonly lowest?: number
  readonly highest?: number
}

/** The oldest whom a council's services for children and care leavers know. */
const OLDEST = 25

/** A share is of 0 to 100%, a number of days or a mean is not below 0, and nobody is older than 25. */
export function possibleValues(
  { unit, name, 'may-be': allowed = [] }: IndicatorDefinition,
  declared: { readonly 'at-least'?: number | undefined; readonly 'at-most'?: number | undefined } = {},
): PossibleValues {
  const isAge = unit === 'average' && /\bage\b/i.test(name)
  const top = unit === 'percentage' && !allowed.includes('above-100') ? 100 : undefined
  const lowest = declared['at-least'] ?? (allowed.includes('below-zero') ? undefined : 0)
  const highest = declared['at-most'] ?? (isAge ? OLDEST : top)
  return { ...(lowest !== undefined && { lowest }), ...(highest !== undefined && { highest }) }
}

/** `0 or more`, `100 at most`, `0 to 25`. */
export function sayPossible({ lowest, highest }: PossibleValues): string {
  if (highest === undefined) return `${lowest} or more`
  return lowest === undefined ? `${highest} at most` : `${lowest} to ${highest}`
}
