// The verdicts on an indicator as a row prints them. In: a rated indicator and its row. Out: the rating with
// the figure that was judged, and the direction of travel with the month's figure.
import { directionCell, ratingCell } from '../figures/say-ratings.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { PaperWriting } from './paper-writing.ts'
import type { PrintedVerdict } from './printed.ts'

export function verdictsOf(
  { figures }: Pick<PaperWriting, 'figures'>,
  indicator: RatedIndicator,
  at: Pick<PrintedVerdict, 'row' | 'table'>,
): PrintedVerdict[] {
  const { latest, yearToDate, rating } = indicator
  const judged = rating.judged === 'year-to-date' ? yearToDate : latest
  return [
    { ...at, figure: figures.figure(indicator, judged).ref, rating: ratingCell(indicator) },
    { ...at, figure: figures.figure(indicator, latest).ref, direction: directionCell(indicator) },
  ]
}
