// Any other figure that is both supplied and worked out, such as a year's sum: 208 admissions in 2015/16
// compared with the sum of its months.
import { sayPeriod } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'

export const suppliedIsNotComputed: Check<'supplied-is-not-computed'> = evidence =>
  evidence.contradictions
    .filter(one => one.kind === 'rule')
    .map(({ indicator, period, reading, supplied, computed, rule }) => ({
      facts: { indicator: indicator.ref, period: sayPeriod(period), supplied, computed, rule },
      origin: reading.origin,
      indicator: indicator.ref,
      period,
    }))
