// In: a stacked chart. Out: the rows and params of charts/stacked.vl.json. The first category is on top, as
// in its table.
import type { StackedChart } from '../../papers/chart.ts'
import type { Arrangement, SpecParams } from '../arrangement.ts'
import { axisFor, EDGE, roomLeftOf, type Scale, scaleFor } from '../axis.ts'
import { ASCENT, DESCENT } from '../boxes.ts'
import { labelsBeside } from '../labels-beside.ts'
import type { TextMeasure } from '../measure-text.ts'
import { END_OVERHANG } from '../slot-labels.ts'
import { slotsUnder } from '../under-axis.ts'
import { labelledValue, signOfCategory, swatchAt } from './stacked/category-signs.ts'
import { hatching, type Rectangle } from './stacked/hatching.ts'
import { type BarSegment, HATCHED, OUTLINED_FROM, segmentsOf, stepsFor } from './stacked/segments.ts'
import { marksAmong, textsOver } from './stacked/texts-over.ts'

/** White between two segments. */
const BETWEEN = 1.5
/** The least height of a segment with a text in it, as a share of the text size. */
const ROOM = 0.85
/** A segment with a smaller share has no text; its table has the figure. */
const LEAST_SHARE = 6
/** From a mark over a bar to its total. */
const LINE_STEP = 1.2

export function arrangeStacked(chart: StackedChart, look: SpecParams, measure: TextMeasure): Arrangement {
  const size = look.number('valueSize')
  const bars = chart.bars.map(bar => segmentsOf(bar.values, chart.isShare))
  const printed = chart.bars.flatMap(bar =>
    bar.values.filter(({ value }) => value !== null).map(({ text }) => text),
  )
  const axis = chart.isShare
    ? axisFor([100], ['100%'])
    : axisFor(
        bars.map(segments => Math.max(0, ...segments.map(({ to }) => to))),
        printed,
      )
  const steps = stepsFor(chart.categories.length)
  const last = bars.findLastIndex(segments => segments.length > 0)
  const atEdge = last === bars.length - 1 ? chart.bars[last] : undefined
  const edgeLabels = labelsBeside(
    chart.categories.map((name, category) => ({
      text: [name, ...marksAmong([atEdge?.values[category]])].join(' '),
      isOurs: false,
    })),
    look,
    measure,
  )
  const left = roomLeftOf(axis, look, measure)
  const slots = slotsUnder(
    chart.bars.map(({ label }) => ({ text: label, isCurrent: false })),
    look.number('pictureWidth') - left - Math.max(edgeLabels.width, END_OVERHANG) - EDGE,
    look,
    measure,
  )
  const over = chart.bars.map(textsOver)
  const above = (1.6 + LINE_STEP * Math.max(0, ...over.map(texts => texts.length - 1))) * size
  const height = look.number('pictureHeight') - slots.height
  const scale = scaleFor(axis, height, above, 0)
  const half = Math.min(slots.slot * look.number('barShare'), look.number('widestBar')) / 2
  const texts = over.flatMap((lines, bar) =>
    lines.flatMap(({ text, isMark }, line) => {
      const width = measure.width(text, size, isMark ? 'regular' : 'semibold')
      const top = scale.y(Math.max(0, ...(bars[bar] ?? []).map(({ to }) => to)))
      return width > slots.slot - 2
        ? []
        : [{ x: slots.middle(bar), y: top - 4 - line * LINE_STEP * size, text, isMark, width }]
    }),
  )
  const boxes = bars.flatMap((segments, bar) =>
    segments.map(segment => ({
      ...boxOf(segment, slots.middle(bar), half, scale),
      segment,
      step: steps[segment.category] ?? 1,
    })),
  )
  const values = boxes.flatMap(({ x, x2, y, y2, step, segment }) => {
    const hasRoom =
      y2 - y >= ROOM * size &&
      measure.width(segment.text, size) + 2 <= x2 - x &&
      (!chart.isShare || segment.to - segment.from >= LEAST_SHARE)
    return hasRoom ? [{ x: (x + x2) / 2, y: (y + y2) / 2 + 0.34 * size, text: segment.text, step }] : []
  })
  const beside = edgeLabels.rows(
    chart.categories.map((_, category) => ({
      x: slots.middle(Math.max(0, last)) + half,
      y: scale.y(labelledValue(bars[last] ?? [], category)),
      ...signOfCategory(bars, category, steps),
    })),
    slots.width,
    height,
  )
  const swatches = beside.keys.map(({ y, style }) => swatchAt(slots.width, Number(y), Number(style)))
  /** A swatch is coloured, outlined and hatched as the segments are. */
  const drawn = [...boxes, ...swatches]
    .filter(({ y, y2 }) => y2 > y)
    .map(({ x, x2, y, y2, step }) => ({
      ...(step < OUTLINED_FROM ? { x, x2, y, y2 } : withinOutline({ x, x2, y, y2 })),
      step,
    }))
  return {
    width: slots.width,
    height,
    padding: {
      top: EDGE,
      right: look.number('pictureWidth') - left - slots.width,
      bottom: slots.height,
      left,
    },
    params: { ticks: axis.ticks, tickTexts: axis.texts, yFrom: scale.from, yTo: scale.to },
    rows: {
      segments: drawn,
      hatches: drawn.filter(({ step }) => step === HATCHED).flatMap(hatching),
      /** The page behind a figure, so that no line of the hatching crosses it. */
      valueGrounds: values
        .filter(({ step }) => step === HATCHED)
        .map(({ x, y, text }) => groundOf(x, y, measure.width(text, size), size)),
      values,
      totals: texts.filter(({ isMark }) => !isMark).map(({ x, y, text }) => ({ x, y, text })),
      gaps: texts.filter(({ isMark }) => isMark).map(({ x, y, text }) => ({ x, y, text })),
      /** White behind a total or a mark, so that no gridline crosses it. */
      grounds: texts.map(({ x, y, width }) => groundOf(x, y, width, size)),
      ...slots.rows(height),
      besideLabels: beside.besideLabels,
      leaders: beside.leaders,
    },
  }
}

/** The outline is 1 px wide, and half of it is outside: so the white between two outlines stays. */
const withinOutline = ({ x, x2, y, y2 }: Rectangle): Rectangle => {
  const inset = Math.min(0.5, (y2 - y) / 2)
  return { x: x + inset, x2: x2 - inset, y: y + inset, y2: y2 - inset }
}

const groundOf = (x: number, y: number, width: number, size: number): Rectangle => ({
  x: x - width / 2 - 2,
  x2: x + width / 2 + 2,
  y: y - ASCENT * size,
  y2: y + DESCENT * size,
})

function boxOf({ from, to }: BarSegment, middle: number, half: number, scale: Scale): Rectangle {
  const [y, y2] = [scale.y(to), scale.y(from)]
  return {
    x: middle - half,
    x2: middle + half,
    y: Math.min(y2, y + BETWEEN / 2),
    y2: Math.max(y, y2 - BETWEEN / 2),
  }
}
