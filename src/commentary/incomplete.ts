// Finds what commentary on a red or worsening indicator lacks. In: a topic's passages and indicators. Out: the
// indicators, and which of cause, action, owner and date are missing.
// Worked: `Visits are late because two workers left. Head of Looked After Children will check each by 28
// February 2017.` lacks nothing in the paper of January 2017.
import type { CommentaryRules } from '../definitions/commentary-rules.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { Month } from '../terms/period.ts'
import { type ActionSaid, actionSayer } from './action-said.ts'
import { type CauseSaid, causeSayer } from './cause-said.ts'
import { ABOUT_REPORTING } from './complete-words.ts'
import { givesFutureDate } from './future-dates.ts'
import { type PostsNamed, postsNamer } from './posts-named.ts'
import { sentenceParts } from './sentence-parts.ts'
import { blankOut, finderOf } from './words/phrases.ts'

export const PARTS = ['a cause', 'an action', 'an owner (a post)', 'a date in the future'] as const

/** `A helpline opens on 1 April` is an action, `the figures appear in April` is none. */
const aboutReporting = finderOf(ABOUT_REPORTING)

export const needsWords = (indicators: readonly RatedIndicator[]): RatedIndicator[] =>
  indicators.filter(one => one.rating.status === 'red' || one.direction.meaning === 'worse')

export interface Completeness {
  readonly cause: CauseSaid
  readonly action: ActionSaid
  readonly posts: PostsNamed
}

/** What the council adds to the built-in words, and the posts of its register. */
export const completenessOf = (
  { must }: CommentaryRules,
  indicators: readonly RatedIndicator[],
): Completeness => ({
  cause: causeSayer(must.cause),
  action: actionSayer(must.action),
  posts: postsNamer([...must.owner, ...indicators.map(one => one.definition.owner)]),
})

export function lacking(
  passages: readonly string[],
  current: Month,
  indicators: readonly RatedIndicator[],
  { cause, action, posts }: Completeness,
): string[] {
  const parts = sentenceParts(passages).map(text => {
    const named = posts(text)
    const isSaid = action(text, named)
    const isDated = givesFutureDate(text, current, isSaid)
    return { text, named, isDated, isAction: isSaid || (isDated && aboutReporting(text).length === 0) }
  })
  const says = [
    parts.some(
      ({ text, named, isAction }) =>
        cause.byWord(text) || (!isAction && cause.byTelling(blankOut(text, named), indicators)),
    ),
    parts.some(one => one.isAction),
    parts.some(one => one.named.length > 0),
    parts.some(one => one.isDated),
  ]
  return PARTS.filter((_, at) => !says[at])
}
