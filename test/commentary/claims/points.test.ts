// The figures of the worked example as claims are held against them: worked out from the published cells.
import { describe, expect, it } from 'vitest'
import {
  figureAt,
  pointBefore,
  pointsOf,
  roundsTo,
  type SeriesName,
  seriesValue,
} from '../../../src/commentary/claims/points.ts'
import type { RatedIndicator } from '../../../src/ratings/rated-indicator.ts'
import { exact } from '../../../src/terms/exact.ts'
import { periodId } from '../../../src/terms/period.ts'
import { madeOnce } from '../../made.ts'
import { MONTHLY } from '../../workspace.ts'

const made = await madeOnce(MONTHLY.paper, MONTHLY.period)
function withRef(ref: string): RatedIndicator {
  const found = made.indicators.find(one => one.definition.ref === ref)
  if (found === undefined) throw new Error(`no indicator ${ref}`)
  return found
}
const reviews = withRef('6.7')
const looked = withRef('6.1')
const plans = withRef('6.14')

describe('pointsOf(indicator)', () => {
  it('are the thirteen months up to the paper’s own, in order', () => {
    const ids = pointsOf(looked).map(one => periodId(one.period))
    expect([ids[0], ids.at(-1), ids.length]).toEqual(['2016-01', '2017-01', 13])
    expect(ids).toEqual([...ids].sort())
  })
  it('are the years, where years are asked for', () =>
    expect(pointsOf(looked, 'year').map(one => periodId(one.period))).toEqual([
      '2013/14',
      '2014/15',
      '2015/16',
    ]))
})

describe('seriesValue(indicator, observation, series)', () => {
  // Reviews of January 2017: 54 of 55.
  it.each<[SeriesName, string]>([
    ['value', '98.2'],
    ['complement', '1.8'],
    ['numerator', '54'],
    ['denominator', '55'],
    ['remainder', '1'],
  ])('%s of 54 of 55 is %s', (series, value) =>
    expect(seriesValue(reviews, reviews.latest, series)?.toString()).toBe(value),
  )
  it('is none of a figure that is missing, and no part of one that has none', () => {
    // There are no figures of plans for October and November 2016, and never a numerator.
    expect(seriesValue(plans, figureAt(plans, '2016-10'), 'value')).toBeUndefined()
    expect(seriesValue(plans, plans.latest, 'numerator')).toBeUndefined()
    expect(seriesValue(plans, undefined, 'value')).toBeUndefined()
  })
})

describe('figureAt(indicator, period)', () => {
  it.each([
    ['2016-12', '484'],
    ['2016-03', '432'],
    ['2015/16', '432'],
    // The year that ends with March 2015.
    ['2015-03', '407'],
  ])('%s: %s were looked after', (id, value) =>
    expect(seriesValue(looked, figureAt(looked, id), 'value')?.toString()).toBe(value),
  )
  it('is none of a period without a figure', () => expect(figureAt(looked, '2012-06')).toBeUndefined())
})

describe('pointBefore(indicator, from, steps)', () => {
  it.each([
    [1, '484'],
    [3, '463'],
    [12, '430'],
  ])('%i months before January 2017: %s', (steps, value) =>
    expect(seriesValue(looked, pointBefore(looked, looked.latest, steps), 'value')?.toString()).toBe(value),
  )
  it('is none before the first point', () => expect(pointBefore(looked, looked.latest, 13)).toBeUndefined())
})

describe('roundsTo(value, said, decimals)', () => {
  it.each<[string, string, number, boolean]>([
    ['66.2', '66', 0, true],
    ['66.5', '67', 0, true],
    ['66.4', '67', 0, false],
    ['66.25', '66.3', 1, true],
  ])('%s as %s with %i decimals: %s', (value, said, decimals, expected) =>
    expect(roundsTo(exact(value), exact(said), decimals)).toBe(expected),
  )
})
