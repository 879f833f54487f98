// The outturn of a month-end measure that differs from its March: 6.9 is 92.8 for 2015/16 and 92.1 for March
// 2016.
import { sayPeriod } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'

export const yearEndIsNotItsMarch: Check<'year-end-is-not-its-march'> = evidence =>
  evidence.contradictions
    .filter(one => one.kind === 'year-end')
    .map(({ indicator, period, reading, supplied, computed, rule }) => ({
      facts: { indicator: indicator.ref, year: sayPeriod(period), supplied, computed, rule },
      origin: reading.origin,
      indicator: indicator.ref,
      period,
    }))
