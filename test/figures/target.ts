// The target of an indicator with one target. In: the target as in the register. Out: the target in force.
import type { Polarity } from '../../src/definitions/polarity.ts'
import { targetFor } from '../../src/indicators/line-up.ts'
import { indicator, PERIOD } from '../observations/build.ts'

export const target = (given: Readonly<Record<string, unknown>>) =>
  targetFor(
    indicator({
      targets: [given],
      polarity: polarityFor(given),
      ...('milestone' in given && { unit: 'milestone' }),
    }),
    PERIOD,
  )

/** What must be good for these bounds. */
function polarityFor({ green, milestone }: Readonly<Record<string, unknown>>): Polarity {
  if (milestone !== undefined) return 'milestone'
  if (typeof green !== 'object' || green === null) return 'none'
  if ('within' in green) return 'band'
  return 'at-least' in green || 'above' in green ? 'high' : 'low'
}
