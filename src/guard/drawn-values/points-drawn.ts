// The values of signs and of the corners of lines. In: the shapes and a scale. Out: a value for each, with its place; and those of rules
// across the plot, and of lines in steps, at their right end.
import { type DrawnValue, HUNDREDTHS } from './drawn-value.ts'
import { labelsUnderAxis } from './labels-of-drawing.ts'
import type { DrawnScale } from './scales-of-drawing.ts'
import type { Line, Point, Shapes } from './shapes-of-drawing.ts'

export function signsDrawn(shapes: Shapes, scale: DrawnScale): DrawnValue[] {
  return signsInPlot(shapes, scale).map(valueIn(shapes, scale))
}

/** Those of a key are beside it or under it. */
function signsInPlot(shapes: Shapes, scale: DrawnScale): Shapes['signs'] {
  const { left, right } = plotOf(shapes, scale)
  return shapes.signs.filter(({ x, y }) => x > left - 1 && x < right + 1 && y < scale.bottom + 2)
}

/** The corners of a line through points; the edges of a surface are drawn as lines too. */
export const cornersDrawn = (shapes: Shapes, scale: DrawnScale): DrawnValue[] =>
  shapes.lines
    .filter(line => line.isPath && !line.isClosed && !isInSteps(line))
    .flatMap(({ points }) => points)
    .map(valueIn(shapes, scale))

/** A target, a mean or a limit: where it ends, its number stands beside it. */
export function rulesDrawn(shapes: Shapes, scale: DrawnScale): DrawnValue[] {
  const { left, right } = plotOf(shapes, scale)
  const isAcross = ({ points, isPath }: Line) => {
    const [from, to] = [points[0], points.at(-1)]
    if (from === undefined || to === undefined) return false
    return isPath
      ? points.length > 1
      : from.y === to.y && to.x - from.x > 0.1 * (right - left) && Math.abs(to.x - right) < 1
  }
  return shapes.lines
    .filter(line => isInSteps(line) && isAcross(line) && !isUnderCaption(line, shapes))
    .flatMap(({ points }) => points.at(-1) ?? [])
    .filter(({ x, y }) => Math.abs(x - right) < 1 && y < scale.bottom - 1 && !isGrid(scale, y))
    .map(valueIn(shapes, scale))
}

function valueIn(shapes: Shapes, scale: DrawnScale): (point: Point) => DrawnValue {
  const labelsAt = labelsUnderAxis(
    shapes,
    scale,
    signsInPlot(shapes, scale).map(({ x }) => x),
  )
  return ({ x, y }) => ({
    value: scale.valueAt(y),
    within: HUNDREDTHS * scale.worthOfPixel,
    at: labelsAt(x),
  })
}

/** A line under the caption of a zone, and no number. */
const isUnderCaption = ({ points: [from] }: Line, { texts }: Shapes): boolean =>
  from !== undefined &&
  texts.some(
    ({ x, y, anchor }) => anchor === 'start' && Math.abs(x - from.x) < 1 && from.y > y && from.y - y < 12,
  )

const isInSteps = ({ points }: Line): boolean =>
  points.every((point, at) => {
    const before = points[at - 1]
    return before === undefined || before.x === point.x || before.y === point.y
  })

/** The lines of the ticks go from one edge of the plot to the other; the lowest is the first that does. */
function plotOf(
  { lines }: Shapes,
  { bottom }: DrawnScale,
): { readonly left: number; readonly right: number } {
  const lowest = lines.find(({ points: [a, b] }) => a?.y === b?.y && Math.abs((a?.y ?? 0) - bottom) < 1)
  const [from, to] = lowest?.points ?? []
  return { left: from?.x ?? 0, right: to?.x ?? Number.POSITIVE_INFINITY }
}

const isGrid = ({ ticks }: DrawnScale, y: number): boolean =>
  ticks.some(tick => Math.abs(tick - y) < HUNDREDTHS)
