// The last month stands for the span: a year end is its March, a year to date the paper's own month.
import { sayPeriod } from '../../terms/period.ts'
import type { SpanLeaf } from './span.ts'

export const latest: SpanLeaf = (_, months, _readings, asPrinted) => {
  const last = months.at(-1) ?? months[0]
  return { ...asPrinted(last), rule: `latest month, ${sayPeriod(last)}` }
}
