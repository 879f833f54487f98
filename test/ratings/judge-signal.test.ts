// Signal or noise on an indicator: which chart it has or why none, its interval, and whether it has clearly changed.
// The limits and flags themselves are held to published references in signals/.
import { describe, expect, it } from 'vitest'
import { signalRulesSchema } from '../../src/definitions/signal-rules.ts'
import type { Reading } from '../../src/extracts/extract.ts'
import type { Observation } from '../../src/observations/observation.ts'
import { judgeSignal } from '../../src/ratings/judge-signal.ts'
import { plainDecimal } from '../../src/terms/exact.ts'
import { month, monthsAfter, periodId } from '../../src/terms/period.ts'
import { reading } from '../observations/build.ts'
import { judgedSeries as judged, RULES } from './judged-series.ts'

const HIGH = { polarity: 'high', targets: [{ green: { 'at-least': 95 } }] }
// Mean 80, moving ranges all 2: limits 80 ± 2.66 × 2 = 74.68 to 85.32.
const STEADY = '79 81 79 81 79 81 79 81'

describe('judgeSignal(indicator, rules)', () => {
  it('leaves an indicator as it was where the council has no rules', () => {
    expect(judged(HIGH, STEADY, {})).not.toHaveProperty('signal')
    expect(judged(HIGH, STEADY, {})).not.toHaveProperty('change')
  })
  it('calls a movement within the limits common cause, and no clear change', () => {
    expect(judged(HIGH, STEADY)).toMatchObject({
      signal: { is: 'charted', chart: 'xmr', variation: 'common-cause', trialPoints: 8, gaps: 0 },
      change: { is: 'no-clear-change', by: 'control-chart' },
      direction: { meaning: 'better' },
    })
  })
  it('says that a target above the upper limit will be missed, if nothing changes', () => {
    expect(judged(HIGH, STEADY).signal).toMatchObject({ assurance: 'will-be-missed' })
    const low = { polarity: 'low', targets: [{ green: { 'at-most': 95 } }] }
    expect(judged(low, STEADY).signal).toMatchObject({ assurance: 'will-be-met' })
  })
  it('says nothing of a target that is judged on the year to date', () => {
    const targets = [{ green: { 'at-least': 95 }, judges: 'year-to-date' }]
    expect(judged({ ...HIGH, targets }, STEADY).signal).toMatchObject({ assurance: 'none' })
  })
  it('calls a month beyond the limits a clear change, by polarity', () => {
    // Mean of nine (8 × 80 + 60) ÷ 9 = 77.8; ranges 2 seven times and 21; 21 is left out (3.267 × 4.375 = 14.3), so
    // the limits are 77.8 ± 5.32, and 60 is below them.
    const fallen = `${STEADY} 60`
    expect(judged(HIGH, fallen)).toMatchObject({
      signal: { variation: 'worsening', cause: 'outside' },
      change: { is: 'clear', meaning: 'worse' },
    })
    expect(judged({ ...HIGH, polarity: 'none', targets: [{ state: 'none' }] }, fallen).change).toEqual({
      is: 'clear',
      meaning: 'neutral',
      by: 'control-chart',
    })
  })
  it('counts months without a figure, and leaves out those before the first', () => {
    expect(judged(HIGH, '79 81 not-supplied 79 81 79 81 79 81').signal).toMatchObject({ gaps: 1 })
  })
  it('counts no month between two quarters as one without a figure', () => {
    // Nine quarters up to December 2016, that of June 2015 without a figure.
    const one = judged(HIGH, STEADY)
    const quarters = ['79', '81', 'not-supplied', '79', '81', '79', '81', '79', '81']
    const series = quarters.flatMap((text, at) =>
      [-2, -1, 0].map((back): Observation => {
        const period = monthsAfter(month(2016, 12), 3 * (at - quarters.length + 1) + back)
        const given = reading('I', periodId(period), back === 0 ? text : 'not-applicable')
        const from = [{ ...given, period: { ...period, kind: back === 0 ? 'quarter' : 'month' } } as Reading]
        return { ...one.latest, period, amount: given.amount, from }
      }),
    )
    const latest = series.at(-1) ?? one.latest
    expect(judgeSignal({ ...one, series, latest }, RULES).signal).toMatchObject({ is: 'charted', gaps: 1 })
  })
  it('does not give the verdict of an earlier month where its own chart needs numbers that the month lacks', () => {
    const own = { ...HIGH, 'control-chart': { chart: 'p' } }
    const parts = '79/100 81/100 79/100 81/100 79/100 81/100 79/100 81/100'
    expect(judged(own, `${parts} 20`).signal).toEqual({ is: 'not-charted', reason: 'no-parts' })
    expect(judged(own, `${parts} 80/100`).signal).toMatchObject({ is: 'charted' })
  })
  it('starts afresh at a break of this council, and needs enough months after it', () => {
    const from = { from: '2016-12', because: 'a new system' }
    expect(judged({ ...HIGH, breaks: [from] }, STEADY).signal).toEqual({
      is: 'not-charted',
      reason: 'too-few-points',
      found: 2,
      needed: 7,
      isAfterStart: true,
    })
    expect(judged({ ...HIGH, breaks: [{ ...from, council: 'elsewhere' }] }, STEADY).signal).toMatchObject({
      is: 'charted',
    })
  })
  it('compares nothing across a break: neither the arrow nor the intervals', () => {
    const breaks = [{ from: '2017-01', because: 'a new system' }]
    expect(judged({ ...HIGH, breaks }, '10/100 90/100')).toMatchObject({
      direction: { movement: 'unknown', state: 'not-comparable' },
      change: { is: 'cannot-tell' },
    })
  })
})

