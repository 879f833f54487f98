// A year to date that does not follow from its months: 6.1 is 480, but 482 at the end of January; 219 admissions
// are the sum of their months.
import { sayPeriod } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'

export const yearToDateIsNotItsMonths: Check<'year-to-date-is-not-its-months'> = evidence =>
  evidence.contradictions
    .filter(one => one.kind === 'year-to-date')
    .map(({ indicator, period, reading, supplied, computed, rule }) => ({
      facts: { indicator: indicator.ref, period: sayPeriod(period), supplied, computed, rule },
      origin: reading.origin,
      indicator: indicator.ref,
      period,
    }))
