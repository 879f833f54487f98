// Sum of the months. Worked: admissions April 2016 to January 2017: 17 + 18 + … + 10 = 219.
import { leafOf } from '../methods/index.ts'
import { sum as add } from '../work.ts'
import type { SpanLeaf } from './span.ts'

export const sum: SpanLeaf = (indicator, months, readings) => {
  const worked = months.map(month => leafOf(indicator.method).month(indicator.method, month, readings))
  const amount = add(worked.map(one => one.amount))
  return amount.kind === 'missing' ? undefined : { amount, rule: 'sum of the months', from: worked.flatMap(one => one.from) }
}
