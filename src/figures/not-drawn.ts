// Of which indicators a topic draws no chart, since an edition keeps back every figure that it would show. In: rated indicators, and whether
// the paper is for members, whose charts have months alone. Out: references. Such a chart is not numbered either.
import type { Detail } from '../definitions/detail.ts'
import { isOfKeptBack } from '../disclosure/published-before.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'

export const indicatorsNotDrawn = (indicators: Iterable<RatedIndicator>, detail: Detail): string[] =>
  [...indicators].flatMap(({ definition: { ref }, latest, months, years, comparators }) => {
    const shown = [latest, ...months, ...(detail === 'full' ? [...years, ...comparators] : [])]
    const isEmpty =
      shown.every(({ amount }) => amount.kind === 'missing') && shown.some(({ rule }) => isOfKeptBack(rule))
    return isEmpty ? [ref] : []
  })
