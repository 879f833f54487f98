// Puts ratings and directions into words and shapes, so that colour is never the only signal. In: verdicts.
// Out: what a table cell shows.

import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { DirectionOfMovement, DirectionState, Meaning } from '../ratings/direction.ts'
import type { RatedForecast, RatedIndicator } from '../ratings/rated-indicator.ts'
import type { NotRatedReason, Rating, RatingStatus } from '../ratings/rating.ts'
import { exact } from '../terms/exact.ts'
import { counted } from '../terms/words.ts'
import type { DirectionCell, RatingCell } from './figure.ts'
import { type PeriodWord, periodWord, wordedAs } from './period-word.ts'
import { boundsOf } from './say-bounds.ts'
import { sayNumber } from './say-figure.ts'
import { sayNoTarget } from './say-rules.ts'

const RATINGS: Readonly<Record<RatingStatus, { word: string; symbol: string; means: string }>> = {
  green: { word: 'Green', symbol: '●', means: 'on target' },
  amber: { word: 'Amber', symbol: '▲', means: 'off target, within the tolerance' },
  red: { word: 'Red', symbol: '■', means: 'off target, outside the tolerance' },
  'not-rated': { word: 'Not rated', symbol: '–', means: 'no rating; the reason is given' },
}

export const symbolOf = (status: RatingStatus): string => RATINGS[status].symbol

const NOT_RATED: Readonly<Record<Exclude<NotRatedReason, 'no-target' | 'small-cohort'>, string>> = {
  'target-to-be-set': 'the target has yet to be set',
  'no-figure': 'there is no figure to judge',
  suppressed: 'suppressed',
  'between-bounds': 'it falls between the bounds of amber and red',
  'only-green-set': 'short of green; amber and red are not set',
  'not-yet-due': 'the milestone is not yet due',
  'target-of-month': 'the target is for a single month',
  'other-span': 'the target and the forecast are not for the same span of months',
  'nothing-before': 'short of green, with no figure for the month before to tell whether it is better',
}

export function ratingCell({ rating, definition, decimals, latest }: RatedIndicator): RatingCell {
  const step = periodWord(latest.period)
  const { word, symbol } = RATINGS[rating.status]
  const bounds = boundsOf(rating.target, definition.unit, step)
  const judged = rating.value === undefined ? '' : sayNumber(exact(rating.value), definition.unit, decimals)
  const reason =
    rating.status === 'not-rated'
      ? sayNotRated(rating, definition, step)
      : `${judged} is ${rating.status}: ${bounds[rating.status]}`
  return { status: rating.status, word, symbol, reason }
}

function sayNotRated(
  { notRated = 'no-figure', cases }: Rating,
  definition: IndicatorDefinition,
  step: PeriodWord,
): string {
  if (notRated === 'no-target') return sayNoTarget(definition)
  if (notRated === 'nothing-before') return wordedAs(NOT_RATED[notRated], step)
  return notRated === 'small-cohort'
    ? `small cohort: ${counted(Number(cases?.found ?? 0), 'case')}, and a figure of fewer than ${cases?.needed ?? 0} is not rated`
    : NOT_RATED[notRated]
}

/** The rating of the forecast at the end of the year. */
export const forecastRatingCell = (indicator: RatedIndicator, { rating }: RatedForecast): RatingCell =>
  ratingCell({ ...indicator, rating })

export const ratingLegend: readonly RatingCell[] = (['green', 'amber', 'red', 'not-rated'] as const).map(
  status => ({
    status,
    word: RATINGS[status].word,
    symbol: RATINGS[status].symbol,
    reason: RATINGS[status].means,
  }),
)

