// A year to date that its months do not give: 6.1 says 480 where January's month end is 482; 219 admissions
// are the sum of their months.
import { sayPeriod } from '../../terms/period.ts'
import type { Check } from '../evidence.ts'

export const yearToDateIsNotItsMonths: Check<'year-to-date-is-not-its-months'> = evidence =>
  evidence.contradictions
    .filter(one => one.is === 'year-to-date')
    .map(({ indicator, period, reading, supplied, computed, rule }) => ({
      facts: { indicator: indicator.ref, period: sayPeriod(period), supplied, computed, rule },
      origin: reading.origin,
      indicator: indicator.ref,
      period,
    }))
