// The rules for a year to date and an annual outturn by name, one line for each leaf.
// `as-supplied` works out nothing, so the supplied figure is used. `none` never reaches a leaf.
import type { SpanRule } from '../../definitions/indicator-definition.ts'
import { countedSpan } from './counted.ts'
import { latest } from './latest.ts'
import { ratioOfSums } from './ratio-of-sums.ts'
import type { SpanLeaf } from './span.ts'
import { sumSpan } from './sum.ts'

export const spans: Readonly<Record<Exclude<SpanRule, 'none'>, SpanLeaf>> = {
  sum: sumSpan,
  'ratio-of-sums': ratioOfSums,
  latest,
  counted: countedSpan,
  'as-supplied': () => undefined,
}
