import { describe, expect, it } from 'vitest'
import { STRATEGY_POLARITIES, type StrategyPolarity } from '../../../src/definitions/polarity.ts'
import type { StrategyVerdict } from '../../../src/ratings/judged-strategy.ts'
import { sinceBaseline } from '../../../src/ratings/rules/since-baseline.ts'
import { exact } from '../../../src/terms/exact.ts'

describe('sinceBaseline(value, baseline, polarity)', () => {
  const since = (
    value: string | undefined,
    baseline: string | undefined,
    polarity: Parameters<typeof sinceBaseline>[2],
  ) =>
    sinceBaseline(
      value === undefined ? undefined : exact(value),
      baseline === undefined ? undefined : exact(baseline),
      polarity,
    )
  it.each([
    ['54.5', '52', 'up', 'better'],
    ['51', '52', 'up', 'worse'],
    ['52', '52', 'up', 'unchanged'],
    ['51', '52', 'down', 'better'],
    ['53', '52', 'down', 'worse'],
    ['52', '52', 'down', 'unchanged'],
    ['3', '4', 'zero', 'better'],
    ['4', '3', 'zero', 'worse'],
    ['0', '0', 'zero', 'unchanged'],
    ['52', '50', 'stable', 'no-target'],
    ['52', undefined, 'up', 'no-target'],
    [undefined, '52', 'up', 'not-known'],
  ] as const)('%s after %s, %s being good, is %s', (value, baseline, polarity, verdict) =>
    expect(since(value, baseline, polarity)).toBe(verdict),
  )
})

/** The verdict on a rise from 60 to 75, by polarity. Without a target, the centre of a band is unknown. */
const RISES: Readonly<Record<Exclude<StrategyPolarity, 'milestone'>, StrategyVerdict>> = {
  up: 'better',
  down: 'worse',
  stable: 'no-target',
  zero: 'worse',
}

describe('sinceBaseline(value, baseline, goodIs)', () => {
  it.each(Object.entries(RISES))('if %s is good, a rise is %s', (word, verdict) => {
    const goodIs = STRATEGY_POLARITIES.find(one => one === word)
    if (goodIs === undefined || goodIs === 'milestone') throw new Error(`no word for a figure: ${word}`)
    expect(sinceBaseline(exact(75), exact(60), goodIs)).toBe(verdict)
  })
})
