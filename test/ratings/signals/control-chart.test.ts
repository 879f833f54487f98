// Control charts on figures worked by hand, and on series of every make.
import { describe, expect, it } from 'vitest'
import { POLARITIES } from '../../../src/definitions/polarity.ts'
import { CONTROL_CHARTS, type ControlChartRules } from '../../../src/definitions/signal-rules.ts'
import type { ChartSeries, SeriesPoint } from '../../../src/ratings/signals/charted-series.ts'
import { type ChartVerdict, controlChart } from '../../../src/ratings/signals/control-chart.ts'
import { exact, plainDecimal } from '../../../src/terms/exact.ts'
import { month, monthsAfter } from '../../../src/terms/period.ts'
import { RULES as NO_STRETCH_TOO_SHORT, xmrOf } from './judgement.ts'

const RULES: ControlChartRules = { ...NO_STRETCH_TOO_SHORT, 'least-points': 4 }
const at = (months: number) => monthsAfter(month(2000, 1), months)

function charted(series: ChartSeries, rules: Partial<ControlChartRules> = {}): ChartVerdict {
  const chart = controlChart(series, { ...RULES, ...rules })
  if ('is' in chart) throw new Error('there is no chart')
  return chart
}
const limitsAt = ({ points }: ChartVerdict, index: number) => {
  const { lower, nearLower, nearUpper, upper } = points[index]?.limits ?? {}
  return [lower, nearLower, nearUpper, upper].map(limit => limit && plainDecimal(limit, 4))
}
const causes = ({ points }: ChartVerdict) => points.map(({ cause }) => cause)
const variations = ({ points }: ChartVerdict) => points.map(({ variation }) => variation)

/** Parts as months from January 2000; without a base, the month has none. */
const parts = (
  chart: 'p' | 'u' | 'p-prime' | 'u-prime',
  scale: number,
  ...of: [number, number][]
): ChartSeries => ({
  chart,
  points: of.map(
    ([events, base], index): SeriesPoint => ({
      period: at(index),
      value: base === 0 ? exact(0) : exact(events, base).mul(scale),
      events: exact(events),
      base: exact(base),
    }),
  ),
  polarity: 'high',
  starts: [],
  scale,
})

