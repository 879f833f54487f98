// Whether a figure of the register comes out of a return. In: the returns counted and an indicator.
import type { IndicatorDefinition } from '../definitions/indicator.ts'
import type { CountedReturn } from './counter.ts'

/**
 * Whether what the register has as supplied, for a month or under its reference for a span, is counted from a
 * return of the paper.
 */
export const isCountedWhole = (
  { returns }: { readonly returns: readonly CountedReturn[] },
  { ref, method }: IndicatorDefinition,
): boolean =>
  returns.some(({ counter }) => counter.measures.has(method.kind === 'as-supplied' ? method.measure : ref))
