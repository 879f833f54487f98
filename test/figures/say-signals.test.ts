// What a paper says of signal and noise, of series whose mean and limits are worked out by hand.
import { describe, expect, it } from 'vitest'
import { signalRulesSchema } from '../../src/definitions/signal-rules.ts'
import { ratingCell } from '../../src/figures/say-ratings.ts'
import { saySignalRules } from '../../src/figures/say-signal-rules.ts'
import { sayChanceRange, signalCell, signalSentences } from '../../src/figures/say-signals.ts'
import { judgedSeries, RULES } from '../ratings/judged-series.ts'

const HIGH = { polarity: 'high', targets: [{ green: { 'at-least': 95 } }] }
// Mean 80, moving ranges all 2: limits 80 ± 2.66 × 2.
const STEADY = '79 81 79 81 79 81 79 81'
const says = (series: string, own: Readonly<Record<string, unknown>> = {}) =>
  signalSentences(judgedSeries({ ...HIGH, ...own }, series))

describe('signalSentences(indicator)', () => {
  it('gives the mean, the limits and the prospect of the target, and says that few months give trial limits', () =>
    expect(says(STEADY)).toEqual([
      'Common cause: no more than chance would bring (mean 80.0%, limits 74.7% to 85.3%); if nothing changes, the target will be missed.',
      'Its limits are trial limits, from 8 months.',
    ]))
  it('says how many months a run has', () => {
    // Mean 1,184 ÷ 14 = 84.57. Ranges 4 five times, 12, 1 seven times: 3 on average, so 12 is left out; 27 ÷ 12 = 2.25.
    // Limits 84.57 ± 5.99; the eight months from 80 on lie within them, below the mean and not near the limit.
    const [sentence] = says('88 92 88 92 88 92 80 81 80 81 80 81 80 81')
    expect(sentence).toContain('Worsening: 8 months in a row below the mean')
  })
  it('says over how many months a rise or a fall goes', () => {
    // Mean 79.9, ranges 15 ÷ 9 = 1.67, limits 79.9 ± 4.43: 84 down to 77 are seven months within them.
    const [sentence] = says('80 78 80 84 82 81 80 79 78 77')
    expect(sentence).toContain('Worsening: a steady fall over 7 months')
  })
  it('counts figures where months between them have none', () => {
    const [sentence] = says('88 92 88 92 88 92 80 81 80 not-supplied 81 80 81 80 81')
    expect(sentence).toContain('8 figures in a row below the mean')
  })
  it('names a break with its month, and ends its reason once', () =>
    expect(says(STEADY, { breaks: [{ from: '2016-12', because: 'a new case system.' }] })).toEqual([
      'Not charted: 2 months with a figure since the series began afresh, and 7 are needed.',
      'The series breaks in December 2016: a new case system.',
    ]))
  it('counts one month as one', () =>
    expect(says(STEADY, { breaks: [{ from: '2017-01', because: 'a new case system' }] })[0]).toBe(
      'Not charted: 1 month with a figure since the series began afresh, and 7 are needed.',
    ))
  it('says nothing without rules', () => expect(signalSentences(judgedSeries(HIGH, STEADY, {}))).toEqual([]))
})

describe('signalCell(indicator)', () => {
  it('has a word, a sign and a prospect', () =>
    expect(signalCell(judgedSeries(HIGH, STEADY))).toMatchObject({
      word: 'Common cause',
      symbol: '≈',
      limits: 'mean 80.0%, limits 74.7% to 85.3%',
      target: { word: 'Target will be missed', short: 'will be missed', symbol: '✗' },
    }))
  it('has no prospect where a month says nothing of the target', () =>
    expect(signalCell(judgedSeries({ ...HIGH, targets: [{ state: 'none' }] }, STEADY))).not.toHaveProperty(
      'target',
    ))
})

it('sayChanceRange(indicator) is printed as the figure is: 54 of 55', () =>
  expect(sayChanceRange(judgedSeries(HIGH, '54/55 54/55'))).toBe('90.4% to 99.7%'))

it('ratingCell(indicator) counts one case as one', () => {
  const rules = signalRulesSchema.parse({ 'small-cohorts': { 'least-base': 10 } })
  expect(ratingCell(judgedSeries(HIGH, '54/55 0/1', rules)).reason).toBe(
    'small cohort: 1 case, and a figure of fewer than 10 is not rated',
  )
})

describe('saySignalRules(rules, indicators)', () => {
  it('says what is in force, setting by setting', () => {
    const rules = signalRulesSchema.parse({
      'control-charts': { shift: 8, trend: 6, 'two-of-three': 'any', screening: false, 'trial-below': 20 },
      intervals: { confidence: 99.8 },
      'small-cohorts': { 'least-base': 5 },
    })
    const text = saySignalRules(rules, []).join(' ')
    for (const words of [
      'a run of 8 months on one side',
      'a run of 6 months that each rise',
      'two thirds of the way to the same limit or beyond it',
      'one of fewer than 20 has trial limits',
      'the 99.8% interval',
      'fewer than 5 cases is not rated',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('without extreme moving ranges')
    expect(saySignalRules(RULES, []).join(' ')).toContain('without extreme moving ranges')
  })
  it('names each chart as the charts themselves do', () => {
    const charts = { percentage: 'xmr', 'rate-per-10000': 'u-prime' }
    const rules = signalRulesSchema.parse({ 'control-charts': { charts } })
    expect(saySignalRules(rules, []).join(' ')).toContain(
      'an XmR chart for a share and a u-prime chart for a rate',
    )
  })
  it('says who let a series start afresh, and who left a month out, when and why', () => {
    const decided = { by: 'Head of Service', on: '2016-05-03' }
    const own = {
      'control-chart': {
        rebased: [{ from: '2016-04', because: 'visits are counted in working days', ...decided }],
        'left-out': [{ month: '2016-08', because: 'the system was down.', ...decided }],
      },
    }
    expect(saySignalRules(RULES, [judgedSeries({ ...HIGH, ...own }, STEADY)]).slice(-4, -2)).toEqual([
      'I: mean and limits start afresh in April 2016: visits are counted in working days. Decided by Head of Service on 3 May 2016.',
      'I: August 2016 is left out of mean and limits: the system was down. Decided by Head of Service on 3 May 2016.',
    ])
  })
  it('is nothing without rules', () => expect(saySignalRules({}, [])).toEqual([]))
})
