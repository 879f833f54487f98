// A year to date of an indicator that has none: 6.14 is a position at month end, and the scorecard gives 64.1,
// which is not the figure of any month.
import { sayPeriod } from '../../terms/period.ts'
import { knownValue, sayStated } from '../as-stated.ts'
import type { Check } from '../check-evidence.ts'
import { isOutside, monthRange, statedYearsToDate } from '../years-to-date.ts'

export const yearToDateWithoutRule: Check<'year-to-date-without-rule'> = evidence =>
  statedYearsToDate(evidence).flatMap(({ indicator, reading, value }) => {
    const range = monthRange(evidence, indicator)
    const latest = knownValue(
      evidence.observations.find(indicator.ref, evidence.definitions.areas.council.id, evidence.period)
        .amount,
    )
    // A figure outside the range of its months is reported by that check.
    if (
      indicator['year-to-date'] !== 'none' ||
      (range !== undefined && isOutside(value, range)) ||
      latest?.equals(value)
    )
      return []
    const facts = {
      indicator: indicator.ref,
      period: sayPeriod(reading.period),
      found: sayStated(reading, indicator),
    }
    return [{ facts, origin: reading.origin, indicator: indicator.ref, period: reading.period }]
  })
