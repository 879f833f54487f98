// What a pixel is worth in a drawing, from the numbers beside its axis. In: the shapes. Out: a scale for each axis, from the top of the
// picture down; none where a drawing has no axis.
//
// Worked: the ticks 0 and 400 stand at lines 216.08 and 19.20 px down. A pixel is worth 400 / 196.88 = 2.03, and a bar that ends at
// 117.64 px is 200.
import { soleNumber } from './number-in-text.ts'
import type { DrawnText, Shapes } from './shapes-of-drawing.ts'

export interface DrawnScale {
  /** The highest and the lowest tick, in pixels. */
  readonly top: number
  readonly bottom: number
  /** Where zero is, on the picture or not. */
  readonly zero: number
  readonly worthOfPixel: number
  /** Where the ticks are, in pixels. */
  readonly ticks: readonly number[]
  valueAt(y: number): number
}

interface Tick {
  readonly y: number
  readonly value: number
}

export function scalesOfDrawing({ texts, lines }: Shapes): DrawnScale[] {
  const numbered = texts.filter(({ anchor, text }) => anchor === 'end' && soleNumber(text) !== undefined)
  return [...Map.groupBy(numbered, ({ x }) => x).values()].flatMap(column =>
    axesIn(column.map(text => tickOf(text, lines)).sort((a, b) => a.y - b.y)).flatMap(scaleOf),
  )
}

/** The text is a little lower than its line. */
function tickOf({ text, x, y, size }: DrawnText, lines: Shapes['lines']): Tick {
  const middle = y - size / 3
  const near = lines
    .filter(({ points: [a, b] }) => a !== undefined && b !== undefined && a.y === b.y && b.x - a.x > 20)
    .map(({ points }) => points[0])
    .filter(point => point !== undefined && Math.abs(point.y - middle) < 1.5 && point.x - x < 20)
    .flatMap(point => point?.y ?? [])
  const nearest = near.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return { y: nearest ?? middle, value: soleNumber(text)?.value ?? 0 }
}

/** Down an axis the numbers fall; where they rise again, the next axis begins. */
function axesIn(ticks: readonly Tick[]): Tick[][] {
  const axes: Tick[][] = []
  for (const tick of ticks) {
    const axis = axes.at(-1)
    if (axis === undefined || (axis.at(-1)?.value ?? 0) <= tick.value) axes.push([tick])
    else axis.push(tick)
  }
  return axes
}

function scaleOf(ticks: readonly Tick[]): DrawnScale[] {
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (first === undefined || last === undefined || ticks.length < 2) return []
  const worthOfPixel = (first.value - last.value) / (last.y - first.y)
  return [
    {
      top: first.y,
      bottom: last.y,
      zero: last.y + last.value / worthOfPixel,
      worthOfPixel,
      ticks: ticks.map(({ y }) => y),
      valueAt: y => last.value + (last.y - y) * worthOfPixel,
    },
  ]
}
