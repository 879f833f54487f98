// A sum over the year to date that is lower than a month before: 219 admissions to January after 221 to
// December. A sum of numbers cannot fall.
import { financialYearOf, type Month, type Period, periodId, sayPeriod } from '../../terms/period.ts'
import { sayStated } from '../as-stated.ts'
import type { Check } from '../check-evidence.ts'
import { everyYearToDate, type StatedYearToDate } from '../years-to-date.ts'

export const yearToDateFalls: Check<'year-to-date-falls'> = evidence => {
  const cumulative = everyYearToDate(evidence)
    .filter(({ indicator }) => addsUp(indicator))
    .sort((a, b) => lastMonth(a.reading.period).index - lastMonth(b.reading.period).index)
  return cumulative.flatMap((one, at) => {
    const before = cumulative
      .slice(0, at)
      .filter(other => other.indicator === one.indicator && isBefore(other, one))
      .at(-1)
    if (before === undefined || one.value.compare(before.value) >= 0) return []
    const facts = {
      indicator: one.indicator.ref,
      earlier: sayPeriod(before.reading.period),
      before: sayStated(before.reading, before.indicator),
      later: sayPeriod(one.reading.period),
      after: sayStated(one.reading, one.indicator),
    }
    return [{ facts, origin: one.reading.origin, indicator: one.indicator.ref, period: one.reading.period }]
  })
}

/** A difference between what came in and what went out may fall. */
const addsUp = ({ method, unit, 'year-to-date': rule }: StatedYearToDate['indicator']): boolean =>
  method.kind !== 'difference' && (rule === 'sum' || (rule === 'as-supplied' && unit === 'count'))

function isBefore({ reading: a }: StatedYearToDate, { reading: b }: StatedYearToDate): boolean {
  return (
    periodId(a.period) !== periodId(b.period) &&
    financialYearOf(lastMonth(a.period)).startYear === financialYearOf(lastMonth(b.period)).startYear
  )
}

const lastMonth = (period: Period): Month => ({
  kind: 'month',
  index: period.kind === 'year-to-date' ? period.index : 0,
})
