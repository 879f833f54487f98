// What is good: the one vocabulary of the register and of strategies. What is judged by it, and how, is in
// src/ratings/gain.ts.

export const POLARITIES = ['high', 'low', 'zero', 'band', 'milestone', 'none'] as const
export type Polarity = (typeof POLARITIES)[number]

/** A strategy says which way a figure is to go. Its measures want something, so none is for information. */
export const STRATEGY_POLARITIES = ['up', 'down', 'stable', 'zero', 'milestone'] as const
export type StrategyPolarity = (typeof STRATEGY_POLARITIES)[number]

/** What the word of a strategy means: where up is good, high is good. */
export const polarityMeant: Readonly<Record<StrategyPolarity, Polarity>> = {
  up: 'high',
  down: 'low',
  stable: 'band',
  zero: 'zero',
  milestone: 'milestone',
}
