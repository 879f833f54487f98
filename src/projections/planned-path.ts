// A planned path: the base and the planned change of each year. It is an intention, not a forecast.
// Worked: 488 planned to fall by 4, 13, 22 and 22: 484, 471, 449, 427.
// Range: that of the mean yearly change, so that a reader sees how far the plan departs from the past.
import { type Exact, exact, sayDecimal } from '../terms/exact.ts'
import { type FinancialYear, financialYearOf, sayPeriod } from '../terms/period.ts'
import { meanChange } from './mean-change.ts'
import type { NoProjection, ProjectedValues, YearEndSeries } from './projection.ts'
import { wholeChildren } from './whole-children.ts'

export interface PlannedChange {
  readonly year: FinancialYear
  readonly change: Exact
}

export function plannedPath(
  base: YearEndSeries,
  plan: readonly PlannedChange[],
): ProjectedValues | NoProjection {
  const [last, lastYear] = [base.values.at(-1), base.years.at(-1)]
  const first = plan[0]
  if (last === undefined || lastYear === undefined || first === undefined)
    return { because: 'no planned change is given' }
  const now = financialYearOf(lastYear)
  if (first.year.startYear !== now.startYear + 1)
    return {
      because: `the plan begins with ${sayPeriod(first.year)}, but the last known number is for ${sayPeriod(lastYear)}`,
    }
  const past = lastYear.kind === 'month' ? { because: 'within a year' } : meanChange(base, plan.length)
  return {
    ahead: plan.map(({ year }, at) => {
      const value = wholeChildren(plan.slice(0, at + 1).reduce((sum, one) => sum.add(one.change), last))
      const from = 'because' in past ? undefined : past.ahead[at]
      return { year, value, low: from?.low ?? value, high: from?.high ?? value }
    }),
    assumptions: [
      `From ${sayDecimal(last, 0)} at the end of ${sayPeriod(lastYear)} the number is planned to change each year: ${plan.map(({ year, change }) => `${sayPeriod(year)} ${signed(change)}`).join(', ')}; in total ${signed(plan.reduce((sum, one) => sum.add(one.change), exact(0)))}.`,
    ],
    range:
      'because' in past
        ? 'The plan has no range, because too few past years are known or the plan begins during a year.'
        : 'The range is not part of the plan. It shows where the number would fall, four times in five, if the yearly changes of the past continued.',
  }
}

const signed = (change: Exact): string =>
  change.compare(0) > 0 ? `+${sayDecimal(change, 0)}` : sayDecimal(change, 0)
