// How much nearer to good a figure has come. In: a polarity. Out: a function of two printed figures, in their
// own unit; none if neither direction is good.
// Worked: good is low, 12.8 then and 11.7 now: 1.1 nearer. Good is zero, −3 then and −1 now: 2 nearer. Good
// is a band about 70, 62 then and 75 now: 8 away and then 5, so 3 nearer.
import type { Bound } from '../definitions/bounds.ts'
import type { Polarity } from '../definitions/polarity.ts'
import { type Exact, exact } from '../terms/exact.ts'

export type Gain = (from: Exact, to: Exact) => Exact

/** The bound of green gives the centre of a band. Without it, the good direction is unknown. */
export const gainFor = (polarity: Polarity, green?: Bound): Gain | undefined =>
  gains[polarity](green && 'of' in green ? exact(green.of) : undefined)

const gains: Readonly<Record<Polarity, (centre?: Exact) => Gain | undefined>> = {
  high: () => risen,
  low: () => fallen,
  zero: () => nearerTo(exact(0)),
  band: centre => centre && nearerTo(centre),
  milestone: () => risen,
  none: () => undefined,
}

const risen: Gain = (from, to) => to.sub(from)
const fallen: Gain = (from, to) => from.sub(to)
const nearerTo =
  (good: Exact): Gain =>
  (from, to) =>
    from.sub(good).abs().sub(to.sub(good).abs())

export function meaningOf(gain: Exact): 'better' | 'worse' | 'unchanged' {
  if (gain.compare(0) > 0) return 'better'
  return gain.compare(0) < 0 ? 'worse' : 'unchanged'
}
