// In: the bars of a stacked chart and a category. Out: where its label begins beside the last bar, and what joins the two.
import { BESIDE_GAP, type LabelledEnd } from '../../labels-beside.ts'
import type { Rectangle } from './hatching.ts'
import type { BarSegment } from './segments.ts'

/** A square before the label of a category that the last bar does not draw. */
const SWATCH = 8
const AFTER_SWATCH = 3

/** The middle of a category in a bar; where the bar does not have it, the bottom of the one above it. */
export function labelledValue(segments: readonly BarSegment[], category: number): number {
  const own = segments.find(segment => segment.category === category)
  const above = segments.filter(segment => segment.category < category)
  return own !== undefined
    ? (own.from + own.to) / 2
    : Math.min(...above.map(({ from }) => from), Math.max(0, ...segments.map(({ to }) => to)))
}

/**
 * How a label is joined to its category: by a leader to the last bar; by a swatch where only earlier bars draw it; not at
 * all where none does, since a leader would point to another category.
 */
export function signOfCategory(
  bars: readonly (readonly BarSegment[])[],
  category: number,
  steps: readonly number[],
): Pick<LabelledEnd, 'keyStyle' | 'isBare'> {
  const isIn = (segments: readonly BarSegment[]) => segments.some(segment => segment.category === category)
  if (isIn(bars.at(-1) ?? [])) return {}
  return bars.some(isIn) ? { keyStyle: steps[category] ?? 1 } : { isBare: true }
}

export function swatchAt(plotWidth: number, y: number, step: number): Rectangle & { readonly step: number } {
  const x2 = plotWidth + BESIDE_GAP - AFTER_SWATCH
  return { x: x2 - SWATCH, x2, y: y - SWATCH / 2, y2: y + SWATCH / 2, step }
}
