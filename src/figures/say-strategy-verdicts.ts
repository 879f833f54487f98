// Verdicts on targets, measures and actions, in words and shapes like ratings. In: a verdict. Out: what a
// cell shows, and what it means.

import type { ActionStatus, StrategyVerdict } from '../ratings/judged-strategy.ts'
import type { RatingStatus } from '../ratings/rating.ts'
import type { RatingCell } from './figure.ts'
import { symbolOf } from './say-ratings.ts'

interface Words {
  readonly status: RatingStatus
  readonly word: string
  readonly means: string
}

export const verdicts: Readonly<Record<StrategyVerdict, Words>> = {
  met: {
    status: 'green',
    word: 'Met',
    means: 'the figure for the target date meets the target, or the milestone was reached by that date',
  },
  'not-met': {
    status: 'red',
    word: 'Not met',
    means:
      'the figure for the target date does not meet the target, or the milestone was not reached by that date',
  },
  'on-the-way': {
    status: 'green',
    word: 'On the way',
    means:
      'the target date is still to come; the latest figure is at or beyond the target, or the straight path to it from the baseline',
  },
  behind: {
    status: 'amber',
    word: 'Behind',
    means:
      'the target date is still to come; the latest figure is short of the straight path to the target from the baseline',
  },
  'not-yet-due': {
    status: 'not-rated',
    word: 'Not yet due',
    means: 'the target date is still to come, and there is no earlier baseline to judge by',
  },
  'not-known': {
    status: 'not-rated',
    word: 'Not known',
    means: 'there is no figure to judge; the reason is given in its place',
  },
  better: {
    status: 'not-rated',
    word: 'Better',
    means: 'no target is set; the figure has improved since the baseline',
  },
  worse: {
    status: 'not-rated',
    word: 'Worse',
    means: 'no target is set; the figure has got worse since the baseline',
  },
  unchanged: {
    status: 'not-rated',
    word: 'Unchanged',
    means: 'no target is set; the figure is the same as at the baseline',
  },
  'no-target': {
    status: 'not-rated',
    word: 'Not judged',
    means: 'no target or date is set and there is no baseline, so it cannot be judged',
  },
}

/** In the order in which papers count and explain them. */
export const actionStatuses: Readonly<Record<ActionStatus, Words>> = {
  overdue: { status: 'red', word: 'Overdue', means: 'the due date has passed and the action is not done' },
  'due-soon': { status: 'amber', word: 'Due soon', means: 'the due date is near' },
  'on-the-way': { status: 'green', word: 'On the way', means: 'begun, and not due soon' },
  'not-begun': { status: 'not-rated', word: 'Not begun', means: 'the start date is still to come' },
  'no-date': { status: 'not-rated', word: 'No date', means: 'no due date is set' },
  'done-late': { status: 'amber', word: 'Done late', means: 'done after the due date' },
  done: { status: 'green', word: 'Done', means: 'done by the due date' },
}

export const verdictCell = ({ status, word, means }: Words, reason: string = means): RatingCell => ({
  status,
  word,
  symbol: symbolOf(status),
  reason,
})

/** `● Met: …`, once for each that is used, in the order above. */
export const verdictLegend = <V extends string>(
  words: Readonly<Record<V, Words>>,
  used: readonly V[],
): string[] =>
  (Object.keys(words) as V[])
    .filter(one => used.includes(one))
    .map(one => `${symbolOf(words[one].status)} ${words[one].word}: ${words[one].means}.`)
