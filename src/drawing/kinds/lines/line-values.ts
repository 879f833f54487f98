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
/** How many steps between two points are checked for overlap with a text. */
const BETWEEN = 8

/**
 * A value that has no room on any side is left out; its table has it. The mark of a missing value is on the
 * zero line.
 */
export function valuesAlong(
  points: readonly PlacedPoint[],
  lines: readonly (readonly PlacedPoint[])[],
  { width, height, zero, size, measure }: Plot,
): ValuesAlong {
  const obstacles = lines.flatMap(alongLine)
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
      : ([[x, zero - 4]] as const)
    for (const [centre, baseline] of places) {
      const inside = Math.min(Math.max(centre, wide / 2), Math.max(wide / 2, width - wide / 2))
      const box = textBox(inside, baseline, wide, size)
      const apart = { ...box, x1: box.x1 - APART, x2: box.x2 + APART }
      if (
        box.y1 < 0 ||
        box.y2 > height ||
        obstacles.some(one => boxesOverlap(box, one)) ||
        placed.some(other => boxesOverlap(apart, other.box))
      )
        continue
      placed.push({ x: inside, y: baseline, text, isKnown, box })
      break
    }
  }
  const row = ({ x, y, text }: (typeof placed)[number]): ChartRow => ({ x, y, text })
  return {
    values: placed.filter(({ isKnown }) => isKnown).map(row),
    gaps: placed.filter(({ isKnown }) => !isKnown).map(row),
    grounds: placed.map(({ box }) => ({ x: box.x1 - 1, x2: box.x2 + 1, y: box.y1, y2: box.y2 })),
  }
}

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
