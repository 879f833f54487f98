// Twelve rolling months: a sum, or a ratio of two sums, over the twelve months that end with the given month.
// Worked: 3 + 2 + … over February 2016 to January 2017; for a percentage 21 of 40 over those months = 52.5%.
import { ratio, sum } from '../../terms/amounts.ts'
import {
  endMonthOf,
  type Month,
  monthsAfter,
  monthsBetween,
  type Period,
  rolling12,
  sayPeriod,
} from '../../terms/period.ts'
import { withoutMonthsBetween } from '../quarterly.ts'
import type { Readings } from '../readings.ts'
import { amountRead, readingsFound } from '../worked-out.ts'
import type { MethodLeaf } from './method.ts'

const twelveMonths = (measure: string, last: Month, readings: Readings) =>
  withoutMonthsBetween(
    monthsBetween(monthsAfter(last, -11), last).map(month => readings.find(measure, month)),
    reading => reading?.amount,
  )

export const rollingSum: MethodLeaf<'rolling-12-sum'> = {
  workOut: (method, at: Period, readings) => {
    const month = endMonthOf(at)
    const cells = twelveMonths(method.measure, month, readings)
    return {
      amount: sum(cells.map(amountRead)),
      rule: `sum of ${method.measure}, ${sayPeriod(rolling12(month))}`,
      from: readingsFound(...cells),
    }
  },
}

export const rollingPercentage: MethodLeaf<'rolling-12-percentage'> = {
  workOut: (method, at: Period, readings) => {
    const month = endMonthOf(at)
    const tops = twelveMonths(method.numerator, month, readings)
    const bottoms = twelveMonths(method.denominator, month, readings)
    return {
      amount: ratio(sum(tops.map(amountRead)), sum(bottoms.map(amountRead)), 100),
      rule: `${method.numerator} ÷ ${method.denominator}, sums of the ${sayPeriod(rolling12(month))}`,
      from: readingsFound(...tops, ...bottoms),
    }
  },
}
