// Reads quarters as people type them. In: text. Out: a quarter of a financial year, or nothing.
// Worked: `Q3 2016/17`, `Qtr 3 16-17`, `2016-17-Q3`, `Oct-Dec 2016` and `Quarter ending December 2016` are all October to
// December 2016. `Q3 2016` may be of the calendar year or of 2016/17, and is not understood.
import { monthOfYear, type Quarter, quarter, quarterNumber, yearOf } from '../terms/period.ts'
import { dayTyped, financialYearTyped, monthNamed, monthTyped, plainDashes, yearTyped } from './calendar.ts'

const NUMBER = /\b(?:q|qtr|quarter)\.? ?([1-4])(?!\d)/i
const YEARS = /(?:\bfy ?)?(?<![\d])(\d{4}|\d{2}) ?[-/] ?(\d{4}|\d{2})(?!\d)/i
/** `Apr-Jun`, `April 2016 to June`, `Oct-16 - Dec`: the year of the first month repeats that of the last. */
const MONTHS = /\b([a-z]{3,9})\.?(?:[ -]'?(?:\d{4}|\d{2}))? ?(?:-|to) ?([a-z]{3,9})\b\.?/i
const ENDING = /^(?:quarter|qtr|q\/e|3 months|three months) ?(?:ending|ended|end|to)? (.+)$/i

/** A quick test, since most headings are months. */
const MAY_BE = /q|[a-z].*(?:-|to).*[a-z]|months/i

export function quarterTyped(typed: string): Quarter | undefined {
  const text = plainDashes(typed)
  if (!MAY_BE.test(text)) return undefined
  const [, ending] = ENDING.exec(text) ?? []
  const last = ending === undefined ? undefined : lastMonthTyped(ending)
  return last === undefined ? quarterNamed(text) : quarterEnding(last.year, last.monthOfYear)
}

/** The quarter whose last day it is: 2016-12-31 → October to December 2016. */
export function quarterEndedOn(day: string | undefined): Quarter | undefined {
  return day !== undefined && /-(?:03-31|06-30|09-30|12-31)$/.test(day)
    ? quarterEnding(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
    : undefined
}

/** By its number, its three months, or both where they agree. Nothing may be left over. */
function quarterNamed(text: string): Quarter | undefined {
  const [number, withoutNumber] = take(text, NUMBER)
  const [years, withoutYears] = take(withoutNumber, YEARS)
  const [months, rest] = take(withoutYears, MONTHS)
  const start = years === undefined ? undefined : financialYearTyped(years[0])
  if (years !== undefined && start === undefined) return undefined
  if (months !== undefined) {
    const found = quarterOfMonths(months, rest, start)
    const isAgreed = number === undefined || (found && quarterNumber(found)) === Number(number[1])
    return isAgreed ? found : undefined
  }
  return number !== undefined && start !== undefined && NOTHING.test(rest)
    ? quarter(start, Number(number[1]))
    : undefined
}

const NOTHING = /^[\s,:()'-]*$/

/** The first match, and the text without it. */
function take(text: string, pattern: RegExp): [found: RegExpExecArray | undefined, rest: string] {
  const found = pattern.exec(text)
  return found === null ? [undefined, text] : [found, text.replace(found[0], ' ')]
}

/** Three months that make a quarter, in a financial year or with a calendar year behind them. */
function quarterOfMonths(
  [, from = '', to = '']: RegExpExecArray,
  rest: string,
  start: number | undefined,
): Quarter | undefined {
  const [first, last] = [monthNamed(from), monthNamed(to)]
  if (first === undefined || last !== first + 2) return undefined
  if (start !== undefined)
    return NOTHING.test(rest) ? quarterEnding(last < 4 ? start + 1 : start, last) : undefined
  const [, digits] = /^[\s,:()'-]*(\d{4}|\d{2})[\s()]*$/.exec(rest) ?? []
  return digits === undefined ? undefined : quarterEnding(yearTyped(digits), last)
}

function quarterEnding(year: number, lastMonth: number): Quarter | undefined {
  if (lastMonth % 3 !== 0) return undefined
  return lastMonth === 3 ? quarter(year - 1, 4) : quarter(year, lastMonth / 3 - 1)
}

function lastMonthTyped(text: string): { year: number; monthOfYear: number } | undefined {
  const day = dayTyped(text)
  if (day !== undefined) return { year: Number(day.slice(0, 4)), monthOfYear: Number(day.slice(5, 7)) }
  const found = monthTyped(text)
  return found && { year: yearOf(found), monthOfYear: monthOfYear(found) }
}
