// The sum of the months, or of the quarters. Worked: admissions April 2016 to January 2017: 17 + 18 + … + 10 = 219.
import { sum as add } from '../../terms/amounts.ts'
import { withoutMonthsBetween } from '../quarterly.ts'
import type { SpanLeaf } from './span.ts'

export const sumSpan: SpanLeaf = (_, months, _readings, asPrinted) => {
  const all = months.map(asPrinted)
  const worked = withoutMonthsBetween(all, one => one.amount)
  const amount = add(worked.map(one => one.amount))
  const rule = worked.length < all.length ? 'sum of the quarters' : 'sum of the months'
  return { amount, rule, from: worked.flatMap(one => one.from) }
}
