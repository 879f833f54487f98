// What moved, for page one. In: an indicator. Out: the movement since the month before, or what shows the change where the
// month alone does not.
import type { FigureBook } from '../../../figures/figure-book.ts'
import { movementWords } from '../../../figures/say-indicator.ts'
import { signalCell } from '../../../figures/say-signals.ts'
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'

/**
 * `down from 89.7% in December 2016`; where the month alone does not show the change, what does: `8 months in a row below
 * the mean`.
 */
export function reasonMoved(one: RatedIndicator, figures: FigureBook): string {
  const { signal, change, direction } = one
  const showsItself =
    signal?.is === 'charted' &&
    signal.cause === 'outside' &&
    (change?.meaning === 'neutral' || change?.meaning === direction.meaning)
  const cell =
    change?.is === 'clear' && signal?.is === 'charted' && !showsItself ? signalCell(one) : undefined
  if (cell !== undefined) return cell.reason
  const moved = movementWords(one, figures).replace(/^, /, '')
  return change?.by === 'intervals' ? `${moved}: further than chance would bring` : moved
}
