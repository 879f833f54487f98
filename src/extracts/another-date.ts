// Figures typed with another date, such as `13.7% At Sep`. In: a cell's text. Out: the figure alone and its
// period, or nothing.
import {
  financialYearOf,
  lastMonthOf,
  type Month,
  month,
  monthOfYear,
  type Period,
  yearOf,
  yearToDate,
} from '../terms/period.ts'
import { monthNamed, yearTyped } from './calendar.ts'

export interface OfAnotherDate {
  /** The figure without its date: `13.7%`. */
  readonly text: string
  readonly period: Period
}

/** A quick test, since most cells have no date. */
const SAYS_A_DATE = /ytd|year to date|\bat\b/i
/** `12 (YTD)`, `123 YTD`, `45 year to date`. */
const YEAR_TO_DATE = /^(.+?) ?\(?(?:ytd|year to date)\)?$/i
/** `13.7% At Sep`, `13.7% (as at 30 Sept 2016)`. */
const AT_A_MONTH =
  /^(.+?) ?\(?(?:as )?at (?:the )?(?:end (?:of )?)?(?:\d{1,2}(?: ?(?:st|nd|rd|th))? )?([a-z]+)\.?[ -]?(\d{4}|\d{2})?\)?$/i

/**
 * A month without a year is the latest month of that name up to the cell's own month: `13.7% At Sep` in the
 * column January 2017 is for September 2016; in a column for September it is that column's own figure.
 */
export function ofAnotherDate(text: string, period: Period, paper: Month): OfAnotherDate | undefined {
  if (!SAYS_A_DATE.test(text)) return undefined
  const own = monthOf(period, paper)
  const [, upToNow] = YEAR_TO_DATE.exec(text) ?? []
  if (upToNow !== undefined) return { text: upToNow, period: yearToDate(own) }
  const [, figure, name = '', digits] = AT_A_MONTH.exec(text) ?? []
  const named = monthNamed(name)
  if (figure === undefined || named === undefined) return undefined
  if (digits !== undefined) return { text: figure, period: month(yearTyped(digits), named) }
  return { text: figure, period: month(named <= monthOfYear(own) ? yearOf(own) : yearOf(own) - 1, named) }
}

/** The month of a cell: for a year its last month, or the paper's month during the year. */
function monthOf(period: Period, paper: Month): Month {
  switch (period.kind) {
    case 'year': {
      const last = lastMonthOf({ kind: 'year', startYear: period.startYear })
      return period.startYear === financialYearOf(paper).startYear ? paper : last
    }
    case 'day':
      return month(Number(period.day.slice(0, 4)), Number(period.day.slice(5, 7)))
    default:
      return { kind: 'month', index: period.index }
  }
}
