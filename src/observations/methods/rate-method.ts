// A rate per 10,000: a count over the population in force on the last day of the month. The rule names the
// population.
// Worked: 482 children, population 56,356 in force from 1 April 2016: 482 × 10,000 ÷ 56,356 = 85.53, printed
// 85.5.
import { missing } from '../../terms/amount.ts'
import { ratio } from '../../terms/amounts.ts'
import { endMonthOf, lastDayOf, sayPeriod } from '../../terms/period.ts'
import { amountRead, readingsFound } from '../worked-out.ts'
import type { MethodLeaf } from './method.ts'

const PER = 10_000

export const rateMethod: MethodLeaf<'rate-per-10000'> = {
  workOut: (method, month, readings) => {
    const count = readings.find(method.count, month)
    const population = readings.inForce(method.population, lastDayOf(endMonthOf(month)))
    const inForce =
      population === undefined ? '' : `, ${population.asFound} in force from ${sayPeriod(population.period)}`
    return {
      amount:
        population === undefined
          ? missing('not-supplied', 'no population was in force')
          : ratio(amountRead(count), population.amount, PER),
      rule: `${method.count} ÷ ${method.population} × 10,000${inForce}`,
      from: readingsFound(count, population),
    }
  },
}
