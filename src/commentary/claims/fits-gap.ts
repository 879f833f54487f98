// Whether two figures are as far apart as a number says. In: a number, an indicator and two of its values. Out: yes, no, or
// undefined where the number is of another kind.
// Worked: 65.6 and 77.8 are `12.2 points` apart, and `15.7%`.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Exact } from '../../terms/exact.ts'
import type { Quantity } from '../words/term.ts'
import type { Clause } from './clause.ts'
import { fitsQuantity } from './hedged.ts'
import type { SeriesName } from './points.ts'

/** Whether the difference is as large as the number says; undefined where the number is of another kind. */
export function fitsGap(
  quantity: Quantity,
  { definition: { unit } }: RatedIndicator,
  series: SeriesName,
  is: Exact,
  was: Exact,
  { topic: { rules } }: Clause,
): boolean | undefined {
  const gap = is.sub(was).abs()
  if (quantity.kind === 'percentage' || quantity.kind === 'fraction')
    return was.compare(0) === 0
      ? undefined
      : fitsQuantity(quantity, gap.mul(100).div(was.abs()), rules.hedges)
  const isShare = unit === 'percentage' && (series === 'value' || series === 'complement')
  if (quantity.kind === 'points' && !isShare) return undefined
  if (quantity.kind === 'days' && unit !== 'days') return undefined
  if (quantity.kind === 'money' && unit !== 'money') return undefined
  return fitsQuantity(quantity, gap, rules.hedges)
}
