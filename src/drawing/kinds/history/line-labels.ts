// In: the target and the neighbours' line. Out: their labels in the right margin, pushed apart where they
// would overlap.
import type { ChartRow } from '../../arrangement.ts'
import type { Scale } from '../../axis.ts'
import { wrapApart } from '../../fit-text.ts'
import { pushApart } from '../../push-apart.ts'
import { type HistoryKit, type HistoryLine, LINE_STEP } from './history-kit.ts'

const GAP = 9
const MOST_LINES = 4

export interface LineLabels {
  /** The width that the right margin needs, 0 for no labels. */
  readonly width: number
  rows(
    plotWidth: number,
    plotHeight: number,
    scale: Scale,
  ): { readonly lineLabels: readonly ChartRow[]; readonly leaders: readonly ChartRow[] }
}

export function lineLabels(lines: readonly HistoryLine[], { look, measure }: HistoryKit): LineLabels {
  const size = look.number('lineLabelSize')
  const step = size * LINE_STEP
  const widthOf = (text: string): number => measure.width(text, size)
  const texts = wrapApart(lines.map(withText), () => look.number('lineLabelWidth'), MOST_LINES, widthOf)
  return {
    width: lines.length === 0 ? 0 : GAP + Math.max(0, ...texts.flat().map(widthOf)),
    rows(plotWidth, plotHeight, scale) {
      const blocks = lines.map(({ value }, i) => ({
        centre: scale.y(value),
        height: (texts[i]?.length ?? 0) * step + 3,
      }))
      const centres = pushApart(blocks, 0, plotHeight)
      return {
        lineLabels: texts.flatMap((label, i) =>
          label.map((text, row) => ({
            x: plotWidth + GAP,
            y: (centres[i] ?? 0) + (row - (label.length - 1) / 2) * step + 0.34 * size,
            text,
          })),
        ),
        leaders: lines.map(({ line, value }, i) => ({
          x: plotWidth,
          x2: plotWidth + GAP - 3,
          y: scale.y(value),
          y2: centres[i] ?? 0,
          line,
        })),
      }
    },
  }
}

/** A label may already include its figure: `Target 95%`. */
const withText = ({ label, text }: HistoryLine): string => (label.includes(text) ? label : `${label} ${text}`)
