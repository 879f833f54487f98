// The target of an indicator with one target. In: the target as in the register. Out: the target in force.
import { targetFor } from '../../src/indicators/line-up.ts'
import { indicator, PERIOD } from '../observations/build.ts'

export const target = (given: Readonly<Record<string, unknown>>) =>
  targetFor(
    indicator({
      targets: [given],
      ...('milestone' in given && { unit: 'milestone', polarity: 'milestone' }),
    }),
    PERIOD,
  )