describe('controlChart(series): an XmR chart', () => {
  it('has the mean ± 2.66 mean moving ranges as its limits, as exact fractions', () => {
    // 4, 6, 5, 9: mean 6; ranges 2, 1, 4, mean 7/3. 2.66 × 7/3 = 6.20666…, two thirds of it 4.13777…
    const chart = charted(xmrOf([4, 6, 5, 9]))
    expect(chart.points[0]?.mean.toFraction()).toBe('6')
    // 6 + 266/100 × 7/3 = 6 + 931/150 = 1831/150
    expect(chart.points[0]?.limits?.upper.toFraction()).toBe('1831/150')
    expect(limitsAt(chart, 3)).toEqual(['-0.2067', '1.8622', '10.1378', '12.2067'])
    expect(chart.variation).toBe('common-cause')
    expect(chart.trialPoints).toBe(4)
  })
  it('takes 3/1.128 in place of 2.66 where the rules say so', () => {
    // 3/1.128 × 7/3 = 7/1.128 = 6.20567…
    expect(limitsAt(charted(xmrOf([4, 6, 5, 9]), { factor: '3/1.128' }), 0)[3]).toBe('12.2057')
  })
  it('leaves an extreme moving range out once, unless the rules say not to', () => {
    // 1 2 1 2 1 2 1 20: ranges six times 1, and 19, mean 25/7 = 3.571; 3.267 × 3.571 = 11.67, so 19 is left out and
    // the mean is 1. Mean 30/8 = 3.75: 3.75 + 2.66 = 6.41. Without screening 3.75 + 2.66 × 25/7 = 13.25.
    const values = [1, 2, 1, 2, 1, 2, 1, 20]
    expect(limitsAt(charted(xmrOf(values)), 0)[3]).toBe('6.4100')
    expect(limitsAt(charted(xmrOf(values), { screening: false }), 0)[3]).toBe('13.2500')
    expect(charted(xmrOf(values)).cause).toBe('outside')
  })
  it('takes 3.267 times their mean for an extreme moving range', () => {
    // Twelve ranges of 1 and one of 4.25, mean 1.25: 3.4 times that. Left out, the mean is 1.
    // Mean of the values (6 + 4.25)/14 = 0.7321: + 2.66 = 3.3921.
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, '4.25']
    expect(limitsAt(charted(xmrOf(values)), 0)[3]).toBe('3.3921')
  })
  it('takes a point on a limit as inside', () => {
    // Twelve points of 0 and 1 in turn have the mean 0.5 and ranges of 1: 0.5 ± 2.66 is −2.16 to 3.16.
    const baseline = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]
    const more = { baselinePoints: 12 }
    expect(charted(xmrOf([...baseline, '3.16'], more)).cause).toBe('none')
    expect(charted(xmrOf([...baseline, '3.161'], more)).cause).toBe('outside')
    expect(charted(xmrOf([...baseline, '-2.16'], more)).cause).toBe('none')
    expect(charted(xmrOf([...baseline, '-2.161'], more)).cause).toBe('outside')
    // Near: 1/2 ± 2/3 × 266/100 = 341/150 = 2.27333… Two on it are not near the limit; two above it are.
    expect(charted(xmrOf([...baseline, '341/150', '341/150'], more)).cause).toBe('none')
    expect(charted(xmrOf([...baseline, '2.2734', '2.2734'], more)).cause).toBe('two-of-three')
    const assured = (target: string) => charted(xmrOf(baseline, { target: { 'at-least': target } })).assurance
    expect(['3.17', '3.16', '-2.16', '-2.17'].map(assured)).toEqual([
      'will-be-missed',
      'may-be-either',
      'may-be-either',
      'will-be-met',
    ])
  })
  it('takes a point on the mean as on it: eight of 4.4 that binary sums put above it', () => {
    // 4.3 4.5 four times and eight of 4.4: sum 70.4, mean 4.4.
    const values = ['4.3', '4.5', '4.3', '4.5', '4.3', '4.5', '4.3', '4.5', ...Array(8).fill('4.4')]
    const chart = charted(xmrOf(values))
    expect(chart.points.slice(8).map(({ side }) => side)).toEqual(Array(8).fill(0))
    expect(causes(chart)).toEqual(Array(16).fill('none'))
  })
  it('is not cut at 0 or 100, and takes negative figures and fractions', () => {
    // −3.5, −2.5, −3.5, −2.5: mean −3, range 1: −5.66 to −0.34.
    expect(limitsAt(charted(xmrOf(['-3.5', '-2.5', '-3.5', '-2.5'])), 0)).toEqual([
      '-5.6600',
      '-4.7733',
      '-1.2267',
      '-0.3400',
    ])
  })
})

