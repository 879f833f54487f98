// In: the points of one panel and its position. Out: its bars, the values that have room over them, and its
// first and last label.
import type { ChartPoint } from '../../../papers/chart.ts'
import type { ChartRow, SpecParams } from '../../arrangement.ts'
import type { Scale } from '../../axis.ts'
import { boxesOverlap, type PixelBox, textBox } from '../../boxes.ts'
import { truncate } from '../../fit-text.ts'
import type { TextMeasure } from '../../measure-text.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface BarRow {
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly y2: number
}

export interface PanelRows {
  readonly bars: readonly ChartRow[]
  readonly grounds: readonly ChartRow[]
  readonly values: readonly ChartRow[]
  readonly labels: readonly ChartRow[]
}

const APART = 3

export function arrangePanel(
  points: readonly ChartPoint[],
  place: Place,
  scale: Scale,
  look: SpecParams,
  measure: TextMeasure,
): PanelRows {
  const slot = Math.min(look.number('widestSlot'), place.width / Math.max(1, points.length))
  const middle = (i: number): number => place.x + (i + 0.5) * slot
  const half = (slot * look.number('barShare')) / 2
  const last = points.length - 1
  const bars = points.flatMap(({ value }, i) => {
    if (value === null || value === 0) return []
    const [a, b] = [place.y + scale.y(value), place.y + scale.y(0)]
    return [
      {
        x: middle(i) - half,
        x2: middle(i) + half,
        y: Math.min(a, b),
        y2: Math.max(a, b),
        isLast: i === last,
      },
    ]
  })
  const values = placeValues(
    points,
    { ...place, slot, middle },
    scale,
    bars,
    look.number('valueSize'),
    measure,
  )
  return {
    bars,
    grounds: values.map(({ box }) => ({ x: box.x1 - 1, x2: box.x2 + 1, y: box.y1, y2: box.y2 })),
    values: values.map(({ x, y, text, isLast }) => ({ x, y, text, isLast })),
    labels: labelRows(points, place, slot, look.number('labelSize'), measure),
  }
}

/** Places the last value, then the first, then any others that have room. */
function placeValues(
  points: readonly ChartPoint[],
  { slot, middle, ...place }: Place & { readonly slot: number; middle(i: number): number },
  scale: Scale,
  bars: readonly BarRow[],
  size: number,
  measure: TextMeasure,
) {
  const last = points.length - 1
  const placed: { x: number; y: number; text: string; isLast: boolean; box: PixelBox }[] = []
  const obstacles: PixelBox[] = bars.map(({ x, x2, y, y2 }) => ({ x1: x, x2, y1: y, y2 }))
  for (const i of [...new Set([last, 0, ...points.keys()])]) {
    const point = points[i]
    if (point === undefined || point.text === '') continue
    const width = measure.width(point.text, size, i === last ? 'semibold' : 'regular')
    const x = Math.min(
      Math.max(middle(i), place.x + width / 2),
      Math.max(place.x + slot * points.length, place.x + width) - width / 2,
    )
    const isBelow = (point.value ?? 0) < 0
    const y = place.y + scale.y(point.value ?? 0) + (isBelow ? 3 + 0.72 * size : -4)
    const box = textBox(x, y, width, size)
    const wide = { ...box, x1: box.x1 - APART, x2: box.x2 + APART }
    if (placed.some(other => boxesOverlap(wide, other.box)) || obstacles.some(bar => boxesOverlap(box, bar)))
      continue
    placed.push({ x, y, text: point.text, isLast: i === last, box })
  }
  return placed
}

/** Only the first and the last period: a reader can fill in those between, and the subtitle names them. */
function labelRows(
  points: readonly ChartPoint[],
  place: Place,
  slot: number,
  size: number,
  measure: TextMeasure,
): ChartRow[] {
  const widthOf = (text: string): number => measure.width(text, size)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return []
  const y = place.y + place.height + 4 + 0.8 * size
  const right = Math.max(
    place.x + slot * points.length,
    place.x + Math.min(place.width, widthOf(first.label)),
  )
  if (points.length === 1) return [{ x: place.x, y, text: truncate(first.label, place.width, widthOf) }]
  const fits = widthOf(first.label) + widthOf(last.label) + 2 * APART <= right - place.x
  const end = truncate(last.label, place.width, widthOf)
  return [
    ...(fits ? [{ x: place.x, y, text: first.label }] : []),
    { x: Math.max(place.x, right - widthOf(end)), y, text: end },
  ]
}
