// Understands a day in any form of the return files. In: a cell's text. Out: the day and any repair, or why
// it is not a day.
import type { Day } from '../../terms/day.ts'
import { dayInBritain } from './day-in-britain.ts'

export type DayRead = { readonly day: Day; readonly repair?: string } | { readonly no: string }

/** `09/04/2017`, `9-4-17`, `09.04.2017`; of a time after it, only the time zone matters. */
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})([ T]\d{1,2}:\d{2}.*)?$/
/** `2017-04-09`, `2017-04-09T00:00:00`, `2017.04.09`, `20170409`. */
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})([ T]\d{1,2}:\d{2}.*)?$/
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
/** `9 Apr 2017`, `09-Apr-17`, `Sun 9th April 2017 00:00`. */
const WITH_NAME = new RegExp(
  `^(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ /.-]${NAME}[ /.,-]{1,2}(\\d{4}|\\d{2})( \\d{1,2}:\\d{2}.*)?$`,
  'i',
)
/** `Apr 9 2017 12:00AM`, as databases write it; `Sun Apr 09 2017 00:00:00 GMT+0100`, as programs do. */
const NAME_FIRST = new RegExp(`^(?:[a-z]+,? )?${NAME} (\\d{1,2}),? (\\d{4})( \\d{1,2}:\\d{2}.*)?$`, 'i')
/** Excel's serial number of a day, with or without a time: five digits are 18 May 1927 to 13 October 2173. */
const SERIAL = /^([1-9]\d{4})(?:\.\d+)?$/
/** `zz/09/2015`, which the return allows for an unknown day. */
const UNKNOWN = /^(zz|\d{1,2})\/(zz|\d{1,2})\/(zzzz|\d{4})$/i

export const DAY_UNKNOWN = 'a date whose day or month is not known'

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
  const [, iso, parting, isoMonth = '', isoDay = '', isoTime] = YEAR_FIRST.exec(text) ?? []
  if (iso !== undefined && (parting !== '' || (isoMonth + isoDay).length === 4))
    return calendarDay(iso, Number(isoMonth), isoDay, isoTime)
  const [, day, month, year, time] = DAY_FIRST.exec(text) ?? []
  if (year !== undefined) return calendarDay(year, Number(month), day, time)
  const [, dayOfName, name = '', yearOfName, timeOfName] = WITH_NAME.exec(text) ?? []
  if (yearOfName !== undefined) return calendarDay(yearOfName, monthNumber(name), dayOfName, timeOfName)
  const [, nameFirst = '', dayNext, yearNext, timeNext] = NAME_FIRST.exec(text) ?? []
  if (yearNext !== undefined) return calendarDay(yearNext, monthNumber(nameFirst), dayNext, timeNext)
  const [, serial] = SERIAL.exec(text) ?? []
  if (serial !== undefined)
    return { day: EXCEL_ZERO + Number(serial), repair: 'a date stored as an Excel number' }
  return { no: UNKNOWN.test(text) ? DAY_UNKNOWN : 'not a date' }
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** Date turns 31 February into 3 March, so a change of month shows that there is no such day. */
function calendarDay(year: string, month: number, day: string | undefined, time = ''): DayRead {
  const isShort = year.length === 2
  const full = isShort ? (Number(year) <= LAST_OF_THIS_CENTURY ? 2000 : 1900) + Number(year) : Number(year)
  const at = new Date(Date.UTC(full, month - 1, Number(day)))
  if (full < 1900 || at.getUTCMonth() !== month - 1) return { no: 'not a date' }
  const written = at.getTime() / 86_400_000
  const found = dayInBritain(written, time)
  if (found !== written)
    return { day: found, repair: 'a time with its time zone, read as the day in Britain' }
  return { day: found, ...(isShort && { repair: 'a two-digit year' }) }
}
