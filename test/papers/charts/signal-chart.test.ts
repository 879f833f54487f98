// A control chart from a signal that is written by hand. Mean and limits are those of XmR for the thirteen published
// months of 6.7; their arithmetic is below.

import { describe, expect, it } from 'vitest'
import type { IndicatorDefinition } from '../../../src/definitions/indicator-definition.ts'
import { signalSentences } from '../../../src/figures/say-signals.ts'
import type { ControlChart } from '../../../src/papers/chart.ts'
import { writeTopicChart } from '../../../src/papers/charts/index.ts'
import type { RatedIndicator } from '../../../src/ratings/rated-indicator.ts'
import type { Charted, ChartedPoint, NotCharted, Signal } from '../../../src/ratings/signal.ts'
import { exact } from '../../../src/terms/exact.ts'
import { month, monthsAfter } from '../../../src/terms/period.ts'
import { indicators } from '../monthly-blocks.ts'
import { writingOf } from '../section-world.ts'

const reviews = indicators.find(one => one.definition.ref === '6.7')
if (reviews === undefined) throw new Error('the worked example has no 6.7')

/**
 * 89.2 + 98.3 + 99.0 + 97.0 + 97.1 + 97.4 + 96.9 + 94.0 + 97.0 + 94.5 + 98.5 + 98.9 + 98.2 = 1256.0; ÷ 13 = 96.615.
 * Moving ranges: 9.1 + 0.7 + 2.0 + 0.1 + 0.3 + 0.5 + 2.9 + 3.0 + 2.5 + 4.0 + 0.4 + 0.7 = 26.2; ÷ 12 = 2.183.
 * 9.1 is over 3.267 × 2.183 = 7.133, so it is left out: 17.1 ÷ 11 = 1.5545; × 2.66 = 4.135: 92.480 to 100.750.
 */
const PUBLISHED = [
  '89.2',
  '98.3',
  '99',
  '97',
  '97.1',
  '97.4',
  '96.9',
  '94',
  '97',
  '94.5',
  '98.5',
  '98.9',
  '98.2',
]
const [MEAN, LOWER, UPPER] = [exact('96.615'), exact('92.48'), exact('100.75')]

const pointAt = (value: string, i: number, own: Partial<ChartedPoint> = {}): ChartedPoint => ({
  period: monthsAfter(month(2016, 1), i),
  value: exact(value),
  segment: 1,
  mean: MEAN,
  limits: { lower: LOWER, nearLower: exact('93.858'), nearUpper: exact('99.372'), upper: UPPER },
  side: exact(value).compare(MEAN) > 0 ? 1 : -1,
  cause: 'none',
  variation: 'common-cause',
  ...own,
})
const charted = (points: readonly ChartedPoint[], own: Partial<Charted> = {}): Charted => ({
  is: 'charted',
  chart: 'xmr',
  points,
  variation: points.at(-1)?.variation ?? 'common-cause',
  cause: points.at(-1)?.cause ?? 'none',
  assurance: 'may-be-either',
  gaps: 0,
  ...own,
})
const asPublished = charted(
  PUBLISHED.map((value, i) => pointAt(value, i, i === 0 ? { cause: 'outside', variation: 'worsening' } : {})),
)

function written(
  signal: Signal | undefined,
  own: Partial<IndicatorDefinition> = {},
  more: Partial<RatedIndicator> = {},
) {
  const { signal: _, ...rest } = reviews ?? ({} as never)
  const indicator: RatedIndicator = {
    ...rest,
    definition: { ...rest.definition, ...own },
    ...(signal && { signal }),
    ...more,
  }
  const writing = {
    ...writingOf({ of: '2017-01', parts: '- { part: text, text: Words }', figures: {} }),
    indicators: new Map([['6.7', indicator]]),
  }
  const chart = writeTopicChart(writing, 'reviews', { chart: 'control', indicator: '6.7' })
  return { chart, says: signalSentences(indicator) }
}
function controlOf(signal: Signal, own: Partial<IndicatorDefinition> = {}): ControlChart {
  const { chart } = written(signal, own)
  if (chart.chart !== 'control') throw new Error(`a chart of the kind ${chart.chart}`)
  expect(chart.alternative.length).toBeGreaterThanOrEqual(60)
  expect(chart.alternative.length).toBeLessThanOrEqual(400)
  expect(chart.alternative).not.toContain(chart.title)
  return chart
}

