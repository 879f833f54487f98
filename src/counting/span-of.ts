// The days of a period. In: a period. Out: its first and last day, both included.
import { addMonths, dayOf } from '../terms/day.ts'
import {
  financialYearOf,
  firstMonthOf,
  lastDayOf,
  lastMonthOf,
  type Month,
  monthsAfter,
  type Period,
} from '../terms/period.ts'
import type { CountingSpan } from './leaf.ts'

/**
 * Worked: 2021/22 is 1 April 2021 to 31 March 2022; the twelve months to January 2017 are 1 February 2016 to
 * 31 January 2017.
 */
export function spanOf(period: Period): CountingSpan {
  switch (period.kind) {
    case 'month':
      return { first: firstDayOf(period), last: dayOf(lastDayOf(period)) }
    case 'year':
      return { first: firstDayOf(firstMonthOf(period)), last: dayOf(lastDayOf(lastMonthOf(period))) }
    case 'quarter': {
      const last: Month = { kind: 'month', index: period.index }
      return { first: firstDayOf(monthsAfter(last, -2)), last: dayOf(lastDayOf(last)) }
    }
    case 'year-to-date': {
      const last: Month = { kind: 'month', index: period.index }
      return { first: firstDayOf(firstMonthOf(financialYearOf(last))), last: dayOf(lastDayOf(last)) }
    }
    case 'rolling-12': {
      const last: Month = { kind: 'month', index: period.index }
      return { first: addMonths(firstDayOf(last), -11), last: dayOf(lastDayOf(last)) }
    }
    case 'day':
      return { first: dayOf(period.day), last: dayOf(period.day) }
  }
}

const firstDayOf = (month: Month) => dayOf(`${lastDayOf(month).slice(0, 8)}01`)
