// Intervals and funnels beside the reference: every value of ../shared/data/judgement.
import { describe, expect, it } from 'vitest'
import {
  funnelBaseline,
  rateFunnelLimits,
  rateLimitsAt,
  shareFunnelLimits,
  wordOfRate,
  wordOfShare,
} from '../../../src/ratings/signals/funnel.ts'
import { countInterval, exactLimits, rateInterval, wilson } from '../../../src/ratings/signals/intervals.ts'
import { type Exact, exact } from '../../../src/terms/exact.ts'
import { asExact, expectClose, grouped, isJudgementThere, type JudgementRow, judgement } from './judgement.ts'

const named = 'skipped where ../shared/data/judgement is missing'
const percent = (row: JudgementRow) => Number(row['confidence']) * 100
const decimal = (row: JudgementRow, column: string): Exact => exact(row[column] ?? '')

describe.skipIf(!isJudgementThere)(`wilson() (${named})`, () => {
  it.each(judgement('wilson.csv'))('$x of $n at $confidence', row => {
    const found = wilson(decimal(row, 'x'), decimal(row, 'n'), percent(row))
    if (row['lower'] === '') {
      expect(found).toBeUndefined()
      return
    }
    for (const prefix of ['', 'printed_'])
      for (const side of ['lower', 'upper'] as const) {
        const expected = row[prefix + side]
        if (expected !== '') expectClose(found?.[side], expected, prefix + side)
      }
  })
})

describe.skipIf(!isJudgementThere)(`countInterval() (${named})`, () => {
  it.each(judgement('counts.csv'))('$events at $confidence', row => {
    const events = decimal(row, 'events')
    const found = countInterval(events, percent(row))
    expectClose(found?.lower, row['lower'], 'lower')
    expectClose(found?.upper, row['upper'], 'upper')
    const exactly = exactLimits(events, percent(row))
    // From 900 on they are Byar's, as the library's quantile is wrong for so many: see intervals.ts.
    const of = events.compare(900) < 0 ? 'exact' : 'byar'
    expectClose(exactly.lower, row[`${of}_lower`], `${of} lower`)
    expectClose(exactly.upper, row[`${of}_upper`], `${of} upper`)
    if (row['printed_what'] !== row['method']) return
    expectClose(found?.lower, row['printed_lower'], 'printed lower')
    expectClose(found?.upper, row['printed_upper'], 'printed upper')
  })
})

describe.skipIf(!isJudgementThere)(`rateInterval() (${named})`, () => {
  it.each(judgement('rates.csv'))('$events of $population per $per at $confidence', row => {
    const [events, population] = [decimal(row, 'events'), decimal(row, 'population')]
    const found = rateInterval(events, population, Number(row['per']), percent(row))
    for (const prefix of ['', 'printed_'])
      for (const side of ['lower', 'upper'] as const) {
        const expected = row[prefix + side]
        if (expected !== '') expectClose(found?.[side], expected, prefix + side)
      }
  })
})

describe.skipIf(!isJudgementThere)(`a funnel (${named})`, () => {
  const sets = new Map(judgement('funnel_sets.csv').map(row => [row['set'] ?? '', row]))
  const ofSet = grouped(judgement('funnel_points.csv'), 'set')
  const partsOf = (row: JudgementRow) => ({
    events: decimal(row, 'numerator'),
    base: decimal(row, 'denominator'),
  })
  /** A multiple of 1; observed against expected is compared with 1 itself. */
  const baselineOf = (set: string): Exact => {
    if (sets.get(set)?.['statistic'] === 'ratio') return exact(1)
    return funnelBaseline((ofSet.get(set) ?? []).map(partsOf)) ?? exact(0)
  }

  it.each([...sets.values()])('$set has its baseline', row => {
    expectClose(baselineOf(row['set'] ?? '').mul(Number(row['per'])), row['baseline'], 'baseline')
  })

  it.each([...ofSet])('gives each area of %s its word and its limits', (set, rows) => {
    const isShare = sets.get(set)?.['statistic'] === 'share'
    const baseline = baselineOf(set)
    expect(rows.length).toBe(Number(sets.get(set)?.['areas']))
    for (const row of rows) {
      const word = (isShare ? wordOfShare : wordOfRate)(partsOf(row), baseline)
      expect(word?.replace('-0', ' 0').replace('not-', 'not '), `${set}, ${row['area']}`).toBe(
        row['significance'],
      )
      if (!isShare) continue
      for (const [confidence, name] of [
        [95, '95'],
        [99.8, '998'],
      ] as const) {
        const limits = shareFunnelLimits(baseline, decimal(row, 'denominator'), confidence)
        expectClose(limits?.lower.mul(100), row[`lower_${name}`], `${row['area']}, lower ${name}`)
        expectClose(limits?.upper.mul(100), row[`upper_${name}`], `${row['area']}, upper ${name}`)
      }
    }
  })

  it.each(judgement('funnel_limits.csv'))('the lines of $set at $at', row => {
    const set = row['set'] ?? ''
    const [at, per] = [decimal(row, 'at'), Number(sets.get(set)?.['per'])]
    const baseline = asExact(sets.get(set)?.['baseline']).div(per)
    for (const [confidence, name] of [
      [95, '95'],
      [99.8, '998'],
    ] as const) {
      const lines =
        sets.get(set)?.['statistic'] === 'share'
          ? shareFunnelLimits(baselineOf(set), at, confidence)
          : rateFunnelLimits(at, confidence)
      const scale = sets.get(set)?.['statistic'] === 'share' ? exact(per) : baseline.mul(per)
      expectClose(lines?.lower.mul(scale), row[`lower_${name}`], `lower ${name}`)
      expectClose(lines?.upper.mul(scale), row[`upper_${name}`], `upper ${name}`)
    }
  })

  // A line at so many events, events over the end of their interval, is the limit at the base that expects just that end.
  it.each(judgement('funnel_limits.csv').filter(row => row['set'] !== 'phe-share'))(
    'the limits of $set for the base where $at events lie on a line',
    row => {
      const set = row['set'] ?? ''
      const [at, per] = [decimal(row, 'at'), Number(sets.get(set)?.['per'])]
      const baseline = asExact(sets.get(set)?.['baseline']).div(per)
      for (const [confidence, name, apart] of [
        [95, '95', 0.002],
        [99.8, '998', 0.015],
      ] as const) {
        const within = at.compare(10) < 0 ? 1e-6 : apart
        for (const side of ['lower', 'upper'] as const) {
          const line = asExact(row[`${side}_${name}`])
          const limits = rateLimitsAt(baseline, at.div(line).mul(per), confidence)
          const found = limits?.[side].mul(per).div(line).valueOf() ?? 0
          expect(Math.abs(found - 1), `${side} ${name}`).toBeLessThan(within)
        }
      }
    },
  )
})
