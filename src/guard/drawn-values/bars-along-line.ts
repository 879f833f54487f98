// The values of bars that lie along a line without ticks. In: the shapes. Out: a value for each bar, with its row. What a pixel is worth
// follows from the bars that have their number at their end: 74.9 at the end of 272.20 px is 0.275 for a pixel.
import { type DrawnValue, HUNDREDTHS } from './drawn-value.ts'
import { soleNumber } from './number-in-text.ts'
import type { Bar, DrawnText, Shapes } from './shapes-of-drawing.ts'

/** From the end of a bar to its number. */
const BESIDE = 14

export function barsAlongLine({ bars, texts }: Shapes): DrawnValue[] {
  const worth = median(
    bars.flatMap(bar => {
      const [number] = texts
        .filter(text => isAtEndOf(text, bar))
        .flatMap(({ text }) => soleNumber(text) ?? [])
      return number === undefined || number.value === 0 ? [] : [number.value / widthOf(bar)]
    }),
  )
  if (worth === undefined) return []
  return bars.map(bar => ({
    value: widthOf(bar) * worth,
    // The number that gave the worth may be rounded by up to a hundredth of itself.
    within: HUNDREDTHS * worth + (roundingOf(texts) * widthOf(bar)) / widestOf(bars),
    at: texts
      .filter(text => isInRowOf(text, bar) && soleNumber(text.text) === undefined && text.anchor !== 'start')
      .map(({ text }) => text),
  }))
}

const widthOf = ({ left, right }: Bar): number => right - left
const widestOf = (bars: readonly Bar[]): number => Math.max(...bars.map(widthOf))

const isInRowOf = ({ y }: DrawnText, { top, bottom }: Bar): boolean => y > top && y < bottom + 2

/** Numbers are to the right of a bar, or before one that lies to the left. */
const isAtEndOf = (text: DrawnText, bar: Bar): boolean =>
  isInRowOf(text, bar) &&
  (Math.abs(text.x - bar.right) < BESIDE || (text.x < bar.left && bar.left - text.x < 3 * BESIDE))

const roundingOf = (texts: readonly DrawnText[]): number =>
  Math.max(0, ...texts.flatMap(({ text }) => soleNumber(text)?.rounding ?? []))

const median = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