describe('signalChart(writing, topic, definition) of an indicator that is charted', () => {
  const chart = controlOf(asPublished)

  it('has its message as the title', () => {
    expect(chart.title).toBe(
      'Reviews held on time: 98.2% in January 2017, up 9.0 points in a year, no clear change',
    )
    expect(chart.subtitle).toMatch(/ \(%\), Here, by month, with mean and limits \(XmR chart\)$/)
    expect(chart.id).toBe('reviews-6-7-control')
  })
  it('describes its months, lines, special causes and target', () => {
    expect(chart.alternative).toBe(
      'Control chart of 13 months: Jan 16 89.2%, Jan 17 98.2%; mean 96.6%, limits 92.5% to 100.8%; special causes: Jan 16 worsening; target 95% may be met or missed.',
    )
  })
  it('has the printed text of each month, and its mean and limits', () => {
    expect(chart.months).toHaveLength(13)
    expect(chart.months[2]).toEqual({
      label: 'Mar 16',
      value: 99,
      text: '99.0%',
      against: {
        segment: 1,
        variation: 'common-cause',
        mean: { value: 96.615, text: '96.6%' },
        limits: { lower: { value: 92.48, text: '92.5%' }, upper: { value: 100.75, text: '100.8%' } },
      },
    })
    expect(chart.target).toEqual({ label: 'Target 95%', value: 95, text: '95%' })
  })
  // 98.2 − 89.2 = 9.0. Changes, sorted: .1 .3 .4 .5 .7 .7 2.0 2.5 2.9 3.0 4.0 9.1; three times (.7 + 2.0) ÷ 2 is 4.05; last .7.
  it.each([
    ['improving', 'up 9.0 points in a year, improving beyond chance'],
    ['worsening', 'up 9.0 points in a year, worsening beyond chance'],
    ['high', 'up 9.0 points in a year, high beyond chance'],
  ] as const)('says the news, and then %s', (variation, words) => {
    expect(controlOf(charted(asPublished.points, { variation, assurance: 'none' })).title).toBe(
      `Reviews held on time: 98.2% in January 2017, ${words}`,
    )
  })
  it.each([
    [
      'common-cause',
      'may-be-either',
      'no clear change; the target of 95% may be met or missed',
      'target 95% may be met or missed',
    ],
    // With the prospect it would have 121 and 118 characters: the alternative text has it.
    [
      'worsening',
      'will-be-missed',
      'worsening beyond chance',
      'target 95% will be missed if nothing changes',
    ],
    ['improving', 'will-be-met', 'improving beyond chance', 'target 95% will be met if nothing changes'],
  ] as const)('says %s and %s where nothing else is news', (variation, assurance, words, prospect) => {
    // Only January in the series: no rule applies.
    const signal = charted(asPublished.points, { variation, assurance })
    const { chart } = written(signal, {}, { series: reviews.series.slice(-1) })
    expect(chart.title).toBe(`Reviews held on time: 98.2% in January 2017, ${words}`)
    expect(chart.alternative).toContain(prospect)
  })
  it('draws no target that judges the year to date, and says so', () => {
    const { target } = reviews
    if (!('green' in target)) throw new Error('6.7 has bounds')
    const { chart } = written(asPublished, {}, { target: { ...target, judges: 'year-to-date' } })
    expect(chart).not.toHaveProperty('target')
    expect(chart.title).not.toContain('target')
    // 1,039 of 1,074 from April to January.
    expect(chart.subtitle).toContain('; target 95% for the year to date (now 96.7%), not drawn')
    expect(chart.alternative).toContain('; target 95% for the year to date (now 96.7%)')
  })
  it('names special causes in a row as one, and counts them where there are many', () => {
    const at = (i: number) => pointAt('99', i, i < 3 || i === 5 ? { variation: 'improving' } : {})
    const few = charted(Array.from({ length: 7 }, (_, i) => at(i)))
    expect(controlOf(few).alternative).toContain(
      'special causes: Jan 16 to Mar 16 improving, Jun 16 improving;',
    )
    const many = charted(
      Array.from({ length: 60 }, (_, i) => pointAt('99', i, i % 2 === 0 ? { variation: 'improving' } : {})),
    )
    expect(controlOf(many).alternative).toContain('special causes in 30 of 60 months with a figure;')
    expect(controlOf(charted(few.points.slice(3, 5))).alternative).toContain('no special cause;')
  })
  it('has a gap for a month without a figure', () => {
    const { months, alternative } = controlOf(
      charted(
        [0, 1, 3, 4].map(i => pointAt('97', i)),
        { gaps: 1 },
      ),
    )
    expect(months.map(({ label, value }) => [label, value])).toEqual([
      ['Jan 16', 97],
      ['Feb 16', 97],
      ['Mar 16', null],
      ['Apr 16', 97],
      ['May 16', 97],
    ])
    expect(months[2]).not.toHaveProperty('against')
    expect(alternative).toContain('1 month without a figure')
  })
  it('gives the last limits where they differ by month, and says where there are none', () => {
    const limits = { lower: exact('91'), nearLower: exact('93'), nearUpper: exact('99'), upper: exact('100') }
    expect(
      controlOf(
        charted([...asPublished.points.slice(0, 12), pointAt('98.2', 12, { limits })], { chart: 'p' }),
      ).alternative,
    ).toContain('mean 96.6%, limits in Jan 17 91.0% to 100.0%;')
    const same = Array.from({ length: 8 }, (_at, i): ChartedPoint => {
      const { limits: _, ...rest } = pointAt('100', i, { mean: exact(100), side: 0 })
      return rest
    })
    expect(controlOf(charted(same)).alternative).toContain(
      'mean 100.0%, no limits since all figures are the same;',
    )
  })
  it('says that limits are trial limits', () => {
    expect(controlOf(charted(asPublished.points.slice(0, 9), { trialPoints: 9 })).subtitle).toMatch(
      /\(XmR chart\); trial limits, from 9 months$/,
    )
  })
  it('marks a break and a rebasing in their month, with the reason', () => {
    const points = PUBLISHED.map((value, i) =>
      pointAt(value, i, { segment: 1 + Number(i >= 4) + Number(i >= 9) }),
    )
    const register = {
      breaks: [{ from: '2016-05', because: 'the case system was replaced' }],
      'control-chart': {
        'left-out': [],
        rebased: [
          {
            from: '2016-10',
            because: 'reviews are booked by one team',
            by: 'Head of Service',
            on: '2016-11-03',
          },
          // Before the first figure, so that no stretch begins there.
          { from: '2014-01', because: 'of old', by: 'Head of Service', on: '2014-02-03' },
        ],
      },
    }
    const { starts, alternative } = controlOf(charted(points), register)
    expect(starts).toEqual([
      { label: 'May 16', because: 'the case system was replaced' },
      { label: 'Oct 16', because: 'reviews are booked by one team' },
    ])
    expect(alternative).toContain('since Oct 16 mean 96.6%')
    expect(alternative).toContain('mean and limits start afresh in May 16 (the case system was replaced)')
  })
  it('prints the mean and limits of whole numbers with one decimal', () => {
    const { months } = controlOf(
      charted([pointAt('9', 0, { mean: exact('8.5') }), pointAt('8', 1, { mean: exact('8.5') })]),
      { unit: 'count' },
    )
    expect(months[0]?.against?.mean.text).toBe('8.5')
  })
})

