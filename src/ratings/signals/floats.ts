// Between exact fractions and the computer's own numbers, which only roots and quantiles need. In: one. Out:
// the other.
import { type Exact, exact } from '../../terms/exact.ts'

/** Number() holds no whole number of more digits. */
const MOST_DIGITS = 300

/** The nearest number, also where numerator and denominator are too long for one: 1/3 is 0.3333333333333333. */
export function toFloat(number: Exact): number {
  const longest = Math.max(String(number.n).length, String(number.d).length)
  if (longest <= MOST_DIGITS) return number.valueOf()
  const cut = 10n ** BigInt(longest - MOST_DIGITS)
  return Number(number.s) * (Number(number.n / cut) / Number(number.d / cut))
}

/** Exactly the shortest decimal that gives the number: 0.1 is 1/10, and 1.5e-7 is 15/100,000,000. */
export function fromFloat(number: number): Exact {
  const [digits = '', exponent = '0'] = String(number).split('e')
  const power = `1${'0'.repeat(Math.abs(Number(exponent)))}`
  return Number(exponent) < 0 ? exact(digits).div(power) : exact(digits).mul(power)
}

/** The square root; none of what is below 0, which is taken as 0. */
export const rootOf = (number: Exact): Exact => fromFloat(Math.sqrt(Math.max(0, toFloat(number))))