describe('controlChart(series): special causes', () => {
  it('finds a shift of seven, and not of seven where the rules need eight', () => {
    // Eight about 10, and 12, 11.8 …: (80 + 83.4)/15 = 10.89. Ranges: seven of 2, one of 3, six of 0.2, mean 1.3:
    // up to 10.89 + 2.31 = 13.20 nothing is near a limit, and all of the last seven are above the mean.
    const values = [11, 9, 11, 9, 11, 9, 11, 9, 12, '11.8', 12, '11.8', 12, '11.8', 12]
    expect(causes(charted(xmrOf(values)))).toEqual([...Array(8).fill('none'), ...Array(7).fill('shift')])
    expect(causes(charted(xmrOf(values), { shift: 8 }))).toEqual(Array(15).fill('none'))
  })
  it('calls a trend by its slope, whatever the side of the mean', () => {
    // 50 then 40 … 46: a rise of seven below most of the others. Low is good, so a rise is worse.
    const values = [50, 52, 50, 52, 50, 52, 40, 41, 42, 43, 44, 45, 46]
    const chart = charted(xmrOf(values, { polarity: 'low' }))
    expect(chart.cause).toBe('trend')
    expect(chart.variation).toBe('worsening')
    expect(charted(xmrOf(values, { polarity: 'none' })).variation).toBe('high')
    expect(charted(xmrOf(values), { trend: 8 }).cause).not.toBe('trend')
  })
  it('lets no run, trend or moving range go over a start', () => {
    const rising = [1, 2, 3, 4, 5, 6, 7, 8]
    // Whole: 4.5 ± 2.66, so that 1 and 8 are outside, and the six between them a trend.
    expect(causes(charted(xmrOf(rising)))).toEqual(['outside', ...Array(6).fill('trend'), 'outside'])
    const cut = charted(xmrOf(rising, { starts: [at(4)] }))
    expect(cut.points.map(({ segment }) => segment)).toEqual([1, 1, 1, 1, 2, 2, 2, 2])
    expect(causes(cut)).toEqual(Array(8).fill('none'))
    // Each half has ranges of 1 alone: 2.5 ± 2.66 and 6.5 ± 2.66.
    expect(limitsAt(cut, 0)[0]).toBe('-0.1600')
    expect(limitsAt(cut, 4)[3]).toBe('9.1600')
  })
  it('calls the last of a rise that meets another trend by its next step, as NHSRplotthedots does', () => {
    // Mean 63/14 = 4.5; the step from 7 to 2 is left out (3.267 × 17/13 = 4.27): 4.5 ± 2.66, and 7 is within.
    const rises = [1, 2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6, 7, 8]
    const chart = charted(xmrOf(rises))
    expect(causes(chart)).toEqual(['outside', ...Array(12).fill('trend'), 'outside'])
    expect(variations(chart).slice(5, 8)).toEqual(['improving', 'worsening', 'improving'])
    const level = charted(xmrOf([1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13]))
    expect(causes(level)[6]).toBe('trend')
    expect(variations(level).slice(5, 8)).toEqual(['improving', 'worsening', 'improving'])
  })
  it('judges a figure that should be zero, or within a band, by how near it comes', () => {
    // The last seven of −6 … are below the mean and further from zero.
    const falling = [-1, 1, -1, 1, -1, 1, -1, 1, -6, -5, -6, -5, -6, -5, -6]
    expect(charted(xmrOf(falling, { polarity: 'zero' })).variation).toBe('worsening')
    const band = { polarity: 'band', target: { within: '2', of: '-5' } } as const
    expect(charted(xmrOf(falling, band)).variation).toBe('improving')
    expect(charted(xmrOf(falling, { polarity: 'band' })).variation).toBe('low')
  })
})