describe('signalChart(writing, topic, definition) of an indicator that is not charted', () => {
  const notCharted = (own: Omit<NotCharted, 'is'>): Signal => ({ is: 'not-charted', ...own })

  it('is the history of the indicator, under its own id', () => {
    const { chart } = written(notCharted({ reason: 'too-few-points', found: 5, needed: 7 }))
    expect(chart).toMatchObject({ chart: 'history', id: 'reviews-6-7-control' })
    expect(chart.title).toMatch(/^Reviews held on time: 98\.2% in January 2017/)
  })
  it.each([
    [{ reason: 'said-so', because: 'it is a milestone' }, 'it is a milestone'],
    [
      { reason: 'overlapping-months' },
      'each figure covers twelve months, eleven of which its neighbour covers too',
    ],
    [{ reason: 'too-few-points', found: 5, needed: 7 }, '5 months with a figure, and 7 are needed'],
    [{ reason: 'small-base', needed: 10 }, 'usually fewer than 10 cases'],
    [{ reason: 'no-figure' }, 'no figure for the month'],
    [{ reason: 'no-parts' }, 'the numbers behind the figure of the month are not given'],
    [{ reason: 'by-year' }, 'a figure for each year only'],
  ] as const)('says why: %j', (own, words) => {
    expect(written(notCharted(own)).says).toContain(`Not charted: ${words}.`)
  })
  it('says nothing of it where the paper has no rules for control charts', () =>
    expect(written(undefined).says).toEqual([]))
})
