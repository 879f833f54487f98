// Converts numbers as people type them and as Excel stores them. In: text, or a spreadsheet's number. Out: an
// exact number, or nothing.
import { type Exact, exact } from '../terms/exact.ts'

/** Word processors turn a hyphen before a number into an en dash. */
const DECIMAL = /^([-−–+]?) ?((?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?|\.\d+)$/

/** `1,074`, `95.7`, `.5`, `-3`, `+3`. Not `1,20`, `1e5` or `½`; nor `012`, which is the end of an unquoted `1,012`. */
export function decimalTyped(text: string): Exact | undefined {
  const [, sign, digits] = DECIMAL.exec(text) ?? []
  if (digits === undefined) return undefined
  const number = exact(digits.replaceAll(',', '').replace(/^\./, '0.'))
  return sign === '' || sign === '+' ? number : number.neg()
}

/** `+3`, `+£1,200`: a change, not a number of things. */
export const hasPlus = (text: string): boolean => text.startsWith('+')

/** A whole number of 0 or more: `1,074`. */
export const wholeTyped = (text: string): Exact | undefined =>
  /^[\d,]+$/.test(text) ? decimalTyped(text) : undefined

const SPACED = /(?<![\d.,])(\d{1,3})((?: \d{3})+)(?![\d,])/g
const NO_BREAK = /\d[\u00A0\u2007\u2009\u202F]\d{3}/

/**
 * `1 012` → `1,012`. The spaces of typographers do not break; a plain space may part two numbers (`482 479`),
 * and is not read as part of one where three digits stand before it.
 */
export function thousandsTyped(text: string, shown: string): string {
  if (!/\d \d{3}/.test(text)) return text
  return text.replace(SPACED, (typed, first: string, rest: string) =>
    NO_BREAK.test(shown) || (first.length < 3 && shown.includes(typed))
      ? first + rest.replaceAll(' ', ',')
      : typed,
  )
}

export const isWhole = (number: Exact): boolean => number.d === 1n
export const isNegative = (number: Exact): boolean => number.compare(0) < 0

/** Excel stores fifteen digits; digits beyond them are errors of binary fractions. */
const DIGITS_OF_EXCEL = 15
/** A number that a person typed, or that divides exactly, has no more digits than this. */
const DIGITS_OF_A_PERSON = 12

/**
 * The shortest decimal that gives the number, as an exact fraction: 0.957 → 957/1000. It removes errors of
 * binary fractions: 0.1 × 3 is stored as 0.30000000000000004 and means 0.3. 1039/1074 = 0.9674115456238361
 * has no such short form and is unchanged.
 */
export function decimalOf(number: number): Exact {
  const rounded = Number(number.toPrecision(DIGITS_OF_EXCEL))
  const digits = rounded.toExponential().replace(/e.*$/, '').replace(/[-.]/g, '').length
  return shortest(digits <= DIGITS_OF_A_PERSON ? rounded : number)
}

/** JavaScript writes 0.00000015 as `1.5e-7`: 1.5 divided by 10,000,000. */
function shortest(number: number): Exact {
  const [digits = '0', power] = String(number).split('e')
  if (power === undefined) return exact(digits)
  const factor = exact(`1${'0'.repeat(Math.abs(Number(power)))}`)
  return Number(power) > 0 ? exact(digits).mul(factor) : exact(digits).div(factor)
}
