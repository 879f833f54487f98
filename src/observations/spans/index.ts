// The rules for a year to date and an annual outturn by name, one line for each leaf.
// `as-supplied` works out nothing, so the supplied figure is used. `none` never reaches a leaf.
import type { SpanRule } from '../../definitions/indicator.ts'
import { counted } from './counted.ts'
import { latest } from './latest.ts'
import { ratioOfSums } from './ratio-of-sums.ts'
import type { SpanLeaf } from './span.ts'
import { sum } from './sum.ts'

export const spans: Readonly<Record<Exclude<SpanRule, 'none'>, SpanLeaf>> = {
  sum,
  'ratio-of-sums': ratioOfSums,
  latest,
  counted,
  'as-supplied': () => undefined,
}
