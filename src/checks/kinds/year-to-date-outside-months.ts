// A share, rate or mean over the year to date that is above or below every month of it: 6.16 is 60.0, and
// its lowest month 65.6.
import { sayPeriod } from '../../terms/period.ts'
import { sayStated } from '../as-stated.ts'
import type { Check } from '../check-evidence.ts'
import { isOutside, monthRange, statedYearsToDate } from '../years-to-date.ts'

export const yearToDateOutsideMonths: Check<'year-to-date-outside-months'> = evidence =>
  statedYearsToDate(evidence).flatMap(({ indicator, reading, value }) => {
    const range = monthRange(evidence, indicator)
    if (range === undefined || !isOutside(value, range)) return []
    const facts = {
      indicator: indicator.ref,
      period: sayPeriod(reading.period),
      found: sayStated(reading, indicator),
      lowest: range.lowest.said,
      highest: range.highest.said,
    }
    return [{ facts, origin: reading.origin, indicator: indicator.ref, period: reading.period }]
  })
