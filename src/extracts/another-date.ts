// A figure that says itself that it belongs to another date. In: a cell's text. Out: the figure alone and the
// period it belongs to, or nothing.
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
  /** What is left to be understood as a figure: `13.7%`. */
  readonly text: string
  readonly period: Period
}

/** Most cells say nothing of the kind, and are not looked at twice. */
const SAYS_A_DATE = /ytd|year to date|\bat\b/i
/** `12 (YTD)`, `123 YTD`, `45 year to date`. */
const YEAR_TO_DATE = /^(.+?) ?\(?(?:ytd|year to date)\)?$/i
/** `13.7% At Sep`, `13.7% (as at 30 Sept 2016)`. */
const AT_A_MONTH =
  /^(.+?) ?\(?(?:as )?at (?:the )?(?:end (?:of )?)?(?:\d{1,2}(?: ?(?:st|nd|rd|th))? )?([a-z]+)\.?[ -]?(\d{4}|\d{2})?\)?$/i

/**
 * A month without a year is the latest of that name up to the cell's own month:
 * `13.7% At Sep` in January 2017 is of September 2016; in the column of September it is that column's own
 * figure.
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

/** A year's figure stands at its last month, or at the paper's while the year is running. */
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
