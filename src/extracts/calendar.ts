// Reads days and months as people type them, in British order: 31/01/2017. In: text. Out: a day, a month, or
// nothing.
import { type Month, month, monthNames } from '../terms/period.ts'

/**
 * Any other year is a typing error, or a number with a date format: Excel shows 12 January 1900.
 */
export const isPlausibleYear = (year: number): boolean => year >= 1950 && year < 2100

/** The day, or undefined if its year is not plausible. */
export const plausibleDay = (day: string): string | undefined =>
  isPlausibleYear(Number(day.slice(0, 4))) ? day : undefined

/** `2017-01-31`, or undefined if there is no such day. */
export function isoDay(year: number, monthOfYear: number, day: number): string | undefined {
  if (!isPlausibleYear(year)) return undefined
  const found = new Date(Date.UTC(year, monthOfYear - 1, day))
  // Date turns the 31st of a shorter month into a day of the next month, and a 13th month into the next year.
  return found.getUTCFullYear() === year && found.getUTCDate() === day
    ? found.toISOString().slice(0, 10)
    : undefined
}

/** `Jan`, `January`, `Sept`, `Sep.` → 1, 1, 9, 9. */
export function monthNamed(name: string): number | undefined {
  const plain = name.toLowerCase().replace('.', '')
  const found = monthNames.findIndex(
    full => full.toLowerCase() === plain || full.slice(0, 3).toLowerCase() === plain,
  )
  if (plain === 'sept') return 9
  return found < 0 ? undefined : found + 1
}

/** Two digits up to 69 are in this century: `17` → 2017, `99` → 1999. */
export function yearTyped(digits: string): number {
  const given = Number(digits)
  if (digits.length !== 2) return given
  return given < 70 ? 2000 + given : 1900 + given
}

const TIME = /(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/

/**
 * `2016-04-01`, `31/03/2015`, `17.1.17`, `1 April 2016`, `31 st March 2014`, `1-Apr-16`. A time after the
 * date is ignored.
 */
export function dayTyped(typed: string): string | undefined {
  const text = plainDashes(typed).replace(TIME, '')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text)
  if (numbers) return isoDay(yearTyped(numbers[4] ?? ''), Number(numbers[3]), Number(numbers[1]))
  const [, day, name = '', year = ''] =
    /^(\d{1,2})(?: ?(?:st|nd|rd|th))?[ -]?([a-z]+)\.?,?[ -]?(\d{4}|\d{2})$/i.exec(text) ?? []
  const monthOfYear = monthNamed(name)
  return day === undefined || monthOfYear === undefined
    ? undefined
    : isoDay(yearTyped(year), monthOfYear, Number(day))
}

/** `Jan-17`, `Jan '17`, `January 2017`, `Sept 2016`, `2016 OCT`, `2017-01`, `01/2017`, `2016M11`, `201612`. */
export function monthTyped(typed: string): Month | undefined {
  const text = plainDashes(typed)
  const named = /^([a-z]+)\.?,?[ \-/'’]{0,3}(\d{4}|\d{2})$/i.exec(text)
  if (named) return monthIn(yearTyped(named[2] ?? ''), monthNamed(named[1] ?? ''))
  const namedLast = /^(\d{4})[ \-/]?([a-z]{3,})\.?$/i.exec(text)
  if (namedLast) return monthIn(Number(namedLast[1]), monthNamed(namedLast[2] ?? ''))
  const yearFirst = /^(\d{4})(?:[-/]| ?M)(\d{1,2})$/i.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text)
  if (yearFirst) return isYearPair(text) ? undefined : monthIn(Number(yearFirst[1]), Number(yearFirst[2]))
  const monthFirst = /^(\d{1,2})[-/](\d{4})$/.exec(text)
  return monthFirst ? monthIn(Number(monthFirst[2]), Number(monthFirst[1])) : undefined
}

/** 2011/12 is a financial year, 2011-12 and 201112 are a month. */
const isYearPair = (text: string): boolean => text.includes('/') && financialYearTyped(text) !== undefined

/** `2016/17`, `2016-17`, `16/17`, `2016-2017`, `FY 2016/17`, `Financial year 2016-17` → 2016. */
export function financialYearTyped(typed: string): number | undefined {
  const [, first = '', second = ''] =
    /^(?:(?:fy|financial year|year) ?)?(\d{4}|\d{2}) ?[-/] ?(\d{4}|\d{2})$/i.exec(plainDashes(typed)) ?? []
  const start = yearTyped(first)
  const follows = second.length === 2 ? Number(second) === (start + 1) % 100 : Number(second) === start + 1
  return first !== '' && follows && isPlausibleYear(start) ? start : undefined
}

/** A number without a date format under a heading of dates: `45869` is 31 July 2025. Other numbers are not days. */
export function dayOfSerial(serial: number): string | undefined {
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined
  return new Date((serial - DAYS_BEFORE_1970) * 86_400_000).toISOString().slice(0, 10)
}

const DAYS_BEFORE_1970 = 25_569
/** 1 January 1990 and 31 December 2049. */
const FIRST_SERIAL = 32_874
const LAST_SERIAL = 54_788

/** Every dash as the one on the keyboard: `Apr – Jun` → `Apr - Jun`. */
export const plainDashes = (text: string): string => text.replace(/[‐-―−]/g, '-')

const monthIn = (year: number, monthOfYear: number | undefined): Month | undefined =>
  isPlausibleYear(year) && monthOfYear !== undefined && monthOfYear >= 1 && monthOfYear <= 12
    ? month(year, monthOfYear)
    : undefined
