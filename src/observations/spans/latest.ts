// The last month stands for the span: a year end is its March, a year to date the paper's own month.
import { sayPeriod } from '../../terms/period.ts'
import { leafOf } from '../methods/index.ts'
import type { SpanLeaf } from './span.ts'

export const latest: SpanLeaf = (indicator, months, readings) => {
  const last = months.at(-1) ?? months[0]
  const worked = leafOf(indicator.method).month(indicator.method, last, readings)
  return worked.amount.kind === 'missing' ? undefined : { ...worked, rule: `latest month, ${sayPeriod(last)}` }
}
