// Where a new stretch of a control chart begins. In: the starts, and the positions of their marks. Out: a
// vertical mark for each, with its words over the plot, on the side that has room.
import type { ChartRow, SpecParams } from '../../arrangement.ts'
import { wrap } from '../../fit-text.ts'
import type { TextMeasure } from '../../measure-text.ts'

export interface StartMark {
  readonly x: number
  readonly text: string
}

export interface StartCaptions {
  /** The height over the plot, 0 for none. */
  readonly height: number
  rows(plotHeight: number): { readonly starts: readonly ChartRow[]; readonly captions: readonly ChartRow[] }
}

const GAP = 5
const LINE_STEP = 1.16
const MOST_LINES = 2
/** From the last line of words to the plot. */
const OVER_PLOT = 7

/** Words that have no room on either side are cut; the notes of the topic have them in full. */
export function startCaptions(
  marks: readonly StartMark[],
  right: number,
  look: SpecParams,
  measure: TextMeasure,
): StartCaptions {
  const size = look.number('captionSize')
  const widthOf = (text: string): number => measure.width(text, size)
  let end = 0
  const placed = marks.map(({ x, text }, i) => {
    const after = (marks[i + 1]?.x ?? right) - x - 2 * GAP
    const before = x - end - 2 * GAP
    const isAfter = widthOf(text) <= after || after >= before
    const room = isAfter ? after : before
    const lines = room > 0 ? wrap(text, room, MOST_LINES, widthOf) : []
    const width = Math.max(0, ...lines.map(widthOf))
    end = isAfter ? x + GAP + width : x
    return { x, from: isAfter ? x + GAP : x - GAP - width, lines }
  })
  const most = Math.max(0, ...placed.map(({ lines }) => lines.length))
  const height = marks.length === 0 ? 0 : OVER_PLOT + Math.max(1, most) * size * LINE_STEP
  return {
    height,
    rows: plotHeight => ({
      starts: placed.map(({ x }) => ({ x, y: -height + 2, y2: plotHeight })),
      captions: placed.flatMap(({ from, lines }) =>
        lines.map((text, line) => ({
          x: from,
          y: -OVER_PLOT - (lines.length - 1 - line) * size * LINE_STEP,
          text,
        })),
      ),
    }),
  }
}