describe('controlChart(series): p and u charts', () => {
  it('has limits by the base of each month', () => {
    // 30 of 100, 20 of 100, 30 of 100, 120 of 500: 200 of 800 = 25%. √(25 × 75/100) = 4.3301, √(25 × 75/500) =
    // 1.9365: 25 ± 12.9904 and 25 ± 5.8095.
    const chart = charted(parts('p', 100, [30, 100], [20, 100], [30, 100], [120, 500]))
    expect(chart.points[0]?.mean.toFraction()).toBe('25')
    expect(limitsAt(chart, 0)).toEqual(['12.0096', '16.3397', '33.6603', '37.9904'])
    expect(limitsAt(chart, 3)).toEqual(['19.1905', '21.1270', '28.8730', '30.8095'])
  })
  it('takes a point on a limit as inside, which binary roots would not', () => {
    // A share of 1/2 and a base of 9: 1/2 ± 3 × √(1/36) = 0 and 100%. A base of 36 is 1/4 and 3/4: 27 of 36 is on it.
    const chart = charted(parts('p', 100, [18, 36], [9, 36], [27, 36], [18, 36]))
    expect(causes(chart)).toEqual(['none', 'none', 'none', 'none'])
    // 28, 9, 17 and 18 of 36 are 72 of 144 too, and 28 is outside.
    expect(causes(charted(parts('p', 100, [28, 36], [9, 36], [17, 36], [18, 36])))[0]).toBe('outside')
    // Two sigma are 1/6: 24 and 12 of 36 are on it, 25 and 11 beyond it, two of three on either side.
    const any = { 'two-of-three': 'any' } as const
    const on = parts('p', 100, [24, 36], [24, 36], [12, 36], [12, 36])
    const beyond = parts('p', 100, [25, 36], [25, 36], [11, 36], [11, 36])
    expect(causes(charted(on, any))).toEqual(Array(4).fill('none'))
    expect(causes(charted(beyond, any))).toEqual(Array(4).fill('two-of-three'))
    expect(causes(charted(beyond))).toEqual(Array(4).fill('none'))
  })
  it('cuts a share at 0 and 100%, a rate at 0', () => {
    // 9 of 10, 10 of 10, 8 of 10, 9 of 10: 90% ± 3 × √(90 × 10/10) = 90 ± 28.46.
    const share = charted(parts('p', 100, [9, 10], [10, 10], [8, 10], [9, 10]))
    expect(limitsAt(share, 0)).toEqual(['61.5395', '71.0263', '100.0000', '100.0000'])
    // 4 in 4,000: 10 per 10,000 ± 3 × 10,000 × √(0.001/1000) = 10 ± 30; two sigma 20.
    const rate = charted(parts('u', 10000, [1, 1000], [0, 1000], [2, 1000], [1, 1000]))
    expect(limitsAt(rate, 0)).toEqual(['0.0000', '0.0000', '30.0000', '40.0000'])
  })
  it('has limits of 100 where every month is 100%, and says that a target will be met', () => {
    const all = { ...parts('p', 100, [9, 9], [12, 12], [7, 7], [8, 8]), target: { 'at-least': '95' } }
    expect(limitsAt(charted(all), 0)).toEqual(Array(4).fill('100.0000'))
    expect(charted(all).assurance).toBe('will-be-met')
    expect(charted({ ...all, chart: 'p-prime' }).points[0]?.limits).toBeUndefined()
  })
  it('has no point for a month with a base of 0, with events beyond a share, or without its parts', () => {
    const series = parts('p', 100, [3, 10], [0, 0], [4, 10], [11, 10], [5, 10], [3, 10])
    const without = { period: at(6), value: exact(50) }
    const chart = charted({ ...series, points: [...series.points, without] })
    expect(chart.points.map(({ period }) => period.index - at(0).index)).toEqual([0, 2, 4, 5])
    // 110% is no share, but 11 events of 10 are a rate.
    expect(charted({ ...series, chart: 'u' }).points.length).toBe(5)
  })
  it('widens limits by how much more the months vary than chance, on the prime charts', () => {
    // 60, 40, 60, 40 of 100: mean 50, sigma 5 points, so the months are 2, −2, 2, −2 sigmas away. Moving ranges 4,
    // sigma z 4/1.128 = 3.54610, three sigma 15 × 3.5461 = 53.19, cut at 0 and 100; two 35.461.
    const chart = charted(parts('p-prime', 100, [60, 100], [40, 100], [60, 100], [40, 100]))
    expect(limitsAt(chart, 0)).toEqual(['0.0000', '14.5390', '85.4610', '100.0000'])
  })
})

describe('controlChart(series): a target', () => {
  // 4, 6, 5, 9 has the limits −0.2067 and 12.2067.
  const assured = (target: ChartSeries['target'], polarity: ChartSeries['polarity'] = 'high') =>
    charted(xmrOf([4, 6, 5, 9], { polarity, ...(target && { target }) })).assurance
  it('will be missed or met beyond the limits, and may be either within', () => {
    expect(assured({ 'at-least': '13' })).toBe('will-be-missed')
    expect(assured({ above: '-1' })).toBe('will-be-met')
    expect(assured({ 'at-least': '6' })).toBe('may-be-either')
    expect(assured({ 'at-most': '13' }, 'low')).toBe('will-be-met')
    expect(assured({ below: '-1' }, 'low')).toBe('will-be-missed')
  })
  it('says nothing without a target, of a band, or where neither way is good', () => {
    expect(assured(undefined)).toBe('none')
    expect(assured({ within: '1', of: '6' }, 'band')).toBe('none')
    expect(assured({ 'at-least': '13' }, 'none')).toBe('none')
  })
  it('is judged by the last stretch alone', () => {
    const series = xmrOf([4, 6, 5, 9, 54, 56, 55, 59], { starts: [at(4)], target: { 'at-least': '20' } })
    expect(charted(series).assurance).toBe('will-be-met')
  })
})

