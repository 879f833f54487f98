// What the parts of a history chart share: its zones with their places, the plot, the look.
import type { HistoryChart } from '../../../papers/chart.ts'
import type { Look } from '../../arrangement.ts'
import type { TextMeasure } from '../../measure-text.ts'
import type { ZonePlace } from '../../share-width.ts'

export type Zone = HistoryChart['zones'][number]

export interface PlacedZone extends Zone {
  readonly place: ZonePlace
}

export interface Kit {
  readonly look: Look
  readonly measure: TextMeasure
}

export interface Line {
  readonly line: 'target' | 'neighbour'
  readonly label: string
  readonly value: number
  readonly text: string
}

/** The dashes of the target last: where both lie on each other, both are seen. */
export const linesOf = (chart: HistoryChart): Line[] => [
  ...(chart.line === undefined ? [] : [{ line: 'neighbour' as const, ...chart.line }]),
  ...(chart.target === undefined ? [] : [{ line: 'target' as const, ...chart.target }]),
]

export const middleOf = (place: ZonePlace, index: number): number => place.x + (index + 0.5) * place.slot

export const barWidth = (place: ZonePlace, look: Look): number =>
  Math.min(place.slot * look.number('barShare'), look.number('widestBar'))

/** From one line of text to the next, of its size. */
export const LINE_STEP = 1.16
