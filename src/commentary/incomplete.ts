// Finds what commentary on a red or worsening indicator lacks. In: a topic's text and indicators. Out: the
// indicators, and which of cause, action, owner and date are missing.
// Worked: `Visits are late because two workers left. Head of Looked After Children will check each by 28
// February 2017.` lacks nothing in the paper of January 2017.
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { lastDayOf, type Month } from '../terms/period.ts'
import type { Lexicon } from './lexicon.ts'
import { periodsIn } from './periods-named.ts'

export const PARTS = ['a cause', 'an action', 'an owner (a post)', 'a date in the future'] as const

export const needsWords = (indicators: readonly RatedIndicator[]): RatedIndicator[] =>
  indicators.filter(one => one.rating.status === 'red' || one.direction.meaning === 'worse')

export function lacking(text: string, current: Month, { must }: Pick<Lexicon, 'must'>): string[] {
  const says = [
    must.cause(text).length > 0,
    must.action(text).length > 0,
    must.owner(text).length > 0,
    periodsIn(text, current).some(
      one => one.role === 'date' && one.month !== undefined && lastDayOf(one.month) > lastDayOf(current),
    ),
  ]
  return PARTS.filter((_, at) => !says[at])
}
