// What the new cases of a mean must have been. In: two means over growing numbers of cases. Out: the mean of the new
// cases, with the limits that the rounding of both leaves.
import { type Exact, sayDecimal } from '../../terms/exact.ts'

/** A mean, or a share, of all cases so far. */
export interface CumulativeFigure {
  readonly value: Exact
  readonly cases: Exact
  /** By how much it may differ from the figure before rounding. */
  readonly rounding: Exact
  /** As stated: `364.1`. */
  readonly said: string
}

export interface ImpliedValue {
  readonly value: Exact
  readonly low: Exact
  readonly high: Exact
  readonly newCases: Exact
  /** The arithmetic, for a person to follow. */
  readonly working: string
}

/**
 * (n₂ × m₂ − n₁ × m₁) ÷ (n₂ − n₁). Worked: 30.0 days over 10 cases and 25.0 over 11 leave 11 × 25 − 10 × 30 = −25
 * days for the new case; with 0.05 of rounding in each, −26.05 to −23.95. Nothing without a new case.
 */
export function impliedValue(before: CumulativeFigure, after: CumulativeFigure): ImpliedValue | undefined {
  const newCases = after.cases.sub(before.cases)
  if (before.cases.compare(0) <= 0 || newCases.compare(0) <= 0) return undefined
  const value = after.cases.mul(after.value).sub(before.cases.mul(before.value)).div(newCases)
  const slack = after.cases.mul(after.rounding).add(before.cases.mul(before.rounding)).div(newCases)
  const [low, high] = [value.sub(slack), value.add(slack)]
  const [n, m] = [after, before].map(({ cases, said }) => `${sayDecimal(cases, 0)} × ${said}`)
  const isOne = newCases.equals(1)
  const sum = isOne ? `${n} − ${m}` : `(${n} − ${m}) ÷ ${sayDecimal(newCases, 0)}`
  const say = (number: Exact) => sayDecimal(number, 1)
  const rounding = slack.equals(0) ? '' : `, or with rounding from ${say(low)} to ${say(high)}`
  return {
    value,
    low,
    high,
    newCases,
    working: `${isOne ? 'the new case is' : `the ${sayDecimal(newCases, 0)} new cases are on average`} ${sum} = ${say(value)}${rounding}`,
  }
}
