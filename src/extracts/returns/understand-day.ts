// Understands a day in any form of the return files. In: a cell's text. Out: the day and any repair, or why
// it is not a day.
import type { Day } from '../../terms/day.ts'

export type DayRead = { readonly day: Day; readonly repair?: string } | { readonly no: string }

/** `09/04/2017`, `9-4-17`, `09.04.2017`; a time after it is ignored. */
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T]\d{1,2}:\d{2}.*)?$/
/** `2017-04-09`, `2017-04-09T00:00:00`. */
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T]\d{1,2}:\d{2}.*)?$/
/** `9 Apr 2017`, `09-Apr-17`. */
const WITH_NAME = /^(\d{1,2})[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -](\d{4}|\d{2})$/i
/** Excel's serial number of a day, with or without a time: five digits are 18 May 1927 to 13 October 2173. */
const SERIAL = /^([1-9]\d{4})(?:\.\d+)?$/
/** `zz/09/2015`, which the return allows for an unknown day. */
const UNKNOWN = /^(zz|\d{1,2})\/(zz|\d{1,2})\/(zzzz|\d{4})$/i

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/**
 * Day 0 of Excel: 1 is 1 January 1900, and Excel counts a 29 February 1900, which did not exist. Worked:
 * 44271 is 16 March 2021.
 */
const EXCEL_ZERO: Day = -25569
/**
 * The last two-digit year of this century: 49 is 2049, 50 is 1950. Nobody in a return was born before 1950,
 * and no date is after 2049.
 */
const LAST_OF_THIS_CENTURY = 49

export function understandDay(text: string): DayRead {
  const [, iso, isoMonth, isoDay] = YEAR_FIRST.exec(text) ?? []
  if (iso !== undefined) return calendarDay(iso, Number(isoMonth), isoDay)
  const [, day, month, year] = DAY_FIRST.exec(text) ?? []
  if (year !== undefined) return calendarDay(year, Number(month), day)
  const [, dayOfName, name = '', yearOfName] = WITH_NAME.exec(text) ?? []
  if (yearOfName !== undefined)
    return calendarDay(yearOfName, MONTHS.indexOf(name.toLowerCase()) + 1, dayOfName)
  const [, serial] = SERIAL.exec(text) ?? []
  if (serial !== undefined)
    return { day: EXCEL_ZERO + Number(serial), repair: 'a date stored as an Excel number' }
  return { no: UNKNOWN.test(text) ? 'a date whose day or month is not known' : 'not a date' }
}

/** Date turns 31 February into 3 March, so a change of month shows that there is no such day. */
function calendarDay(year: string, month: number, day: string | undefined): DayRead {
  const isShort = year.length === 2
  const full = isShort ? (Number(year) <= LAST_OF_THIS_CENTURY ? 2000 : 1900) + Number(year) : Number(year)
  const at = new Date(Date.UTC(full, month - 1, Number(day)))
  if (full < 1900 || at.getUTCMonth() !== month - 1) return { no: 'not a date' }
  return { day: at.getTime() / 86_400_000, ...(isShort && { repair: 'a two-digit year' }) }
}
