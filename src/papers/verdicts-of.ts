// The verdicts on an indicator as a row prints them. In: a rated indicator and its row. Out: the rating with
// the figure that was judged, and the direction of travel and the signal with the month's figure.

import { observationRated } from '../figures/observation-rated.ts'
import { directionCell, ratingCell } from '../figures/say-ratings.ts'
import { chanceRangeOf, signalCell } from '../figures/say-signals.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { PaperWriting } from './paper-writing.ts'
import type { PrintedVerdict } from './printed.ts'

type Place = Pick<PrintedVerdict, 'row' | 'table'>

export function verdictsOf(
  writing: Pick<PaperWriting, 'figures'>,
  indicator: RatedIndicator,
  at: Place,
): PrintedVerdict[] {
  const { figures } = writing
  return [
    {
      ...at,
      figure: figures.figure(indicator, observationRated(indicator)).ref,
      rating: ratingCell(indicator),
    },
    {
      ...at,
      figure: figures.figure(indicator, indicator.latest).ref,
      direction: directionCell(indicator),
      ...signalOf(indicator),
    },
  ]
}

/** The signal alone, for a table without an arrow. */
export const signalVerdictOf = (
  { figures }: Pick<PaperWriting, 'figures'>,
  indicator: RatedIndicator,
  at: Place,
): PrintedVerdict => ({
  ...at,
  figure: figures.figure(indicator, indicator.latest).ref,
  ...signalOf(indicator),
})

function signalOf(indicator: RatedIndicator): Pick<PrintedVerdict, 'signal' | 'chanceRange'> {
  const [signal, chanceRange] = [signalCell(indicator), chanceRangeOf(indicator)]
  return { ...(signal && { signal }), ...(chanceRange && { chanceRange }) }
}
