import { describe, expect, it } from 'vitest'
import { reachedBy } from '../../../src/ratings/rules/reached-by.ts'

describe('reachedBy(reached, by, asAt)', () => {
  it.each([
    ['2019-09-30', '2019-09-30', '2022-03-31', 'met'],
    ['2019-10-01', '2019-09-30', '2022-03-31', 'not-met'],
    [undefined, '2022-03-31', '2022-03-31', 'not-yet-due'],
    [undefined, '2022-03-30', '2022-03-31', 'not-met'],
    ['2022-04-01', '2022-06-30', '2022-03-31', 'not-yet-due'],
    ['2022-03-31', '2022-06-30', '2022-03-31', 'met'],
    ['2022-04-01', '2022-03-01', '2022-03-31', 'not-met'],
    ['2021-01-01', undefined, '2022-03-31', 'met'],
    [undefined, undefined, '2022-03-31', 'no-target'],
  ] as const)('reached %s, due %s, on %s: %s', (reached, by, asAt, verdict) =>
    expect(reachedBy(reached, by, asAt)).toBe(verdict),
  )
})
