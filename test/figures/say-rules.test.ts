import { describe, expect, it } from 'vitest'
import { sayMethod, sayRatingRule, saySpanRules } from '../../src/figures/say-rules.ts'
import { indicator } from '../observations/build.ts'
import { target } from './target.ts'

describe('sayRatingRule(indicator)', () => {
  const rule = (polarity: string, given: Readonly<Record<string, unknown>>) =>
    sayRatingRule({ definition: indicator({ polarity, unit: 'percentage' }), target: target(given) })
  it.each([
    [
      'high',
      { green: { 'at-least': 95 }, amber: { 'at-least': 90 }, red: { below: 90 } },
      'Good is high. Green: 95% or above. Amber: 90% to below 95%. Red: below 90%.',
    ],
    [
      'low',
      { judges: 'year-to-date', green: { below: 10 } },
      'Good is low. Green: YTD below 10%. Amber: not set. Red: not set. Judged on the year to date (YTD).',
    ],
    ['zero', { state: 'to-be-set' }, 'Good is zero. The target has yet to be set.'],
    ['high', { state: 'none' }, 'Good is high. No target is set.'],
    ['none', { state: 'none' }, 'Information only: neither high nor low is good. No target is set.'],
    ['none', { state: 'to-be-set' }, 'Neither high nor low is good. The target has yet to be set.'],
    [
      'band',
      { green: { within: 2, of: 73.5 } },
      'Good is in band. Green: within 2% of 73.5%. Amber: not set. Red: not set.',
    ],
  ])('where good is %s', (polarity, given, words) => expect(rule(polarity, given)).toBe(words))
})

describe('sayMethod(definition) and saySpanRules(definition)', () => {
  it.each([
    { kind: 'as-supplied', measure: 'a' },
    { kind: 'count', measure: 'a' },
    { kind: 'percentage', numerator: 'a', denominator: 'b' },
    { kind: 'mean', total: 'a', cases: 'b' },
    { kind: 'rate-per-10000', count: 'a', population: 'b' },
    { kind: 'difference', from: 'a', less: 'b' },
    { kind: 'rolling-12-sum', measure: 'a' },
    { kind: 'rolling-12-percentage', numerator: 'a', denominator: 'b' },
  ])('names the measures of $kind by their column headings', method => {
    const words = sayMethod(indicator({ method }), measure => `column ${measure}`)
    const measures = Object.entries(method)
      .filter(([key]) => key !== 'kind')
      .map(([, measure]) => `column ${measure}`)
    if (method.kind === 'as-supplied') expect(words).toMatch(/supplied/)
    else for (const measure of measures) expect(words).toContain(measure)
  })
  it('has words for every rule for a span', () => {
    for (const span of ['latest', 'as-supplied', 'none'] as const)
      expect(saySpanRules(indicator({ 'year-to-date': span, annual: span })).annual).toMatch(
        /^[a-z ,:-]{10,}$/,
      )
  })
})
