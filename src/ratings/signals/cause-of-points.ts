// The one special cause of each point of a stretch, in the order of NHSRplotthedots: outside a limit, trend, two
// of three, shift. In: values, sides and zones in order. Out: for each point its cause and its direction.
import type { ControlChartRules } from '../../definitions/signal-rules.ts'
import type { Exact } from '../../terms/exact.ts'
import type { SideOfMean, SpecialCause } from '../signal.ts'
import type { SigmaZone } from './limits.ts'
import { inShift, inTrend, inTwoOfThree, outsideLimits } from './special-causes.ts'

export interface CauseOfPoint {
  readonly cause: SpecialCause
  /** 1 for above the mean, or for a rise; −1 for below, or for a fall; 0 without a special cause. */
  readonly direction: SideOfMean
}

export function causesOf(
  values: readonly Exact[],
  sides: readonly SideOfMean[],
  zones: readonly SigmaZone[],
  rules: ControlChartRules,
): CauseOfPoint[] {
  const marks = [
    { cause: 'outside', at: outsideLimits(zones, sides) },
    { cause: 'trend', at: inTrend(values, rules.trend) },
    { cause: 'two-of-three', at: inTwoOfThree(zones, sides, rules['two-of-three']) },
    { cause: 'shift', at: inShift(sides, rules.shift) },
  ] as const
  return values.map((_, at) => {
    const first = marks.find(mark => mark.at[at] !== 0)
    return { cause: first?.cause ?? 'none', direction: first?.at[at] ?? 0 }
  })
}
