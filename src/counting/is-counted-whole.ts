// Whether a figure of the register is counted from a return. In: the returns counted and an indicator.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { CountedReturn } from './counter.ts'

/**
 * Whether a return of the paper counts the figure that the register has as supplied: its measure for a month,
 * its reference for a span.
 */
export const isCountedWhole = (
  { returns }: { readonly returns: readonly CountedReturn[] },
  { ref, method }: IndicatorDefinition,
): boolean =>
  returns.some(({ counter }) => counter.measures.has(method.kind === 'as-supplied' ? method.measure : ref))
