// The time columns of a section's tables and charts. In: the paper's period and an indicator. Out: each
// column's period, its heading, and its words in a sentence.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import {
  endMonthOf,
  type FinancialYear,
  financialYearOf,
  lastDayOf,
  type Month,
  monthOrYear,
  type PaperPeriod,
  type Period,
  sayDay,
  sayPeriod,
  year,
  yearToDate,
} from '../terms/period.ts'

/** A closed year; or the paper's own month, with its year to date. */
export type TimeColumn = FinancialYear | Month

/**
 * What an indicator's figures are for: a date (a stock), a span of time (a flow), or the twelve months up to
 * a date.
 */
export type TimeBasis = 'date' | 'span' | 'rolling'

/** Closed years, latest last; then the paper's own month, in a monthly paper, or the last month of its quarter. */
export function columnsOfTime(
  { of, years }: { readonly of: PaperPeriod; readonly years: readonly FinancialYear[] },
  count: number = years.length,
): TimeColumn[] {
  const latest = of.kind === 'year' ? of.startYear : financialYearOf(of).startYear - 1
  const closed = Array.from({ length: count }, (_, at) => year(latest - count + 1 + at))
  const last = monthOrYear(of)
  return last.kind === 'year' ? closed : [...closed, last]
}

/** Follows from the rule for the year: an indicator whose year is its last month's figure is at a date. */
export function timeBasisOf({ annual, method }: IndicatorDefinition): TimeBasis {
  if (annual !== 'latest') return 'span'
  return method.kind.startsWith('rolling-12') ? 'rolling' : 'date'
}

/** In the paper's own month, a flow is counted over the year to date; a stock is the month's figure. */
export const periodIn = (column: TimeColumn, definition: IndicatorDefinition): Period =>
  column.kind === 'month' && timeBasisOf(definition) === 'span' ? yearToDate(column) : column

/** A year to date cannot be compared with whole years. */
export const isPartOfYear = (column: TimeColumn, definition: IndicatorDefinition): boolean =>
  column.kind === 'month' && timeBasisOf(definition) === 'span'

const dayIn = (column: TimeColumn) => sayDay(lastDayOf(endMonthOf(column)))

/**
 * `31 March 2022` for a stock, `2021/22` or `April to December 2016` for a flow, `Year to 31 March 2022` for
 * twelve rolling months.
 */
export function headingOf(column: TimeColumn, definition: IndicatorDefinition): string {
  switch (timeBasisOf(definition)) {
    case 'date':
      return dayIn(column)
    case 'rolling':
      return `Year to ${dayIn(column)}`
    case 'span':
      return saySpan(periodIn(column, definition))
  }
}

/** In a sentence: `at 31 March 2022`, `in 2021/22`, `in the year to 31 March 2022`. */
export function whenIn(column: TimeColumn, definition: IndicatorDefinition): string {
  switch (timeBasisOf(definition)) {
    case 'date':
      return `at ${dayIn(column)}`
    case 'rolling':
      return `in the year to ${dayIn(column)}`
    case 'span':
      return `in ${saySpan(periodIn(column, definition))}`
  }
}

/** `April to December 2016`: the year appears once if both months are in it. */
function saySpan(period: Period): string {
  const words = sayPeriod(period)
  const [, first, firstYear, last, lastYear] = /^(\w+) (\d{4}) to (\w+) (\d{4})$/.exec(words) ?? []
  return firstYear !== undefined && firstYear === lastYear ? `${first} to ${last} ${lastYear}` : words
}
