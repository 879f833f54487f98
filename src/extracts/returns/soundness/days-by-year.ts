// Counts the days of a table by the financial year in which they lie. In: rows and columns. Out: numbers of days by
// year.
import { calendarOf, type Day } from '../../../terms/day.ts'
import type { ReturnRow } from '../../return.ts'
import { dayOfColumn } from './return-as-read.ts'

/** What happened in the year of a return, and so lies in it: ends of episodes, reviews, times missing. */
export const DAYS_OF_THE_YEAR: Readonly<Record<string, readonly string[]>> = {
  episodes: ['DEC'],
  reviews: ['REVIEW'],
  missing: ['MIS_START'],
  'placed-for-adoption': ['DATE_PLACED_CEASED'],
}
/**
 * A day so far from the year stands for no date, such as 1 January 1900 or 31 December 9999. Other checks look at
 * those.
 */
const MOST_YEARS_APART = 18

export type DaysByYear = ReadonlyMap<number, number>

export function daysByYear(
  rows: readonly ReturnRow[],
  columns: readonly string[],
  about: number,
): Map<number, number> {
  const days = new Map<number, number>()
  for (const row of rows)
    for (const column of columns) {
      const day = dayOfColumn(row, column)
      if (day === undefined) continue
      const year = financialYearOfDay(day)
      if (Math.abs(year - about) <= MOST_YEARS_APART) days.set(year, (days.get(year) ?? 0) + 1)
    }
  return days
}

export const inAll = (days: DaysByYear): number => [...days.values()].reduce((sum, count) => sum + count, 0)

export function added(all: readonly DaysByYear[]): DaysByYear {
  const sum = new Map<number, number>()
  for (const days of all) for (const [year, count] of days) sum.set(year, (sum.get(year) ?? 0) + count)
  return sum
}

/** The year with the most days. */
export const mostOf = (days: DaysByYear): { readonly year: number; readonly count: number } | undefined =>
  [...days].map(([year, count]) => ({ year, count })).sort((one, other) => other.count - one.count)[0]

/** The financial year of a day, by the year in which it begins: 31 March 2018 is 2017. */
export function financialYearOfDay(day: Day): number {
  const { year, month } = calendarOf(day)
  return year - (month < 4 ? 1 : 0)
}
