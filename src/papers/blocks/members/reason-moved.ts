// What moved, for page one. In: an indicator. Out: the movement since the month before, or what shows the change where the
// month alone does not.
import type { FigureBook } from '../../../figures/figure-book.ts'
import { movementWords } from '../../../figures/say-indicator.ts'
import { textWithMark } from '../../../figures/say-provisional.ts'
import { signalCell } from '../../../figures/say-signals.ts'
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'

/**
 * `down from 89.7%`, since the month before; where the month alone does not show the change, what does: `8 months in a
 * row below the mean`.
 */
export function reasonMoved(one: RatedIndicator, figures: FigureBook): string {
  const { signal, change, direction } = one
  const showsItself =
    signal?.is === 'charted' &&
    signal.cause === 'outside' &&
    change?.meaning !== 'neutral' &&
    change?.meaning === direction.meaning
  const cell =
    change?.is === 'clear' && signal?.is === 'charted' && !showsItself ? signalCell(one) : undefined
  if (cell !== undefined) return cell.reason
  const moved = movedSinceMonthBefore(one, figures)
  return change?.by === 'intervals' ? `${moved}: further than chance would bring` : moved
}

function movedSinceMonthBefore(one: RatedIndicator, figures: FigureBook): string {
  const { direction, previous } = one
  const isAfter = direction.movement === 'up' || direction.movement === 'down'
  return isAfter
    ? `${direction.movement} from ${textWithMark(figures.figure(one, previous))}`
    : movementWords(one, figures).replace(/^[,;] /, '')
}
