// Judges a measure without a target. In: two printed figures and the good direction. Out: whether the measure
// has moved in that direction since the baseline.
// Worked: good is up, 52.0 then and 54.5 now: better. Good is zero, 3 then and 4 now: worse. Good is stable,
// without a band: no verdict.
import { polarityOfStrategy, type StrategyPolarity } from '../../definitions/polarity.ts'
import type { Exact } from '../../terms/exact.ts'
import { gainFor, meaningOf } from '../gain.ts'
import type { StrategyVerdict } from '../judged-strategy.ts'

export function sinceBaseline(
  value: Exact | undefined,
  baseline: Exact | undefined,
  goodIs: Exclude<StrategyPolarity, 'milestone'>,
): StrategyVerdict {
  const gain = gainFor(polarityOfStrategy[goodIs])
  if (baseline === undefined || gain === undefined) return 'no-target'
  return value === undefined ? 'not-known' : meaningOf(gain(baseline, value))
}
