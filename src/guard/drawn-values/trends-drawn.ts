// Whether a trend line through bars is the one that the bars themselves give. In: bars over an axis and the shapes. Out: how many lines are
// not: such a line was made of numbers that are not drawn, and tells them.
//
// A trend is the straight line of ordinary least squares through the tops of the bars of its colour: for 10, 20, 30 from 10 to 30.

import type { BarOverAxis } from './bars-over-axis.ts'
import type { DrawnScale } from './scales-of-drawing.ts'
import type { Line, Point, Shapes } from './shapes-of-drawing.ts'

/** In pixels. */
const NEAR = 0.06

export function trendsOfOthers(shapes: Shapes, scale: DrawnScale, bars: readonly BarOverAxis[]): number {
  const trends = shapes.lines.filter(
    ({ isPath, isClosed, points }) => isPath && !isClosed && points.length > 1,
  )
  const fitted = [...Map.groupBy(bars, ({ bar }) => bar.fill).values()].map(series =>
    lineThrough(
      series.map(({ bar, value }) => ({
        // From the first bar, as the line begins there.
        x: bar.left - (series[0]?.bar.left ?? 0),
        y: scale.zero - value / scale.worthOfPixel,
      })),
    ),
  )
  return trends.filter(trend => !fitted.some(line => isOn(trend, line))).length
}

interface FittedLine {
  readonly slope: number
  /** Where it begins, at the first bar. */
  readonly first: number
}

function lineThrough(points: readonly Point[]): FittedLine {
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean(point => point.x), mean(point => point.y)]
  const spread = mean(point => (point.x - x) ** 2)
  const slope = spread === 0 ? 0 : mean(point => (point.x - x) * (point.y - y)) / spread
  return { slope, first: y - slope * x }
}

const isOn = ({ points }: Line, { slope, first }: FittedLine): boolean => {
  const begin = points[0]
  return points.every(({ x, y }) => begin !== undefined && Math.abs(first + slope * (x - begin.x) - y) < NEAR)
}
