// Counted over the whole span, not month by month: a child who starts twice in a year is one child.
// Worked: 10 starts in April and 8 in May, one child in both: children started from April to May are 17.
import { leafOf } from '../methods/index.ts'
import type { SpanLeaf } from './span.ts'

export const countedSpan: SpanLeaf = (indicator, _months, readings, _asPrinted, at) =>
  leafOf(indicator.method).workOut(indicator.method, at, readings)
