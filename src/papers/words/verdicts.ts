// Verdicts on targets, measures and actions in words and shapes, as ratings are. In: a verdict. Out: what a
// cell shows, and what it means.

import type { RatingCell } from '../../figures/figure.ts'
import { symbolOf } from '../../figures/say-ratings.ts'
import type { ActionStatus, Verdict } from '../../ratings/judged.ts'
import type { RatingStatus } from '../../ratings/rating.ts'

interface Words {
  readonly status: RatingStatus
  readonly word: string
  readonly means: string
}

export const verdicts: Readonly<Record<Verdict, Words>> = {
  met: {
    status: 'green',
    word: 'Met',
    means: 'the figure of its date, or what was to be reached by it, meets the target',
  },
  'not-met': {
    status: 'red',
    word: 'Not met',
    means: 'the figure of its date, or what was to be reached by it, does not meet the target',
  },
  'on-the-way': {
    status: 'green',
    word: 'On the way',
    means:
      'before its date; the latest figure is at the target, or at a straight path from the baseline to the target, or beyond',
  },
  behind: {
    status: 'amber',
    word: 'Behind',
    means: 'before its date; the latest figure is short of a straight path from the baseline to the target',
  },
  'not-yet-due': {
    status: 'not-rated',
    word: 'Not yet due',
    means: 'before its date, and there is no baseline from before now to judge by',
  },
  'not-known': {
    status: 'not-rated',
    word: 'Not known',
    means: 'there is no figure to judge; the reason stands in its place',
  },
  better: {
    status: 'not-rated',
    word: 'Better',
    means: 'no target is set; it moved the good way since the baseline',
  },
  worse: {
    status: 'not-rated',
    word: 'Worse',
    means: 'no target is set; it moved the other way since the baseline',
  },
  unchanged: {
    status: 'not-rated',
    word: 'Unchanged',
    means: 'no target is set; it is as it was at the baseline',
  },
  'no-target': {
    status: 'not-rated',
    word: 'Not judged',
    means: 'without a target, or a date, and a baseline nothing can be held against it',
  },
}

/** In the order in which they are counted and explained. */
export const actionStatuses: Readonly<Record<ActionStatus, Words>> = {
  overdue: { status: 'red', word: 'Overdue', means: 'its date is past, and it is not done' },
  'due-soon': { status: 'amber', word: 'Due soon', means: 'its date is near' },
  'on-the-way': { status: 'green', word: 'On the way', means: 'begun, and its date is further off' },
  'not-begun': { status: 'not-rated', word: 'Not begun', means: 'it begins later' },
  'no-date': { status: 'not-rated', word: 'No date', means: 'no date is set by which it is due' },
  'done-late': { status: 'amber', word: 'Done late', means: 'done after its date' },
  done: { status: 'green', word: 'Done', means: 'done by its date' },
}

export const verdictCell = ({ status, word, means }: Words, reason: string = means): RatingCell => ({
  status,
  word,
  symbol: symbolOf(status),
  reason,
})

/** `● Met: …`, each that is used once, in the order above. */
export const explained = <V extends string>(
  words: Readonly<Record<V, Words>>,
  used: readonly V[],
): string[] =>
  (Object.keys(words) as V[])
    .filter(one => used.includes(one))
    .map(one => `${symbolOf(words[one].status)} ${words[one].word}: ${words[one].means}.`)
