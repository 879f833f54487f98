// What the parts of a history chart share: its placed zones, its lines, the look and the text measure.
import type { HistoryChart, TargetByMonth } from '../../../papers/chart.ts'
import type { SpecParams } from '../../arrangement.ts'
import type { TextMeasure } from '../../measure-text.ts'
import type { ZonePlace } from '../../share-width.ts'

export type Zone = HistoryChart['zones'][number]

export interface PlacedZone extends Zone {
  readonly place: ZonePlace
}

export interface HistoryKit {
  readonly look: SpecParams
  readonly measure: TextMeasure
}

export interface HistoryLine {
  readonly line: 'target' | 'neighbour'
  readonly label: string
  readonly value: number
  readonly text: string
  readonly byMonth?: TargetByMonth
}

/** The dashed target comes last, so that both show where the two lines coincide. */
export const historyLines = (chart: HistoryChart): HistoryLine[] => [
  ...(chart.line === undefined ? [] : [{ line: 'neighbour' as const, ...chart.line }]),
  ...(chart.target === undefined ? [] : [{ line: 'target' as const, ...chart.target }]),
]

/** A level piece of a line, from one x to another. */
export interface LinePiece {
  readonly line: HistoryLine['line']
  readonly value: number
  readonly x: number
  readonly x2: number
}

/**
 * A line goes from end to end. A target that moves has a step for each month, and beside the other zones the end of
 * its path.
 */
export function piecesOf(
  lines: readonly HistoryLine[],
  zones: readonly PlacedZone[],
  width: number,
): LinePiece[] {
  const months = zones.find(({ id }) => id === 'months')?.place
  return lines.flatMap(({ line, value, byMonth }): LinePiece[] => {
    if (byMonth === undefined || months === undefined) return [{ line, value, x: 0, x2: width }]
    const steps = byMonth.flatMap((step, i) =>
      step === null
        ? []
        : [{ line, value: step, x: months.x + i * months.slot, x2: months.x + (i + 1) * months.slot }],
    )
    const end = months.x + months.width
    return [...steps, ...(end < width ? [{ line, value, x: end, x2: width }] : [])]
  })
}

export const middleOf = (place: ZonePlace, index: number): number => place.x + (index + 0.5) * place.slot

export const barWidth = (place: ZonePlace, look: SpecParams): number =>
  Math.min(place.slot * look.number('barShare'), look.number('widestBar'))

/** From one line of text to the next, as a share of the text size. */
export const LINE_STEP = 1.16
