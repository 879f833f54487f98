// Exact numbers: fractions of whole numbers, rounded half up. In: decimals as text or whole numbers. Out:
// values and printed decimals.
// A binary fraction cannot hold 0.15 exactly, and a printed figure must round as a person would round it.
import Fraction from 'fraction.js'

export type Exact = Fraction

/**
 * An exact number from a decimal as text (`'95.7'`), a whole number, or a numerator and its denominator.
 * Pass a spreadsheet's number as the shortest text that gives it: `exact(String(0.957))`.
 */
export function exact(number: string | number, denominator: number = 1): Exact {
  return new Fraction(number).div(denominator)
}

/**
 * Makes exact numbers whole again in a value that came from another thread, which has their parts but not their methods. In
 * place.
 */
export function exactAgain<T>(value: T, seen: Set<unknown> = new Set()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value
  seen.add(value)
  if ('n' in value && 'd' in value && typeof value.d === 'bigint')
    Object.setPrototypeOf(value, Fraction.prototype)
  else for (const part of value instanceof Map ? value.values() : Object.values(value)) exactAgain(part, seen)
  return value
}

/**
 * Half up, away from zero: 0.05 to one decimal is 0.1; −0.05 is −0.1. Worked: 1039/1074 × 100 = 96.741… →
 * `96.7`.
 */
export function roundHalfUp(number: Exact, decimals: number): Exact {
  const rounded = number.abs().round(decimals)
  return number.compare(0) < 0 ? rounded.neg() : rounded
}

/** The printed digits, with thousands separated: 1074 → `1,074`; 2/3 × 100 to one decimal → `66.7`. */
export function sayDecimal(number: Exact, decimals: number): string {
  const [whole = '0', fraction] = plainDecimal(number, decimals).replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const sign = roundHalfUp(number, decimals).compare(0) < 0 ? '−' : ''
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`)
}

/** Digits for a machine: no thousands separator, a plain minus, exactly `decimals` places. */
export function plainDecimal(number: Exact, decimals: number): string {
  const rounded = roundHalfUp(number, decimals)
  const units = rounded.abs().mul(10 ** decimals)
  const digits = String(units.n / units.d).padStart(decimals + 1, '0')
  const sign = rounded.compare(0) < 0 ? '-' : ''
  return sign + (decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`)
}
