// A measure without a target. In: two printed figures and what is good. Out: whether it moved the good way
// since the baseline.
// Worked: good is up, 52.0 then and 54.5 now: better. Good is zero, 3 then and 4 now: worse. Good is stable,
// without a band: nothing can be said.
import type { StrategyMeasure } from '../../definitions/strategy.ts'
import type { Exact } from '../../terms/exact.ts'
import type { Verdict } from '../judged.ts'

export function sinceBaseline(
  value: Exact | undefined,
  baseline: Exact | undefined,
  polarity: StrategyMeasure['polarity'],
): Verdict {
  if (baseline === undefined || polarity === 'stable' || polarity === 'milestone') return 'no-target'
  if (value === undefined) return 'not-known'
  const gain =
    polarity === 'up'
      ? value.sub(baseline)
      : polarity === 'down'
        ? baseline.sub(value)
        : baseline.abs().sub(value.abs())
  return gain.compare(0) > 0 ? 'better' : gain.compare(0) < 0 ? 'worse' : 'unchanged'
}
