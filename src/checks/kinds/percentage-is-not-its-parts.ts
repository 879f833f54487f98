// A percentage or a rate that does not agree with its parts: 9.1 is 66 for 2 of 3 in September 2016, and 6.8 is
// 22.9 for 2015/16, in which 43 of 192 (9.1 and 6.4) are 22.4.
import { sayPeriod } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'

export const percentageIsNotItsParts: Check<'percentage-is-not-its-parts'> = evidence =>
  evidence.contradictions
    .filter(one => one.kind === 'parts')
    .map(({ indicator, period, reading, supplied, computed, parts = '', fits = '' }) => ({
      facts: { indicator: indicator.ref, period: sayPeriod(period), supplied, parts, computed, fits },
      origin: reading.origin,
      indicator: indicator.ref,
      period,
    }))
