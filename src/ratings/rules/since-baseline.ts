// Judges a measure without a target. In: two printed figures and the good direction. Out: whether the measure
// has moved in that direction since the baseline.
// Worked: good is up, 52.0 then and 54.5 now: better. Good is zero, 3 then and 4 now: worse. Good is stable,
// without a band: no verdict.
import { polarityMeant, type StrategyPolarity } from '../../definitions/polarity.ts'
import type { Exact } from '../../terms/exact.ts'
import { gainBy, meaningOf } from '../gain.ts'
import type { Verdict } from '../judged.ts'

export function sinceBaseline(
  value: Exact | undefined,
  baseline: Exact | undefined,
  goodIs: Exclude<StrategyPolarity, 'milestone'>,
): Verdict {
  const gain = gainBy(polarityMeant[goodIs])
  if (baseline === undefined || gain === undefined) return 'no-target'
  return value === undefined ? 'not-known' : meaningOf(gain(baseline, value))
}
