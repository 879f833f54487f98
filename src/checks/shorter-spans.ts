// The shorter times that a time is made of. In: a period. Out: its quarters, where it is made of them, and its months.
import {
  endMonthOf,
  endsQuarter,
  financialYearOf,
  firstMonthOf,
  type Month,
  monthsAfter,
  monthsBetween,
  type Period,
} from '../terms/period.ts'

/**
 * Worked: April to September 2016 is two quarters, and six months; April to October is seven months. A month is not
 * made of any.
 */
export function shorterSpans(period: Period): (readonly Period[])[] {
  const first = firstMonthIn(period)
  if (first === undefined) return []
  const last = endMonthOf(period)
  const months = monthsBetween(first, last)
  const quarters = months.filter(endsQuarter).map(({ index }): Period => ({ kind: 'quarter', index }))
  return period.kind !== 'quarter' && endsQuarter(last) ? [quarters, months] : [months]
}

function firstMonthIn(period: Period): Month | undefined {
  switch (period.kind) {
    case 'quarter':
      return monthsAfter(endMonthOf(period), -2)
    case 'year':
    case 'year-to-date':
      return firstMonthOf(financialYearOf(period))
    default:
      return undefined
  }
}