describe('controlChart(series): series of other makes', () => {
  it('has no limits where all figures are the same, and common cause', () => {
    for (const [value, printed] of [
      ['97.5', '97.5000'],
      ['0', '0.0000'],
    ]) {
      const series = xmrOf(Array(14).fill(value), { target: { 'at-least': '95' } })
      const chart = charted(series)
      expect(chart.points.every(point => point.limits === undefined && point.side === 0)).toBe(true)
      expect([chart.variation, chart.assurance]).toEqual(['common-cause', 'none'])
      // Unscreened, the limits are on the mean.
      expect(limitsAt(charted(series, { screening: false }), 0)[0]).toBe(printed)
    }
  })
  it('has no verdict of no point, of one, or of too few in the last stretch', () => {
    const found = (series: ChartSeries) => controlChart(series, { ...RULES, 'least-points': 7 })
    const tooFew = { is: 'not-charted', reason: 'too-few-points', needed: 7 }
    expect(found(xmrOf([]))).toEqual({ ...tooFew, found: 0 })
    expect(found(xmrOf([5]))).toEqual({ ...tooFew, found: 1 })
    expect(found(xmrOf([1, 2, 3, 4, 5, 6, 7, 8], { starts: [at(3)] }))).toEqual({
      ...tooFew,
      found: 5,
      isAfterStart: true,
    })
    expect(found(parts('p', 100, [0, 0], [0, 0]))).toEqual({ ...tooFew, found: 0 })
  })
  it('has an earlier stretch of too few points without limits or special causes', () => {
    const series = xmrOf([1, 90, 1, ...[4, 6, 5, 9]], { starts: [at(3)] })
    const chart = charted(series)
    expect(chart.points.slice(0, 3).map(({ limits, cause }) => [limits, cause])).toEqual(
      Array(3).fill([undefined, 'none']),
    )
    expect(limitsAt(chart, 6)[3]).toBe('12.2067')
    const rise = xmrOf([1, 2, 3, 4, 5, 6, 7, ...[4, 6, 5, 9, 4, 6, 5, 9]], { starts: [at(7)] })
    expect(causes(charted(rise)).slice(1, 6)).toEqual(Array(5).fill('trend'))
    expect(causes(charted(rise, { 'least-points': 8 })).slice(0, 7)).toEqual(Array(7).fill('none'))
  })
  it('takes the next month that has a figure as the next point', () => {
    const [first, ...others] = xmrOf([4, 6, 5, 9]).points
    const late = others.map(point => ({ ...point, period: monthsAfter(point.period, 3) }))
    const chart = charted({ ...xmrOf([]), points: first ? [first, ...late] : [] })
    expect(limitsAt(chart, 0)[3]).toBe('12.2067')
  })
  it('leaves a month with a known cause out of mean and limits, and charts it', () => {
    const chart = charted(xmrOf([4, 6, 60, 5, 9], { leftOut: [at(2)] }))
    expect(limitsAt(chart, 0)[3]).toBe('12.2067')
    expect(causes(chart)).toEqual(['none', 'none', 'outside', 'none', 'none'])
    expect(chart.trialPoints).toBe(4)
    expect(controlChart(xmrOf([4, 6], { leftOut: [at(0), at(1)] }), RULES)).toMatchObject({ found: 0 })
  })
  it('carries mean and limits of the first points on', () => {
    const chart = charted(xmrOf([4, 6, 5, 9, 13, 13], { baselinePoints: 4 }))
    expect(limitsAt(chart, 5)[3]).toBe('12.2067')
    expect(causes(chart).slice(4)).toEqual(['outside', 'outside'])
  })
  it('charts six hundred months of shares', () => {
    const shares = Array.from({ length: 600 }, (_, index): [number, number] => [
      ((index * 37) % 50) + 20,
      100 + ((index * 53) % 97),
    ])
    const series = parts('p', 100, ...shares)
    for (const chart of CONTROL_CHARTS) expect(charted({ ...series, chart }).points.length, chart).toBe(600)
  })
  it('throws at nothing', () => {
    const values = [
      '0',
      '-7',
      '0.0000001',
      '123456789012345678901234567890',
      '-0.3',
      '2/3',
      '1e0'.slice(0, 1),
    ]
    const made = Array.from({ length: 40 }, (_, index) => values[(index * index) % values.length] ?? '0')
    for (const chart of CONTROL_CHARTS)
      for (const polarity of POLARITIES)
        for (let from = 0; from < made.length; from++) {
          const points = made.slice(from).map((value, index) => ({
            period: at(index),
            value: exact(value),
            events: exact(value),
            base: exact(made[(from * 7 + index) % made.length] ?? '0'),
          }))
          const series = { chart, points, polarity, starts: [at(9), at(9), at(200)], scale: 100 }
          expect(() => controlChart(series, RULES)).not.toThrow()
        }
  })
})
