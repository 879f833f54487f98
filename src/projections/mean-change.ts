// Projects that the mean yearly change continues: the mean of the percentage changes of the base, compounded
// year by year.
// Worked: 100, 110, 121: changes of 10% and 10%, mean 10%: 133.1, printed 133; then 146.41, printed 146.
// Range: the prediction interval of the drift method (Hyndman and Athanasopoulos, Forecasting: principles and
// practice, 3rd edition, section 5.5), applied to the logarithms of the changes:
// deviation × √(h (1 + h ÷ n)) × Student's t for four in five, h years ahead, n changes.
import { type Exact, exact, sayDecimal } from '../terms/exact.ts'
import { financialYearOf, sayPeriod, year } from '../terms/period.ts'
import { deviation, rangeAround, studentT80 } from './interval.ts'
import type { NoProjection, ProjectedValues, YearEndSeries } from './projection.ts'
import { wholeChildren } from './whole-children.ts'

export function meanChange({ years, values }: YearEndSeries, ahead: number): ProjectedValues | NoProjection {
  const [last, lastYear] = [values.at(-1), years.at(-1)]
  if (last === undefined || lastYear === undefined || values.length < 3)
    return { because: 'fewer than three year ends are known, so there are not two yearly changes to average' }
  if (values.some(value => value.compare(0) <= 0))
    return { because: 'a year end in the base is zero, so there is no percentage change from it' }
  const changes = values.slice(1).map((value, at) => value.div(values[at] ?? exact(1)))
  const mean = changes.reduce((sum, change) => sum.add(change), exact(0)).div(changes.length)
  const spread = deviation(changes.map(change => Math.log(change.valueOf()))) * studentT80(changes.length - 1)
  return {
    ahead: Array.from({ length: ahead }, (_, at) => {
      const h = at + 1
      const exactly: Exact = last.mul(mean.pow(h) ?? exact(1))
      const value = wholeChildren(exactly)
      const factor = Math.exp(spread * Math.sqrt(h * (1 + h / changes.length)))
      return {
        year: year(financialYearOf(lastYear).startYear + h),
        value,
        ...rangeAround(value, exactly.valueOf() / factor, exactly.valueOf() * factor),
      }
    }),
    assumptions: [
      `The number is assumed to change by ${sayDecimal(mean.sub(1).mul(100), 2)}% each year, the mean yearly change over the ${changes.length} years to ${sayPeriod(lastYear)}.`,
    ],
    range:
      'If yearly changes vary as much as in the past, the number falls within the range four times in five.',
  }
}
