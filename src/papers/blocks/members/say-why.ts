// Why an indicator is in its group on page one, in a line. In: a rated indicator. Out: its target, how it moved or what the
// series shows, and since when it is red; of one that is not known, its last figure.
import { sayGreen } from '../../../figures/say-bounds.ts'
import { signalCell } from '../../../figures/say-signals.ts'
import { periodMeant } from '../../../observations/observation.ts'
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'
import { sayPeriod } from '../../../terms/period.ts'
import { lowerFirst } from '../../../terms/words.ts'
import type { PaperWriting } from '../../paper-writing.ts'
import type { MembersGroup } from './ranked-for-members.ts'
import { reasonMoved } from './reason-moved.ts'
import { sayRedSince } from './since-when.ts'
import { withUnit } from './with-unit.ts'

/** `target 98% or above; down from 89.7%; red since November 2016`; undefined where the heading of the group says it. */
export function sayWhy(writing: PaperWriting, one: RatedIndicator, group: MembersGroup): string | undefined {
  if (group === 'not-known') return lastKnown(writing, one)
  if (group === 'kept-back') return undefined
  if (group === 'met' || group === 'not-rated')
    return one.change?.is === 'cannot-tell' ? 'not judged' : undefined
  const { rating, definition } = one
  const isOff = rating.status === 'red' || rating.status === 'amber'
  return [
    ...(isOff ? [`target ${withUnit(lowerFirst(sayGreen(rating.target, definition.unit)), one)}`] : []),
    rating.judged === 'year-to-date' ? toDate(writing, one) : reasonMoved(one, writing.figures),
    sayRedSince(one, writing.judge),
  ]
    .filter(part => part !== undefined && part !== '')
    .join('; ')
}

/** `year to date; 75.0% in the month, improving`. */
function toDate({ figures }: PaperWriting, one: RatedIndicator): string {
  if (one.latest.amount.kind === 'missing') return 'year to date'
  const month = `${withUnit(figures.figure(one, one.latest).text, one)} in the month`
  const clear = one.change?.is === 'clear' ? signalCell(one) : undefined
  return `year to date; ${month}${clear === undefined ? '' : `, ${lowerFirst(clear.word)}`}`
}

function lastKnown({ figures }: PaperWriting, indicator: RatedIndicator): string {
  const last = indicator.months.findLast(month => month.amount.kind === 'known')
  return last === undefined
    ? 'no month has a figure'
    : `last known ${figures.figure(indicator, last).text} in ${sayPeriod(periodMeant(last))}`
}
