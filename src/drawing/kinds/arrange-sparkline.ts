// In: a sparkline. Out: the rows and params of charts/sparkline.vl.json.
import type { SparklineChart } from '../../papers/chart.ts'
import type { Arrangement, ChartRow, SpecParams } from '../arrangement.ts'

/**
 * A line need not begin at zero, but small changes should not look like a cliff: the axis spans at least this
 * share of the largest value.
 */
const LEAST_SPAN = 0.1

export function arrangeSparkline(chart: SparklineChart, look: SpecParams): Arrangement {
  const margin = look.number('dotRadius') + 1
  const width = look.number('pictureWidth') - 2 * margin
  const height = look.number('pictureHeight') - 2 * margin
  const step = width / Math.max(1, chart.points.length - 1)
  /** The latest period is at the right edge. */
  const xOf = (index: number): number => width - (chart.points.length - 1 - index) * step
  const target = targetPieces(chart.target, width, xOf, step)
  return {
    width,
    height,
    padding: { top: margin, right: margin, bottom: margin, left: margin },
    params: spanOf([
      ...chart.points.flatMap(point => point.value ?? []),
      ...target.map(({ value }) => value),
    ]),
    rows: {
      points: chart.points.map(({ value }, i) => ({ x: xOf(i), value })),
      dots: dotsOf(chart.points, xOf, look.number('dotRadius')),
      target,
    },
  }
}

/** A line from end to end; where the target moves, a step about each month, cut at the ends of the picture. */
function targetPieces(
  target: SparklineChart['target'],
  width: number,
  xOf: (index: number) => number,
  step: number,
): { x: number; x2: number; value: number }[] {
  if (target === undefined) return []
  if (target.byMonth === undefined) return [{ x: 0, x2: width, value: target.value }]
  return target.byMonth.flatMap((value, i) =>
    value === null
      ? []
      : [{ x: Math.max(0, xOf(i) - step / 2), x2: Math.min(width, xOf(i) + step / 2), value }],
  )
}

function spanOf(values: readonly number[]): { yFrom: number; yTo: number } {
  if (values.length === 0) return { yFrom: 0, yTo: 1 }
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const short = Math.max(0, Math.max(Math.abs(least), Math.abs(most)) * LEAST_SPAN - (most - least))
  return least === most && least === 0
    ? { yFrom: -1, yTo: 1 }
    : { yFrom: least - short / 2, yTo: most + short / 2 }
}

/**
 * The last known point is filled where it is the latest period, hollow where that period is missing. A point
 * between two gaps, which no line joins, is a small dot.
 */
function dotsOf(
  points: SparklineChart['points'],
  xOf: (index: number) => number,
  radius: number,
): ChartRow[] {
  const last = points.findLastIndex(point => point.value !== null)
  return points.flatMap(({ value }, i) => {
    const isAlone = (points[i - 1]?.value ?? null) === null && (points[i + 1]?.value ?? null) === null
    if (value === null || (i !== last && !isAlone)) return []
    const size = 4 * (i === last ? radius : radius / 2) ** 2
    return [{ x: xOf(i), value, size, isLatest: i === points.length - 1 || i !== last }]
  })
}
