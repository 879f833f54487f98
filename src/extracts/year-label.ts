// The year that stands over months, in a heading, a row of its own or a title. In: text. Out: the year; and the month or
// quarter that a heading without a year means in it.
import { type Month, month, monthsAfter, type Quarter, quarter } from '../terms/period.ts'
import { financialYearTyped, isPlausibleYear, monthNamed, plainDashes } from './calendar.ts'

/** A financial year from April of its year, or a calendar year. */
export interface YearLabel {
  readonly kind: 'financial' | 'calendar'
  readonly year: number
}

/** It stands in a source for the year of a label or a heading: `On time {year}`, and `{year}` over the months. */
export const YEAR = '{year}'

/** The cell is a year and nothing else: `2016`, `2016/17`, `FY16/17`, `Calendar year 2016`. */
export function yearLabel(typed: string): YearLabel | undefined {
  const financial = financialYearTyped(typed)
  if (financial !== undefined) return { kind: 'financial', year: financial }
  const [, digits] = /^(?:(?:calendar )?year |cy ?)?(\d{4})$/i.exec(typed) ?? []
  return digits !== undefined && isPlausibleYear(Number(digits))
    ? { kind: 'calendar', year: Number(digits) }
    : undefined
}

const PAIRS = /(?<![\d/.-])(\d{4}) ?[-/] ?(\d{4}|\d{2})(?![\d/.-])/g
/** `Reviews 26/27`; smaller numbers may be a day or an age: `Care leavers 19/20`. */
const SHORT_PAIRS = /(?<![\d/.-])(2[2-9]|[3-9]\d)\/(\d{2})(?![\d/.-])/g
/** A year that is not part of a date: `Scorecard 2016`, not `31 March 2016` or `June 2016`. */
const SINGLE = /(?<![\d/.-]|\d[ -]|[a-z] )(\d{4})(?![\d/.-])/gi
const NAMED_BEFORE = /([a-z]+) (\d{4})(?![\d/.-])/gi

/** The one year that titles name: `Scorecard 2016/17`. With none, or with two, nothing. */
export function yearInTitles(titles: readonly string[]): YearLabel | undefined {
  const text = plainDashes(titles.join(' | ')).replace(SHORT_PAIRS, '20$1/$2')
  const financial = new Set([...text.matchAll(PAIRS)].flatMap(([pair]) => financialYearTyped(pair) ?? []))
  const [only, other] = financial
  if (only !== undefined) return other === undefined ? { kind: 'financial', year: only } : undefined
  const named = [...text.matchAll(NAMED_BEFORE)]
    .filter(([, name = '']) => monthNamed(name) === undefined)
    .map(([, , digits]) => Number(digits))
  const single = [...text.matchAll(SINGLE)].map(([, digits]) => Number(digits))
  const [calendar, second] = new Set([...named, ...single].filter(isPlausibleYear))
  return calendar === undefined || second !== undefined ? undefined : { kind: 'calendar', year: calendar }
}

/**
 * What a heading without a year says: a month by its name, or by its number in the financial year (`M1` is April); or a
 * quarter.
 */
export type WithoutYear =
  | { readonly kind: 'month'; readonly monthOfYear: number }
  | { readonly kind: 'month-of-financial-year'; readonly number: number }
  | { readonly kind: 'quarter'; readonly number: number }

export function withoutYear(typed: string): WithoutYear | undefined {
  // `M9 Dec`: the number in the financial year, and the month.
  const name = typed.replace(/^(?:m|p) ?\d{1,2}[ :-]+(?=[a-z]{3})/i, '')
  const named = /^[a-z]{3,9}\.?$/i.test(name) ? monthNamed(name) : undefined
  if (named !== undefined) return { kind: 'month', monthOfYear: named }
  const [, ofYear] = /^(?:m|p|mth|month|period) ?0?(1[0-2]|[1-9])$/i.exec(typed) ?? []
  if (ofYear !== undefined) return { kind: 'month-of-financial-year', number: Number(ofYear) }
  const [, ofQuarter] = /^(?:q|qtr|quarter)\.? ?([1-4])$/i.exec(typed) ?? []
  return ofQuarter === undefined ? undefined : { kind: 'quarter', number: Number(ofQuarter) }
}

/** `Jan` in 2016/17 is January 2017. `M1` and `Q1` of a calendar year may mean either, and are not decided. */
export function inYear(meant: WithoutYear, label: YearLabel): Month | Quarter | undefined {
  if (meant.kind === 'month') {
    const isNext = label.kind === 'financial' && meant.monthOfYear < 4
    return month(isNext ? label.year + 1 : label.year, meant.monthOfYear)
  }
  if (label.kind === 'calendar') return undefined
  return meant.kind === 'quarter'
    ? quarter(label.year, meant.number)
    : monthsAfter(month(label.year, 4), meant.number - 1)
}