const STATES: Readonly<Record<DirectionState, { word: string; sentence: string }>> = {
  'increase-neutral': { word: 'Up', sentence: 'increase in numbers (neither good nor bad)' },
  'stable-neutral': { word: 'Same', sentence: 'same as last month (neither good nor bad)' },
  'decrease-neutral': { word: 'Down', sentence: 'decrease in numbers (neither good nor bad)' },
  improvement: { word: 'Better', sentence: 'improvement in performance' },
  'decline-within-target': {
    word: 'Worse, within limits',
    sentence: 'decline in performance, still within the limits of the target',
  },
  'decline-off-target': { word: 'Worse, off target', sentence: 'decline in performance, not on target' },
  'no-movement-within-target': {
    word: 'Same, within limits',
    sentence: 'no movement, within the limits of the target',
  },
  'no-movement-off-target': { word: 'Same, off target', sentence: 'no movement, not on target' },
  'decline-no-target': { word: 'Worse', sentence: 'decline in performance, not rated against a target' },
  'no-movement-no-target': { word: 'Same', sentence: 'no movement, not rated against a target' },
  'no-previous-value': { word: 'No earlier figure', sentence: 'no figure for the month before' },
  'not-comparable': {
    word: 'Not comparable',
    sentence: 'the series breaks between the two months, so they cannot be compared',
  },
  'no-value': { word: 'No figure', sentence: 'no figure for this month' },
}

const ARROWS: Readonly<Record<DirectionOfMovement, string>> = { up: '↑', down: '↓', same: '→', unknown: '–' }

export function directionCell({
  direction,
  target,
  latest,
}: Pick<RatedIndicator, 'direction' | 'target' | 'latest'>): DirectionCell {
  const { movement, meaning, state } = direction
  const { word } = STATES[state]
  const sentence = wordedAs(STATES[state].sentence, periodWord(latest.period))
  const nearer = 'green' in target && 'of' in target.green ? NEARER[meaning] : undefined
  return {
    movement,
    meaning,
    state,
    arrow: ARROWS[movement],
    word,
    sentence: nearer === undefined ? sentence : `${nearer}: ${sentence}`,
  }
}

/** Where the target is a band, a figure that rises may be better or worse: it says why. */
const NEARER: Readonly<Partial<Record<Meaning, string>>> = {
  better: 'nearer to the target',
  worse: 'further from the target',
}

/** How the legend shows each state: the movement, and what it means. */
const SHOWN: Readonly<Record<DirectionState, { movement: DirectionOfMovement; meaning: Meaning }>> = {
  'increase-neutral': { movement: 'up', meaning: 'neutral' },
  'stable-neutral': { movement: 'same', meaning: 'neutral' },
  'decrease-neutral': { movement: 'down', meaning: 'neutral' },
  improvement: { movement: 'unknown', meaning: 'better' },
  'decline-within-target': { movement: 'unknown', meaning: 'worse' },
  'decline-off-target': { movement: 'unknown', meaning: 'worse' },
  'no-movement-within-target': { movement: 'same', meaning: 'unchanged' },
  'no-movement-off-target': { movement: 'same', meaning: 'unchanged' },
  'decline-no-target': { movement: 'unknown', meaning: 'worse' },
  'no-movement-no-target': { movement: 'same', meaning: 'unchanged' },
  'no-previous-value': { movement: 'unknown', meaning: 'unknown' },
  'not-comparable': { movement: 'unknown', meaning: 'unknown' },
  'no-value': { movement: 'unknown', meaning: 'unknown' },
}

/** An improvement or a decline may be up or down, so the legend shows both arrows. */
export const directionLegend = (step: PeriodWord): readonly DirectionCell[] =>
  (Object.keys(STATES) as DirectionState[]).map(state => {
    const { movement, meaning } = SHOWN[state]
    const pointsEitherWay = meaning === 'better' || meaning === 'worse'
    return {
      movement,
      meaning,
      state,
      arrow: pointsEitherWay ? '↑ or ↓' : ARROWS[movement],
      word: STATES[state].word,
      sentence: wordedAs(STATES[state].sentence, step),
    }
  })
