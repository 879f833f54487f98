// The mean yearly change goes on: the mean of the yearly percentage changes of the base, applied year upon
// year.
// Worked: 100, 110, 121: changes of 10% and 10%, mean 10%: 133.1, printed 133; then 146.41, printed 146.
// Range: the drift method's prediction interval (Hyndman and Athanasopoulos, Forecasting: principles and
// practice, 3rd edition, section 5.5), here of the
// logarithms of the changes: deviation × √(h (1 + h ÷ n)) × Student's t for four in five, h years ahead, n
// changes.
import { type Exact, exact, sayDecimal } from '../terms/exact.ts'
import { financialYearOf, sayPeriod, year } from '../terms/period.ts'
import { deviation, rangeAround, t80 } from './interval.ts'
import type { Forecast, NoProjection, Series } from './projection.ts'
import { wholeChildren } from './whole-children.ts'

export function meanChange({ years, values }: Series, ahead: number): Forecast | NoProjection {
  const [last, lastYear] = [values.at(-1), years.at(-1)]
  if (last === undefined || lastYear === undefined || values.length < 3)
    return { because: 'fewer than three year ends are known: there are no two changes to take a mean of' }
  if (values.some(value => value.compare(0) <= 0))
    return { because: 'a year end of the base is nought: there is no percentage change from it' }
  const changes = values.slice(1).map((value, at) => value.div(values[at] ?? exact(1)))
  const mean = changes.reduce((sum, change) => sum.add(change), exact(0)).div(changes.length)
  const spread = deviation(changes.map(change => Math.log(change.valueOf()))) * t80(changes.length - 1)
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
      `The yearly change goes on as its mean over ${changes.length} years to ${sayPeriod(lastYear)}: ${sayDecimal(mean.sub(1).mul(100), 2)}% a year, applied year upon year.`,
    ],
    range:
      'The range holds the number four times in five if the yearly changes go on to scatter as they did.',
  }
}
