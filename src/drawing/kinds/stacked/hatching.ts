// In: a rectangle. Out: the slanting lines that hatch it.
import type { ChartRow } from '../../arrangement.ts'

/** A type and not an interface, so that a rectangle is a row of a chart. */
export type Rectangle = {
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly y2: number
}

/** From one line to the next, along an edge: at 3 px they would blur into a grey on an office printer. */
const APART = 6

/**
 * Lines at 45 degrees, down to the left, on which x + y is a multiple of 6, so that the lines of one bar are
 * those of the next. In the rectangle from (0, 0) to (12, 6): from (6, 0) to (0, 6), and from (12, 0) to (6, 6).
 */
export function hatching({ x, x2, y, y2 }: Rectangle): ChartRow[] {
  const first = Math.floor((x + y) / APART) + 1
  const last = Math.ceil((x2 + y2) / APART) - 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const sum = (first + i) * APART
    const [right, left] = [Math.min(x2, sum - y), Math.max(x, sum - y2)]
    return { x: right, y: sum - right, x2: left, y2: sum - left }
  })
}
