// The names of points scattered over a plot. In: points with names, most important first, and the lines of the plot. Out:
// a place for each name to a side of its point, where it has room; a name without room is left out: the table has it.
import type { ChartRow } from '../../arrangement.ts'
import { ASCENT, boxesOverlap, DESCENT, type PixelBox } from '../../boxes.ts'
import type { TextMeasure } from '../../measure-text.ts'

export interface NamedPoint {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly isOurs: boolean
}

export interface PlotWithLines {
  readonly width: number
  readonly height: number
  readonly size: number
  readonly measure: TextMeasure
  /** The points of each line, close to each other. */
  readonly lines: readonly (readonly { readonly x: number; readonly y: number }[])[]
}

export interface PlacedNames {
  readonly names: readonly ChartRow[]
  /** White behind a name that a line crosses. */
  readonly grounds: readonly ChartRow[]
}

/** Half of a sign, and from there to its name. */
const SIGN = 6
const AWAY = 3

/** A name crosses a line only where no side of its point is free of lines. */
export function namesBesidePoints(points: readonly NamedPoint[], plot: PlotWithLines): PlacedNames {
  const signs = points.map(({ x, y }) => around(x, y, SIGN))
  const lines = plot.lines.flatMap(boxesAlong)
  const isOnLine = ({ box }: { readonly box: PixelBox }) => lines.some(line => boxesOverlap(box, line))
  const placed: ReturnType<typeof placesFor> = []
  points.forEach((point, at) => {
    if (point.text === '') return
    const others = [...signs.filter((_, i) => i !== at), ...placed.map(({ box }) => box)]
    const places = placesFor(point, plot).filter(
      ({ box }) => isInside(box, plot) && !others.some(other => boxesOverlap(box, other)),
    )
    const found = places.find(place => !isOnLine(place)) ?? places[0]
    if (found !== undefined) placed.push(found)
  })
  return {
    names: placed.map(({ name }) => name),
    grounds: placed.filter(isOnLine).map(({ box: { x1: x, x2, y1: y, y2 } }) => ({ x, x2, y, y2 })),
  }
}

function placesFor({ x, y, text, isOurs }: NamedPoint, { size, measure }: PlotWithLines) {
  const wide = measure.width(text, size, isOurs ? 'semibold' : 'regular')
  const middle = y + 0.34 * size
  const aside = SIGN + AWAY
  const [over, under] = [y - aside, y + aside + ASCENT * size]
  const starts = [
    [x + aside, middle],
    [x - aside - wide, middle],
    [x - wide / 2, over],
    [x - wide / 2, under],
    [x, over],
    [x, under],
    [x - wide, over],
    [x - wide, under],
  ] as const
  return starts.map(([left, baseline]) => ({
    name: { x: left, y: baseline, text, isOurs },
    box: {
      x1: left - 1,
      x2: left + wide + 1,
      y1: baseline - ASCENT * size - 1,
      y2: baseline + DESCENT * size + 1,
    },
  }))
}

/** A box round each step of a line. */
const boxesAlong = (line: PlotWithLines['lines'][number]): PixelBox[] =>
  line.slice(1).map(({ x, y }, at) => {
    const from = line[at] ?? { x, y }
    return { x1: from.x, x2: x, y1: Math.min(from.y, y) - 1, y2: Math.max(from.y, y) + 1 }
  })

const around = (x: number, y: number, half: number): PixelBox => ({
  x1: x - half,
  x2: x + half,
  y1: y - half,
  y2: y + half,
})

const isInside = ({ x1, x2, y1, y2 }: PixelBox, { width, height }: PlotWithLines): boolean =>
  x1 >= 0 && x2 <= width && y1 >= 0 && y2 <= height
