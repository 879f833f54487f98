// The target of a chart in words and numbers: a line, or a path by month.
import { describe, expect, it } from 'vitest'
import { targetFor } from '../../../src/indicators/line-up.ts'
import type { Observation } from '../../../src/observations/observation.ts'
import { targetOf } from '../../../src/papers/charts/chart-points.ts'
import { rate } from '../../../src/ratings/rate.ts'
import {
  lastDayOf,
  type Month,
  month,
  monthsAfter,
  type Period,
  yearToDate,
} from '../../../src/terms/period.ts'
import { amountOf, COUNCIL, indicator } from '../../observations/build.ts'

const PATH = { from: '2016-04', trajectory: { start: 60, end: 75, by: '2017-03' } }

function drawn(target: object, at: Month) {
  const definition = indicator({ polarity: 'high', unit: 'percentage', targets: [target] })
  const observe = (period: Period): Observation => ({
    indicator: 'I',
    area: COUNCIL,
    period,
    amount: amountOf('70'),
    rule: '',
    from: [],
  })
  const months = [month(2016, 3), month(2016, 4), month(2016, 6), at].map(observe)
  const latest = observe(at)
  const lined = {
    definition,
    decimals: 1,
    months,
    series: [],
    latest,
    previous: observe(monthsAfter(at, -1)),
    yearBefore: observe(monthsAfter(at, -12)),
    yearToDate: observe(yearToDate(at)),
    years: [],
    comparators: [],
    target: targetFor(definition, at),
  }
  return targetOf(rate(lined, lastDayOf(at)), months)
}

describe('targetOf(indicator, months)', () => {
  it('is a line where the target does not move', () =>
    expect(drawn({ green: { 'at-least': 95 } }, month(2017, 1))).toEqual({
      label: 'Target 95%',
      value: 95,
      text: '95%',
      says: '95%',
    }))
  it('is none where the year to date is judged', () =>
    expect(drawn({ judges: 'year-to-date', green: { 'at-least': 95 } }, month(2017, 1))).toBeUndefined())
  it('has a number for each month from the one in which its path begins', () =>
    // 60 + 15 × 2 ÷ 11 = 62.72… in June, 60 + 15 × 9 ÷ 11 = 72.27… in January.
    expect(drawn(PATH, month(2017, 1))).toEqual({
      label: 'Target 75% by March 2017',
      value: 75,
      text: '75%',
      byMonth: [null, 60, 62.7, 72.3],
      says: '75% by March 2017; 72.3% in January 2017',
    }))
  it('says no more than the target once the path has ended', () =>
    expect(drawn(PATH, month(2017, 4))).toMatchObject({
      label: 'Target 75%',
      says: '75%',
      byMonth: [null, 60, 62.7, 75],
    }))
})
