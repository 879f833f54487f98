// In: labels for what ends at the right edge of a plot. Out: their positions next to it, pushed apart where
// they would overlap.
import type { ChartRow, SpecParams } from './arrangement.ts'
import { wrapApart } from './fit-text.ts'
import type { TextMeasure } from './measure-text.ts'
import { pushApart } from './push-apart.ts'

export interface BesideLabel {
  readonly text: string
  readonly isOurs: boolean
}

/**
 * What ends before the plot does has its sign next to its label: a leader across the plot would look like a line that
 * continues. What is drawn nowhere has neither: `isBare`.
 */
export interface LabelledEnd {
  readonly x: number
  readonly y: number
  readonly keyStyle?: number
  readonly isBare?: boolean
}

export interface LabelsBeside {
  /** The width that the right margin needs, 0 for no labels. */
  readonly width: number
  /** `ends`: for each label, where its line or segment ends, in pixels. */
  rows(
    ends: readonly LabelledEnd[],
    plotWidth: number,
    plotHeight: number,
  ): {
    readonly besideLabels: readonly ChartRow[]
    readonly leaders: readonly ChartRow[]
    readonly keys: readonly ChartRow[]
  }
}

/** From the plot to the labels. */
export const BESIDE_GAP = 12
const LINE_STEP = 1.12
const MOST_LINES = 3

export function labelsBeside(
  labels: readonly BesideLabel[],
  look: SpecParams,
  measure: TextMeasure,
): LabelsBeside {
  const size = look.number('besideSize')
  const step = size * LINE_STEP
  const widthOf = (isOurs: boolean) => (text: string) =>
    measure.width(text, size, isOurs ? 'semibold' : 'regular')
  const texts = wrapApart(
    labels.map(({ text }) => text),
    () => look.number('besideWidth'),
    MOST_LINES,
    (text, i) => widthOf(labels[i]?.isOurs ?? false)(text),
  )
  const widest = Math.max(0, ...texts.flatMap((lines, i) => lines.map(widthOf(labels[i]?.isOurs ?? false))))
  return {
    width: labels.length === 0 ? 0 : BESIDE_GAP + widest,
    rows(ends, plotWidth, plotHeight) {
      const blocks = labels.map((_, i) => ({
        centre: ends[i]?.y ?? 0,
        height: (texts[i]?.length ?? 0) * step + 3,
      }))
      const centres = pushApart(blocks, -size / 2, plotHeight + size / 2)
      return {
        besideLabels: texts.flatMap((lines, i) =>
          lines.map((text, line) => ({
            x: plotWidth + BESIDE_GAP,
            y: (centres[i] ?? 0) + (line - (lines.length - 1) / 2) * step + 0.34 * size,
            text,
            isOurs: labels[i]?.isOurs ?? false,
          })),
        ),
        leaders: ends.flatMap(({ x, y, keyStyle, isBare = false }, i) =>
          keyStyle === undefined && !isBare
            ? [{ x, x2: plotWidth + BESIDE_GAP - 3, y, y2: centres[i] ?? 0 }]
            : [],
        ),
        keys: ends.flatMap(({ keyStyle }, i) =>
          keyStyle === undefined
            ? []
            : [{ x: plotWidth + BESIDE_GAP / 2 - 1, y: centres[i] ?? 0, style: keyStyle }],
        ),
      }
    },
  }
}
