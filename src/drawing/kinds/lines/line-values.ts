// In: the points of one line and of all lines. Out: the values of that line, placed over it, under it or to
// its side where they have room.
import type { ChartRow } from '../../arrangement.ts'
import { ASCENT, boxesOverlap, type PixelBox, textBox } from '../../boxes.ts'
import type { TextMeasure } from '../../measure-text.ts'

export interface PlacedPoint {
  readonly x: number
  readonly y: number
  readonly isKnown: boolean
  readonly text: string
}

export interface Plot {
  readonly width: number
  readonly height: number
  /** Where the zero line is, in pixels. */
  readonly zero: number
  /** The size of the texts. */
  readonly size: number
  readonly measure: TextMeasure
}

export interface ValuesAlong {
  readonly values: readonly ChartRow[]
  readonly gaps: readonly ChartRow[]
  readonly grounds: readonly ChartRow[]
}

/** The distance from a point to its text. */
const AWAY = 7
const DOT = 4
const APART = 3
/** How many heights over the zero line a mark may stand. */
const MARK_STEPS = 6
/** How many steps between two points are checked for overlap with a text. */
const BETWEEN = 8

/**
 * A value that has no room on any side is left out; its table has it. It crosses one of `quietLines` only where
 * it would not be over or under its point otherwise. The mark of a missing value is on the zero line, or over it where another
 * line runs there.
 */
export function valuesAlong(
  points: readonly PlacedPoint[],
  lines: readonly (readonly PlacedPoint[])[],
  { width, height, zero, size, measure }: Plot,
  quietLines: readonly (readonly PlacedPoint[])[] = [],
): ValuesAlong {
  const obstacles = lines.flatMap(alongLine)
  const quiet = quietLines.flatMap(alongLine)
  const placed: { x: number; y: number; text: string; isKnown: boolean; box: PixelBox }[] = []
  for (const { x, y, text, isKnown } of points.toReversed()) {
    if (text === '') continue
    const wide = measure.width(text, size)
    const [over, under] = [y - AWAY, y + AWAY + ASCENT * size]
    const aside = wide / 2 + DOT
    const places = isKnown
      ? ([
          [x, over],
          [x, under],
          [x - aside, over],
          [x + aside, under],
          [x + aside, over],
          [x - aside, under],
        ] as const)
      : marksOver(zero, size).map(baseline => [x, baseline] as const)
    const boxes = places.map(([centre, baseline]) => {
      const inside = Math.min(Math.max(centre, wide / 2), Math.max(wide / 2, width - wide / 2))
      const isAside = centre !== x
      return { x: inside, y: baseline, box: textBox(inside, baseline, wide, size), isAside }
    })
    const free = boxes.filter(
      ({ box }) =>
        box.y1 >= 0 &&
        box.y2 <= height &&
        !obstacles.some(one => boxesOverlap(box, one)) &&
        !placed.some(other => boxesOverlap({ ...box, x1: box.x1 - APART, x2: box.x2 + APART }, other.box)),
    )
    const isClear = ({ box }: (typeof free)[number]) => !quiet.some(one => boxesOverlap(box, one))
    const centred = free.filter(({ isAside }) => !isAside)
    const found = centred.find(isClear) ?? centred[0] ?? free.find(isClear)
    if (found !== undefined) placed.push({ ...found, text, isKnown })
  }
  const row = ({ x, y, text }: (typeof placed)[number]): ChartRow => ({ x, y, text })
  return {
    values: placed.filter(({ isKnown }) => isKnown).map(row),
    gaps: placed.filter(({ isKnown }) => !isKnown).map(row),
    grounds: placed.map(({ box }) => ({ x: box.x1 - 1, x2: box.x2 + 1, y: box.y1, y2: box.y2 })),
  }
}

/** From the zero line up, as far as a mark may stand from it. */
const marksOver = (zero: number, size: number): number[] =>
  Array.from({ length: MARK_STEPS }, (_, step) => zero - 4 - step * size)

function alongLine(points: readonly PlacedPoint[]): PixelBox[] {
  return points.flatMap((point, i) => {
    if (!point.isKnown) return []
    const next = points[i + 1]
    const steps =
      next === undefined || !next.isKnown
        ? []
        : Array.from({ length: BETWEEN - 1 }, (_, s) =>
            boxAt(
              point.x + ((next.x - point.x) * (s + 1)) / BETWEEN,
              point.y + ((next.y - point.y) * (s + 1)) / BETWEEN,
              1,
            ),
          )
    return [boxAt(point.x, point.y, DOT), ...steps]
  })
}

const boxAt = (x: number, y: number, half: number): PixelBox => ({
  x1: x - half,
  x2: x + half,
  y1: y - half,
  y2: y + half,
})
