// The sum of the months. Worked: admissions April 2016 to January 2017: 17 + 18 + … + 10 = 219.
import { sum as add } from '../../terms/amounts.ts'
import type { SpanLeaf } from './span.ts'

export const sumSpan: SpanLeaf = (_, months, _readings, asPrinted) => {
  const worked = months.map(asPrinted)
  const amount = add(worked.map(one => one.amount))
  return { amount, rule: 'sum of the months', from: worked.flatMap(one => one.from) }
}
