// The figure of the last month is that of the span: March for a closed year, the paper's own month for a year
// to date.
import { sayPeriod } from '../../terms/period.ts'
import type { SpanLeaf } from './span.ts'

export const latest: SpanLeaf = (_, months, _readings, asPrinted) => {
  const last = months.at(-1) ?? months[0]
  return { ...asPrinted(last), rule: `latest month, ${sayPeriod(last)}` }
}
