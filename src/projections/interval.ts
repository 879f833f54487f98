// Helpers for the range of a projection, which should hold four outturns in five.

const TEN_DEGREES = 1.372
/** Two-sided 80% points of Student's t, by degrees of freedom (printed tables). */
const T80: readonly number[] = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, TEN_DEGREES]

/** Beyond ten degrees the value for ten applies, which makes a range a little wider and never narrower. */
export const studentT80 = (degrees: number): number => T80[degrees - 1] ?? TEN_DEGREES

/**
 * The sample standard deviation, whose divisor is one less than the size. Worked: 2, 4, 9: mean 5, squares 9
 * + 1 + 16 = 26, √(26 ÷ 2) = 3.606.
 */
export function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

/** A range in whole children that includes the value. */
export function rangeAround(value: number, low: number, high: number): { low: number; high: number } {
  return { low: Math.min(value, Math.max(0, Math.floor(low))), high: Math.max(value, Math.ceil(high)) }
}
