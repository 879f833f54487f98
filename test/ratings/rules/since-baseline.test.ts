import { describe, expect, it } from 'vitest'
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
