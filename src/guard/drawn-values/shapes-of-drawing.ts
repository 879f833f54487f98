// The shapes of a finished drawing, each where it is on the picture. In: an svg element of a page. Out: bars, lines, signs and texts in
// pixels, down from the top. It knows no more of the drawing than its bytes say.
import { attributeOf, childrenOf, type PageElement, readableText } from '../finished-page/page-tree.ts'

export interface Shapes {
  readonly bars: readonly Bar[]
  /** With the corners of each, two for a straight line. */
  readonly lines: readonly Line[]
  readonly signs: readonly Sign[]
  readonly texts: readonly DrawnText[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle as it is seen, with half of the outline that it has. */
export interface Bar {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly fill: string
}

export interface Line {
  readonly points: readonly Point[]
  readonly stroke: string
  readonly isDashed: boolean
  /** A surface, such as the range of a projection. */
  readonly isClosed: boolean
  /** Drawn through points, and not across or beside the plot. */
  readonly isPath: boolean
}

/** A dot, a diamond or a triangle. */
export interface Sign extends Point {
  readonly fill: string
}

export interface DrawnText extends Point {
  readonly text: string
  readonly anchor: string
  readonly size: number
}

/** What a group says for everything inside it. */
type Style = Readonly<
  Record<'fill' | 'stroke' | 'stroke-width' | 'stroke-dasharray' | 'text-anchor' | 'font-size', string>
>

const NO_STYLE: Style = {
  fill: 'none',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'text-anchor': 'start',
  'font-size': '12',
}
const NAMES = Object.keys(NO_STYLE) as (keyof Style)[]

interface Found {
  readonly bars: Bar[]
  readonly lines: Line[]
  readonly signs: Sign[]
  readonly texts: DrawnText[]
}

export function shapesOfDrawing(svg: PageElement): Shapes {
  const found: Found = { bars: [], lines: [], signs: [], texts: [] }
  for (const child of childrenOf(svg)) collect(child, { x: 0, y: 0 }, NO_STYLE, found)
  return found
}

function collect(element: PageElement, outer: Point, around: Style, found: Found): void {
  if (element.name === 'defs') return
  const own = (name: string) => attributeOf(element, name)
  const style = Object.fromEntries(NAMES.map(name => [name, own(name) ?? around[name]])) as Style
  const moved = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(own('transform') ?? '')
  const at = { x: outer.x + Number(moved?.[1] ?? 0), y: outer.y + Number(moved?.[2] ?? 0) }
  const number = (name: string) => Number(own(name) ?? 0)
  const stroked = { stroke: style.stroke, isDashed: /[1-9],[1-9]/.test(style['stroke-dasharray']) }
  switch (element.name) {
    case 'line':
      found.lines.push({
        points: [
          { x: at.x + number('x1'), y: at.y + number('y1') },
          { x: at.x + number('x2'), y: at.y + number('y2') },
        ],
        isClosed: false,
        isPath: false,
        ...stroked,
      })
      return
    case 'text':
      found.texts.push({
        x: at.x + number('x'),
        y: at.y + number('y'),
        text: readableText(element),
        anchor: style['text-anchor'],
        size: Number(style['font-size']),
      })
      return
    case 'rect':
      found.bars.push(barOf(at.x + number('x'), at.y + number('y'), number('width'), number('height'), style))
      return
    case 'path':
      if (moved !== null) found.signs.push({ ...at, fill: style.fill })
      else readPath(own('d') ?? '', at, style, stroked, found)
      return
    default:
      for (const child of childrenOf(element)) collect(child, at, style, found)
  }
}

const RECTANGLE = /^M(-?[\d.]+),(-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)h-?[\d.]+Z$/i

function readPath(
  d: string,
  at: Point,
  style: Style,
  stroked: Pick<Line, 'stroke' | 'isDashed'>,
  found: Found,
): void {
  const [isRectangle, x, y, wide, high] = RECTANGLE.exec(d) ?? []
  if (isRectangle !== undefined) {
    found.bars.push(barOf(at.x + Number(x), at.y + Number(y), Number(wide), Number(high), style))
    return
  }
  // A path may begin anew, where a line has a gap.
  for (const piece of d.split(/(?=M)/)) {
    const points = [...piece.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, px, py]) => ({
      x: at.x + Number(px),
      y: at.y + Number(py),
    }))
    const isClosed = points.length > 2 && /Z$/i.test(piece)
    if (points.length > 0) found.lines.push({ points, isClosed, isPath: true, ...stroked })
  }
}

function barOf(x: number, y: number, wide: number, high: number, style: Style): Bar {
  const outline = style.stroke === 'none' ? 0 : Number(style['stroke-width']) / 2
  return {
    left: Math.min(x, x + wide) - outline,
    right: Math.max(x, x + wide) + outline,
    top: Math.min(y, y + high) - outline,
    bottom: Math.max(y, y + high) + outline,
    fill: style.fill,
  }
}