describe('a series that no chart fits', () => {
  it.each([
    [
      'has the reason that the register gives',
      { 'control-chart': { none: 'a mean of the year' } },
      STEADY,
      'said-so',
    ],
    ['is that of a handful of cases', {}, '1/3 2/4 0/2 1/3 2/4 0/2 1/3 2/4', 'small-base'],
    ['has no figure for the month', {}, '79 81 79 81 79 81 79 81 not-supplied', 'no-figure'],
    ['has too few months', {}, '79 81 79', 'too-few-points'],
  ])('%s', (_, definition, series, reason) => {
    expect(judged({ ...HIGH, ...definition }, series).signal).toMatchObject({ is: 'not-charted', reason })
  })
  it('is that of twelve rolling months', () => {
    const method = { kind: 'rolling-12-sum', measure: 'm' }
    expect(judged({ ...HIGH, unit: 'count', method }, STEADY).signal).toMatchObject({
      reason: 'overlapping-months',
    })
  })
  it('has its change judged by intervals instead', () => {
    // Wilson at 95%: 1 of 9 is 2.0% to 43.5%, 3 of 9 is 12.1% to 64.6%: they overlap.
    expect(judged(HIGH, '1/9 3/9').change).toEqual({
      is: 'no-clear-change',
      meaning: 'better',
      by: 'intervals',
    })
    // 10 of 100 is 5.5% to 17.4%, 90 of 100 is 82.6% to 94.5%: they do not.
    expect(judged(HIGH, '90/100 10/100').change).toEqual({ is: 'clear', meaning: 'worse', by: 'intervals' })
  })
})

describe('the chart of a series', () => {
  const shares = '40/50 41/50 40/50 41/50 40/50 41/50 40/50 41/50'
  it('is a p chart where the parts of a share are known every month', () => {
    expect(judged(HIGH, shares).signal).toMatchObject({ chart: 'p' })
    expect(judged(HIGH, `80 ${shares}`).signal).toMatchObject({ chart: 'xmr' })
  })
  it('is the one that the register names', () => {
    expect(judged({ ...HIGH, 'control-chart': { chart: 'xmr' } }, shares).signal).toMatchObject({
      chart: 'xmr',
    })
  })
})

describe('the interval of a figure', () => {
  const of = (definition: Readonly<Record<string, unknown>>, latest: string) => {
    const { interval } = judged({ ...HIGH, ...definition }, `${latest} ${latest}`)
    return interval && [interval.lower, interval.upper].map(one => plainDecimal(one, 1))
  }
  const targets = [{ state: 'none' }]
  it('is Wilson’s for a share: 54 of 55', () => expect(of({}, '54/55')).toEqual(['90.4', '99.7']))
  it('is Byar’s for a number of events from 10: 10 of them', () => {
    const events = { unit: 'count', method: { kind: 'count', measure: 'm' }, 'year-to-date': 'sum', targets }
    expect(of(events, '10')).toEqual(['4.8', '18.4'])
  })
  it('is none for children on a day, and for a share without its parts', () => {
    const stock = {
      unit: 'count',
      method: { kind: 'count', measure: 'm' },
      'year-to-date': 'latest',
      targets,
    }
    expect(of(stock, '482')).toBeUndefined()
    expect(of({}, '98.2')).toBeUndefined()
  })
})

describe('a small cohort', () => {
  const few = signalRulesSchema.parse({ 'small-cohorts': { 'least-base': 10 } })
  it('is not rated, with the number of cases and the rule', () => {
    expect(judged(HIGH, '1/9 9/9', few).rating).toMatchObject({
      status: 'not-rated',
      notRated: 'small-cohort',
      value: '100.0',
      cases: { found: '9', needed: 10 },
    })
    expect(judged(HIGH, '1/10 10/10', few).rating.status).toBe('green')
  })
  it('follows the indicator’s own rule first, and needs a denominator', () => {
    expect(judged({ ...HIGH, 'least-base': 5 }, '1/9 9/9', few).rating.status).toBe('green')
    expect(judged(HIGH, '99 99', few).rating.status).toBe('green')
  })
})
