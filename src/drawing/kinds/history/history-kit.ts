// What the parts of a history chart share: its placed zones, its lines, the look and the text measure.
import type { HistoryChart } from '../../../papers/chart.ts'
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
}

/** The dashed target comes last, so that both show where the two lines coincide. */
export const historyLines = (chart: HistoryChart): HistoryLine[] => [
  ...(chart.line === undefined ? [] : [{ line: 'neighbour' as const, ...chart.line }]),
  ...(chart.target === undefined ? [] : [{ line: 'target' as const, ...chart.target }]),
]

export const middleOf = (place: ZonePlace, index: number): number => place.x + (index + 0.5) * place.slot

export const barWidth = (place: ZonePlace, look: SpecParams): number =>
  Math.min(place.slot * look.number('barShare'), look.number('widestBar'))

/** From one line of text to the next, as a share of the text size. */
export const LINE_STEP = 1.16
