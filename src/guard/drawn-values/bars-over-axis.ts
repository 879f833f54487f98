// The values of bars over an axis, of segments and of paired bars. In: the shapes and the scales. Out: a value for each bar, with its place.
//
// Worked: between segments there are 1.5 px of white, so that the lowest ends 0.75 px over the axis. A segment of 33.96 px with the white,
// at 2.03 for a pixel, is 69.
import type { DrawnValue } from './drawn-value.ts'
import { HUNDREDTHS } from './drawn-value.ts'
import { type LabelsAt, labelsUnderAxis } from './labels-of-drawing.ts'
import type { DrawnScale } from './scales-of-drawing.ts'
import type { Bar, DrawnText, Shapes } from './shapes-of-drawing.ts'

/** Half of the white between two segments is less than this. */
const MOST_WHITE = 1.25

export interface BarOverAxis extends DrawnValue {
  readonly bar: Bar
}

/** Where what a bar is drawn for is read: under the axis, or around a panel. */
export type LabelsOfMarks = (shapes: Shapes, scale: DrawnScale, marks: readonly number[]) => LabelsAt

export function barsOverAxis(
  shapes: Shapes,
  scales: readonly DrawnScale[],
  labelsOf: LabelsOfMarks = labelsUnderAxis,
): BarOverAxis[] {
  return scales.flatMap(scale => {
    const bars = shapes.bars.filter(
      bar => isIn(bar, scale) && !isBehindText(bar, shapes) && !isKey(bar, shapes),
    )
    const labelsAt = labelsOf(shapes, scale, placesOf(bars))
    return [...Map.groupBy(bars, bar => Math.round(middleOf(bar))).values()].flatMap(stack =>
      valuesOf(stack, scale, labelsAt),
    )
  })
}

const middleOf = ({ left, right }: Bar): number => (left + right) / 2

/** Of the series that has most: those of a pair stand side by side. */
const placesOf = (bars: readonly Bar[]): number[] =>
  [...Map.groupBy(bars, ({ fill }) => fill).values()].sort((a, b) => b.length - a.length)[0]?.map(middleOf) ??
  []

function valuesOf(stack: readonly Bar[], scale: DrawnScale, labelsAt: LabelsAt): BarOverAxis[] {
  const lowest = Math.max(...stack.map(({ bottom }) => bottom))
  const white = stack.length > 0 && scale.zero - lowest < MOST_WHITE ? Math.max(0, scale.zero - lowest) : 0
  return stack.map(bar => {
    const isBelow = bar.top > scale.zero - HUNDREDTHS
    const height = bar.bottom - bar.top + 2 * white
    return {
      bar,
      value: (isBelow ? -height : height) * scale.worthOfPixel,
      // The white is measured once, from two lengths, and added twice.
      within: (white === 0 ? 1 : 2) * HUNDREDTHS * scale.worthOfPixel,
      at: labelsAt(middleOf(bar)),
    }
  })
}

/** The highest tick need not be drawn: a bar may reach over it by less than the next. */
function isIn({ top, bottom }: Bar, scale: DrawnScale): boolean {
  const height = scale.bottom - scale.top
  return top > scale.top - height && bottom <= Math.max(scale.bottom, scale.zero) + MOST_WHITE
}

/** A letter is less wide than this, of its height; and the page's colour goes a little further. */
const LETTER = 0.62
const AROUND = 4

/** The page's colour behind a text, as high as its letters and as wide as its words. */
const isBehindText = ({ left, right, top, bottom }: Bar, { texts }: Shapes): boolean =>
  texts.some(
    ({ x, y, size, anchor, text }) =>
      anchor === 'middle' &&
      Math.abs((left + right) / 2 - x) < 1 &&
      y > top &&
      y <= bottom + 1 &&
      bottom - top < size &&
      right - left < LETTER * size * text.length + AROUND,
  )

/** A little square before its word. */
const isKey = ({ left, right, top, bottom }: Bar, { texts }: Shapes): boolean =>
  texts.some((text: DrawnText) => {
    const isAfter = text.anchor === 'start' && text.x > right && text.x - right < 12
    return isAfter && text.y > top && text.y < bottom + 4 && Math.abs(right - left - (bottom - top)) < 1
  })
