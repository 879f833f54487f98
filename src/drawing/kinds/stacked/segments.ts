// In: the values of a bar. Out: its segments from the axis up, and the steps of the palette that distinguish
// that many categories.
import type { ChartPoint } from '../../../papers/chart.ts'

export interface BarSegment {
  readonly category: number
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * The last category is on the axis. Shares are drawn to 100 where all are known, since printed shares may add
 * up to 99 or 101: 33, 33, 33 are drawn as a third each.
 */
export function segmentsOf(values: readonly ChartPoint[], isShare: boolean): BarSegment[] {
  const sum = values.reduce((total, { value }) => total + Math.max(0, value ?? 0), 0)
  const factor =
    !isShare || sum === 0 || (values.some(({ value }) => value === null) && sum <= 100) ? 1 : 100 / sum
  let from = 0
  return values
    .map(({ value, text }, category) => ({ value, text, category }))
    .reverse()
    .flatMap(({ value, text, category }) => {
      if (value === null || value <= 0) return []
      const segment = { category, from, to: from + value * factor, text }
      from = segment.to
      return [segment]
    })
}

/** The first step that is too pale for the page (2.33 where 3 is needed): charts/stacked.vl.json outlines it. */
export const OUTLINED_FROM = 4

/** The sixth step: not a colour of the palette, but hatching on the page colour. */
export const HATCHED = 6

/**
 * The steps by the number of categories: dark to pale, and as far apart in grey as that many can be.
 * src/drawing/palette checks that neighbours differ enough.
 */
const STEPS: readonly (readonly number[])[] = [
  [],
  [1],
  [1, 3],
  [1, 3, 5],
  [1, 3, 4, 5],
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, HATCHED],
]

/** @throws Error for more categories than can be distinguished: those are drawn as small multiples. */
export function stepsFor(categories: number): readonly number[] {
  const steps = STEPS[categories]
  if (steps === undefined)
    throw new Error(
      `a stacked chart has ${categories} categories; the palette can distinguish ${STEPS.length - 1}`,
    )
  return steps
}
