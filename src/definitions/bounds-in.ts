// A target of the register with the bounds of one month, which are others only where it moves. In: the target, a
// month and its indicator. Out: the target of that month, or none before its path begins.
import type { Month } from '../terms/period.ts'
import type { DeclaredTarget, IndicatorDefinition, Target } from './indicator-definition.ts'
import { bandsOnPath } from './trajectory.ts'

export function boundsIn(
  declared: DeclaredTarget | undefined,
  period: Month,
  definition: Pick<IndicatorDefinition, 'polarity' | 'unit' | 'decimals'>,
): Target {
  if (declared === undefined) return NONE
  return 'trajectory' in declared ? (bandsOnPath(declared, period, definition) ?? NONE) : declared
}

const NONE: Target = { from: '1900-01', state: 'none' }
