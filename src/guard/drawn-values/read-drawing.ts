// Reads the values back from a finished drawing, as whoever measures it would. In: an svg element and the kind of chart that it is.
// Out: the values of its figures, and of its targets, means and limits; undefined for a kind that has no numbers to measure by.
import type { PageElement } from '../finished-page/page-tree.ts'
import { barsAlongLine } from './bars-along-line.ts'
import { barsOverAxis } from './bars-over-axis.ts'
import type { DrawnValue } from './drawn-value.ts'
import { labelsOfPanels } from './labels-of-panels.ts'
import { type NumberInText, numbersInText } from './number-in-text.ts'
import { cornersDrawn, rulesDrawn, signsDrawn } from './points-drawn.ts'
import { type DrawnScale, scalesOfDrawing } from './scales-of-drawing.ts'
import { type Shapes, shapesOfDrawing } from './shapes-of-drawing.ts'
import { trendsOfOthers } from './trends-drawn.ts'

export interface DrawingRead {
  readonly figures: readonly DrawnValue[]
  /** Their numbers stand beside them; those of limits and of an average stand nowhere else. */
  readonly rules: readonly DrawnValue[]
  /** The numbers written in the drawing, its ticks among them. */
  readonly written: readonly NumberInText[]
  /** Trend lines that the figures drawn do not give. */
  readonly trendsOfOthers: number
}

type Reader = (shapes: Shapes, scales: readonly DrawnScale[]) => Partial<DrawingRead>

const each =
  (...readers: readonly ((shapes: Shapes, scale: DrawnScale) => readonly DrawnValue[])[]) =>
  (shapes: Shapes, scales: readonly DrawnScale[]): DrawnValue[] =>
    scales.flatMap(scale => readers.flatMap(read => read(shapes, scale)))

const READERS: Readonly<Record<string, Reader>> = {
  history: (shapes, scales) => ({
    figures: barsOverAxis(shapes, scales),
    rules: each(rulesDrawn)(shapes, scales),
  }),
  flows: (shapes, scales) => {
    const figures = barsOverAxis(shapes, scales)
    return { figures, trendsOfOthers: sum(scales.map(scale => trendsOfOthers(shapes, scale, figures))) }
  },
  stacked: (shapes, scales) => ({
    figures: barsOverAxis(shapes, scales).map(one => (isOfShares(shapes) ? drawnToTheFull(one) : one)),
  }),
  multiples: (shapes, scales) => ({ figures: barsOverAxis(shapes, scales, labelsOfPanels) }),
  lines: (shapes, scales) => ({ figures: each(signsDrawn, cornersDrawn)(shapes, scales) }),
  ranked: shapes => ({ figures: barsAlongLine(shapes) }),
  pyramid: shapes => ({ figures: barsAlongLine(shapes) }),
  // What is ahead, its range and a back-test are dashed: they are worked out from the figures before them, and not all are printed.
  projection: (shapes, scales) => ({ figures: each(cornersDrawn)(withoutDashed(shapes), scales) }),
  control: (shapes, scales) => ({
    figures: each(signsDrawn, cornersDrawn)(shapes, scales),
    rules: each(rulesDrawn)(shapes, scales),
  }),
  // Its limits are curves of the size alone. A council is drawn where its two numbers put it, and may be published rounded to 1.
  funnel: (shapes, scales) => ({
    figures: each(signsDrawn)(shapes, scales).map(one => ({ ...one, within: 0.5, at: [] })),
  }),
}

export function readDrawing(svg: PageElement, kind: string): DrawingRead | undefined {
  const reader = READERS[kind]
  if (reader === undefined) return undefined
  const shapes = shapesOfDrawing(svg)
  const written = shapes.texts.flatMap(({ text }) => numbersInText(text))
  return { figures: [], rules: [], written, trendsOfOthers: 0, ...reader(shapes, scalesOfDrawing(shapes)) }
}

const withoutDashed = (shapes: Shapes): Shapes => ({
  ...shapes,
  lines: shapes.lines.filter(({ isDashed }) => !isDashed),
})

const isOfShares = ({ texts }: Shapes): boolean => texts.some(({ text }) => text === '100%')

/** Shares that add up to 98 or 102 are drawn to 100. */
const drawnToTheFull = (one: DrawnValue): DrawnValue => ({ ...one, within: one.within + 0.02 * one.value })

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
