// In: labels and the width that they share. Out: the position of each slot, and the texts under the axis.
import type { ChartRow, SpecParams } from './arrangement.ts'
import type { TextMeasure } from './measure-text.ts'
import { END_OVERHANG, type SlotLabel, slotLabels } from './slot-labels.ts'

export interface Slots {
  readonly width: number
  readonly slot: number
  middle(index: number): number
  /** The height that the labels need under the plot. */
  readonly height: number
  rows(plotHeight: number): {
    readonly labels: readonly ChartRow[]
    readonly labelLeaders: readonly ChartRow[]
  }
}

const UNDER_AXIS = 6
const LINE_STEP = 1.16

export function slotsUnder(
  labels: readonly SlotLabel[],
  available: number,
  look: SpecParams,
  measure: TextMeasure,
): Slots {
  const size = look.number('labelSize')
  const step = size * LINE_STEP
  const slot = Math.min(look.number('widestSlot'), available / Math.max(1, labels.length))
  const middle = (index: number): number => (index + 0.5) * slot
  const texts = slotLabels(
    labels,
    slot,
    (text, isCurrent) => measure.width(text, size, isCurrent ? 'semibold' : 'regular'),
    { overhang: END_OVERHANG },
  )
  return {
    width: slot * Math.max(1, labels.length),
    slot,
    middle,
    height: UNDER_AXIS + Math.max(1, ...texts.map(lines => lines.length)) * step + 4,
    rows: plotHeight => ({
      labels: texts.flatMap((lines, i) =>
        lines.flatMap((text, line) =>
          text === ''
            ? []
            : [
                {
                  x: middle(i),
                  y: plotHeight + UNDER_AXIS + 0.8 * size + line * step,
                  text,
                  isCurrent: labels[i]?.isCurrent ?? false,
                },
              ],
        ),
      ),
      /** A label on the lower level has a thin line up to its bar. */
      labelLeaders: texts.flatMap((lines, i) => {
        const empty = lines.filter(text => text === '').length
        return empty === 0
          ? []
          : [{ x: middle(i), y: plotHeight + 3, y2: plotHeight + UNDER_AXIS + empty * step - 1 }]
      }),
    }),
  }
}
