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

/**
 * The steps of the palette by the number of categories. src/drawing/palette checks that neighbours differ
 * enough.
 */
const STEPS: readonly (readonly number[])[] = [
  [],
  [1],
  [1, 5],
  [1, 3, 5],
  [1, 3, 4, 6],
  [1, 2, 3, 4, 6],
  [1, 2, 3, 4, 5, 6],
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
