/**
 * A drawn chart as its texts and bars: the position of each in the picture, measured as the drawer measures.
 */
import * as fontkit from 'fontkit'
import { textMeasure } from '../../src/drawing/measure-text.ts'
import { parseSvg, type SvgElement } from '../../src/drawing/parse-svg.ts'
import { fontBytes } from './examples.ts'

export interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}
export interface Text extends Box {
  readonly text: string
  readonly size: number
  readonly isBold: boolean
}
export interface Bar extends Box {
  readonly fill: string
}
export interface Line extends Box {
  readonly stroke: string
  readonly dash: string
}
export interface Picture {
  readonly width: number
  readonly height: number
  readonly texts: readonly Text[]
  readonly shapes: readonly Bar[]
  readonly lines: readonly Line[]
}

const openFont = (weight: '400Regular' | '600SemiBold') => {
  const font = fontkit.create(Buffer.from(fontBytes(weight)))
  if ('fonts' in font) throw new Error('a collection')
  return font
}
export const measure = textMeasure({ regular: openFont('400Regular'), semibold: openFont('600SemiBold') })

/** The share of a text's width to the left of its x. */
function widthBefore(anchor: string | undefined, width: number): number {
  if (anchor === 'middle') return width / 2
  return anchor === 'end' ? width : 0
}

const unescaped = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')

type Attributes = Readonly<Record<string, string>>
const number = (text: string | undefined): number => Number(text ?? 0)

function textFrom(text: string, at: Attributes, x: number, y: number): Text {
  const size = number(at['font-size'])
  const isBold = at['font-weight'] === '600'
  const width = measure.width(text, size, isBold ? 'semibold' : 'regular')
  const begin = x + number(at['x']) - widthBefore(at['text-anchor'], width)
  const baseline = y + number(at['y'])
  return {
    text,
    size,
    isBold,
    x1: begin,
    x2: begin + width,
    y1: baseline - 0.7 * size,
    y2: baseline + 0.2 * size,
  }
}

/** A path is a bar if it is a rectangle without rotation. */
function barsFrom(path: string | undefined, fill: string | undefined, x: number, y: number): Bar[] {
  const [, left, top, width, height] =
    /^M([-\d.]+),([-\d.]+)h([-\d.]+)v([-\d.]+)h[-\d.]+Z$/.exec(path ?? '') ?? []
  if (left === undefined) return []
  const [x1, y1] = [x + number(left), y + number(top)]
  return [{ fill: fill ?? '', x1, x2: x1 + number(width), y1, y2: y1 + number(height) }]
}

const lineFrom = (at: Attributes, x: number, y: number): Line => ({
  x1: x + number(at['x1']),
  y1: y + number(at['y1']),
  x2: x + number(at['x2']),
  y2: y + number(at['y2']),
  stroke: at['stroke'] ?? '',
  dash: at['stroke-dasharray'] ?? '',
})

export function pictureOf(svg: string): Picture {
  const root = parseSvg(svg)
  const texts: Text[] = []
  const shapes: Bar[] = []
  const lines: Line[] = []
  function walk(element: SvgElement, from: Attributes, dx: number, dy: number): void {
    const at = { ...from, ...element.attributes }
    const [, tx, ty] = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(element.attributes['transform'] ?? '') ?? []
    const [x, y] = [dx + number(tx), dy + number(ty)]
    if (element.tag === 'clipPath') return
    if (element.tag === 'text') texts.push(textFrom(unescaped(element.children.join('')), at, x, y))
    shapes.push(...barsFrom(element.attributes['d'], at['fill'], x, y))
    if (element.tag === 'line') lines.push(lineFrom(at, x, y))
    for (const child of element.children) if (typeof child !== 'string') walk(child, at, x, y)
  }
  walk({ ...root, attributes: {} }, {}, 0, 0)
  return {
    width: number(root.attributes['width']),
    height: number(root.attributes['height']),
    texts,
    shapes,
    lines,
  }
}

/** Texts that overlap or extend over the edge, as sentences. */
export function faultsOf({ width, height, texts }: Picture): string[] {
  const faults: string[] = []
  for (const [i, a] of texts.entries()) {
    if (a.size < 11) faults.push(`'${a.text}' is ${a.size} px high`)
    if (a.x1 < -0.01 || a.y1 < -0.01 || a.x2 > width + 0.01 || a.y2 > height + 0.01)
      faults.push(`'${a.text}' reaches over the edge`)
    for (const b of texts.slice(i + 1)) {
      if (a.x1 < b.x2 - 0.1 && b.x1 < a.x2 - 0.1 && a.y1 < b.y2 - 0.1 && b.y1 < a.y2 - 0.1)
        faults.push(`'${a.text}' and '${b.text}' overlap`)
    }
  }
  return faults
}

/** Texts that overlap a bar, as sentences. */
export const textsOnBars = ({ texts, shapes }: Picture, fills: ReadonlySet<string>): string[] =>
  texts.flatMap(text =>
    shapes
      .filter(
        bar =>
          fills.has(bar.fill) && text.x1 < bar.x2 && bar.x1 < text.x2 && text.y1 < bar.y2 && bar.y1 < text.y2,
      )
      .map(() => `'${text.text}' overlaps a bar`),
  )

/** Texts that a horizontal line of one of these colours crosses, as sentences. */
export const textsStruck = ({ texts, lines }: Picture, strokes: ReadonlySet<string>): string[] =>
  texts.flatMap(text =>
    lines
      .filter(
        line =>
          strokes.has(line.stroke) &&
          line.y1 === line.y2 &&
          text.x1 < line.x2 &&
          line.x1 < text.x2 &&
          line.y1 > text.y1 &&
          line.y1 < text.y2,
      )
      .map(line => `'${text.text}' is crossed by ${line.stroke}`),
  )
