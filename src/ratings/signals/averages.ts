// Exact sums and means. In: values. Out: a fraction.
import { type Exact, exact } from '../../terms/exact.ts'

/**
 * Added half by half: 600 fractions in a row would drag a denominator of hundreds of digits through each step.
 * Worked: 1/2, 1/3 and 1/6 are 1/2 + (1/3 + 1/6) = 1.
 */
export function exactSum(values: readonly Exact[]): Exact {
  const [first, second] = values
  if (first === undefined) return exact(0)
  if (second === undefined) return first
  const half = Math.floor(values.length / 2)
  return exactSum(values.slice(0, half)).add(exactSum(values.slice(half)))
}

/** None of no values. */
export const exactMean = (values: readonly Exact[]): Exact | undefined =>
  values.length === 0 ? undefined : exactSum(values).div(values.length)
