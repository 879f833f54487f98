// Verdicts on targets with a date, each worked out by hand.
import { describe, expect, it } from 'vitest'
import type { Bound } from '../../../src/definitions/bounds.ts'
import { byDate } from '../../../src/ratings/rules/by-date.ts'
import { exact } from '../../../src/terms/exact.ts'

const judged = (
  value: string | undefined,
  bound: Bound,
  asAt: string,
  more: { by?: string; baseline?: [on: string, value: string]; decimals?: number } = {},
) =>
  byDate(value === undefined ? undefined : exact(value), {
    bound,
    asAt,
    decimals: more.decimals ?? 0,
    ...(more.by !== undefined && { by: more.by }),
    ...(more.baseline && { baseline: { on: more.baseline[0], value: exact(more.baseline[1]) } }),
  })

describe('byDate(value, target) on its date and after', () => {
  const by = '2021-03-31'
  it.each([
    ['399', { 'at-most': '399' }, 'met'],
    ['400', { 'at-most': '399' }, 'not-met'],
    ['70', { 'at-least': '70' }, 'met'],
    ['69.9', { 'at-least': '70' }, 'not-met'],
    ['70', { above: '70' }, 'not-met'],
    ['70.1', { above: '70' }, 'met'],
    ['70', { below: '70' }, 'not-met'],
    ['48', { within: '2', of: '50' }, 'met'],
    ['52', { within: '2', of: '50' }, 'met'],
    ['47.9', { within: '2', of: '50' }, 'not-met'],
    ['0', { 'at-most': '0' }, 'met'],
    ['1', { 'at-most': '0' }, 'not-met'],
    [undefined, { 'at-most': '399' }, 'not-known'],
  ] as const)('%s against %j is %s', (value, bound, verdict) => {
    expect(judged(value, bound, '2021-03-31', { by })).toEqual({ verdict })
    expect(judged(value, bound, '2022-03-31', { by })).toEqual({ verdict })
    expect(judged(value, bound, '2022-03-31')).toEqual({ verdict })
  })
  it('is judged by a path on the day before its date, but not on the date', () => {
    const baseline: [string, string] = ['2020-03-31', '10']
    expect(judged('6', { 'at-most': '5' }, '2021-03-31', { by, baseline })).toEqual({ verdict: 'not-met' })
    // 364 of 365 days: 10 − 5 × 364 ÷ 365 = 5.01.
    expect(judged('6', { 'at-most': '5' }, '2021-03-30', { by, baseline })).toEqual({
      verdict: 'behind',
      path: '5',
    })
  })
})

describe('byDate(value, target) before its date', () => {
  // 488 less 89 × 455 ÷ 1,551 = 461.89….
  const plan = { by: '2021-03-31', baseline: ['2016-12-31', '488'] as [string, string] }
  it('is judged by a straight path, as printed', () => {
    expect(judged('462', { 'at-most': '399' }, '2018-03-31', plan)).toEqual({
      verdict: 'on-the-way',
      path: '462',
    })
    expect(judged('463', { 'at-most': '399' }, '2018-03-31', plan)).toEqual({
      verdict: 'behind',
      path: '462',
    })
  })
  it('has a rising path if more is better: 60 to 70 over four years is 62.5 after one of 365 days in 1,461', () => {
    // 60 + 10 × 365 ÷ 1,461 = 62.498…, printed 62.5.
    const upwards = { by: '2025-03-31', baseline: ['2021-03-31', '60'] as [string, string], decimals: 1 }
    expect(judged('62.5', { 'at-least': '70' }, '2022-03-31', upwards)).toEqual({
      verdict: 'on-the-way',
      path: '62.5',
    })
    expect(judged('62.4', { 'at-least': '70' }, '2022-03-31', upwards)).toEqual({
      verdict: 'behind',
      path: '62.5',
    })
  })
  it('has a path to the nearer end of a band, from either side', () => {
    // From 60 to 52 and from 40 to 48, half of the 730 days: 56 and 44.
    const [above, below] = [
      { by: '2023-03-31', baseline: ['2021-03-31', '60'] as [string, string] },
      { by: '2023-03-31', baseline: ['2021-03-31', '40'] as [string, string] },
    ]
    const band: Bound = { within: '2', of: '50' }
    expect([judged('56', band, '2022-03-31', above), judged('57', band, '2022-03-31', above)]).toEqual([
      { verdict: 'on-the-way', path: '56' },
      { verdict: 'behind', path: '56' },
    ])
    expect([judged('44', band, '2022-03-31', below), judged('43', band, '2022-03-31', below)]).toEqual([
      { verdict: 'on-the-way', path: '44' },
      { verdict: 'behind', path: '44' },
    ])
    // On the other side of the centre, but nearer to it than the path.
    expect(judged('45', band, '2022-03-31', above).verdict).toBe('on-the-way')
    expect(
      judged('55', band, '2022-03-31', { by: '2023-03-31', baseline: ['2021-03-31', '51'] }).verdict,
    ).toBe('behind')
  })
  it('is on the way, not met, if the target is reached before its date', () => {
    expect(judged('390', { 'at-most': '399' }, '2018-03-31', plan).verdict).toBe('on-the-way')
    expect(judged('390', { 'at-most': '399' }, '2018-03-31', { by: '2021-03-31' })).toEqual({
      verdict: 'on-the-way',
    })
  })
  it('is not yet due without a baseline, and up to the day of the baseline', () => {
    expect(judged('450', { 'at-most': '399' }, '2018-03-31', { by: '2021-03-31' })).toEqual({
      verdict: 'not-yet-due',
    })
    expect(judged('488', { 'at-most': '399' }, '2016-12-31', plan)).toEqual({ verdict: 'not-yet-due' })
    expect(judged('480', { 'at-most': '399' }, '2016-11-30', plan)).toEqual({ verdict: 'not-yet-due' })
  })
  it('is not known if there is a path but no figure', () =>
    expect(judged(undefined, { 'at-most': '399' }, '2018-03-31', plan)).toEqual({ verdict: 'not-known' }))
})
