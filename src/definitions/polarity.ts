// What is good: the vocabulary of the register and of strategies. src/ratings/gain.ts judges by it.

export const POLARITIES = ['high', 'low', 'zero', 'band', 'milestone', 'none'] as const
export type Polarity = (typeof POLARITIES)[number]

/** A strategy states which way a figure should go. Each of its measures has an aim: none is for information. */
export const STRATEGY_POLARITIES = ['up', 'down', 'stable', 'zero', 'milestone'] as const
export type StrategyPolarity = (typeof STRATEGY_POLARITIES)[number]

/** What a strategy's word means in the register: where up is good, high is good. */
export const polarityOfStrategy: Readonly<Record<StrategyPolarity, Polarity>> = {
  up: 'high',
  down: 'low',
  stable: 'band',
  zero: 'zero',
  milestone: 'milestone',
}
