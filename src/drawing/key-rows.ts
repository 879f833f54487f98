// The key of a chart: each sign that it shows, with its words, in rows under the plot.
import type { ChartRow, SpecParams } from './arrangement.ts'
import { truncate } from './fit-text.ts'
import type { TextMeasure } from './measure-text.ts'

export interface SignKey {
  readonly height: number
  rows(top: number): { readonly keySigns: readonly ChartRow[]; readonly keyTexts: readonly ChartRow[] }
}

/** From the left of a sign to its words, and from words to the next sign. */
const SIGN = 16
const APART = 22
const LINE_STEP = 1.4

export function keyRows(
  entries: readonly { readonly sign: string; readonly words: string }[],
  width: number,
  look: SpecParams,
  measure: TextMeasure,
): SignKey {
  const size = look.number('keySize')
  let [x, line] = [0, 0]
  const placed = entries.map(({ sign, words }) => {
    const text = truncate(words, width - SIGN, one => measure.width(one, size))
    const wide = SIGN + measure.width(text, size)
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1]
    const at = { sign, text, x, line }
    x += wide + APART
    return at
  })
  const step = size * LINE_STEP
  return {
    height: placed.length === 0 ? 0 : (line + 1) * step + 4,
    rows: top => ({
      keySigns: placed.map(one => ({
        x: one.x + SIGN / 2 - 1,
        y: top + (one.line + 0.5) * step,
        sign: one.sign,
      })),
      keyTexts: placed.map(one => ({
        x: one.x + SIGN,
        y: top + (one.line + 0.5) * step + 0.34 * size,
        text: one.text,
      })),
    }),
  }
}
