// Target and direction together: each outcome, on figures as printed.
import { describe, expect, it } from 'vitest'
import { ratingCell } from '../../../src/figures/say-ratings.ts'
import { sayRatingRule } from '../../../src/figures/say-rules.ts'
import { targetFor } from '../../../src/indicators/line-up.ts'
import { rate } from '../../../src/ratings/rate.ts'
import { monthsAfter, yearToDate } from '../../../src/terms/period.ts'
import { indicator, observationOf, PERIOD } from '../../observations/build.ts'

function rated(polarity: string, green: object, now: string, before: string) {
  const definition = indicator({
    polarity,
    unit: 'percentage',
    targets: [{ from: '2016-04', green, 'amber-if': 'improving' }],
  })
  const latest = observationOf(now, PERIOD)
  return rate(
    {
      definition,
      decimals: 1,
      series: [],
      months: [latest],
      latest,
      previous: observationOf(before, monthsAfter(PERIOD, -1)),
      yearBefore: observationOf('not-supplied', monthsAfter(PERIOD, -12)),
      yearToDate: observationOf('not-supplied', yearToDate(PERIOD)),
      years: [],
      comparators: [],
      target: targetFor(definition, PERIOD),
    },
    '2017-01-31',
  )
}

const HIGH = { 'at-least': 95 }

describe('rate(indicator) where amber is what improves', () => {
  it.each([
    ['high', HIGH, '95.0', '99.0', 'green'],
    ['high', HIGH, '93.1', '92.4', 'amber'],
    ['high', HIGH, '93.1', '94.0', 'red'],
    ['high', HIGH, '93.1', '93.1', 'red'],
    // 93.14 and 93.06 are both printed 93.1: no better.
    ['high', HIGH, '93.14', '93.06', 'red'],
    ['low', { below: 10 }, '11.0', '12.5', 'amber'],
    ['low', { below: 10 }, '11.0', '10.5', 'red'],
    ['zero', { 'at-most': 0 }, '1.0', '2.0', 'amber'],
    // 6 away from 70, and 8 before.
    ['band', { within: 3, of: 70 }, '76', '62', 'amber'],
    ['band', { within: 3, of: 70 }, '62', '76', 'red'],
  ])('%s, green %o: %s after %s is %s', (polarity, green, now, before, status) =>
    expect(rated(polarity, green, now, before).rating.status).toBe(status),
  )

  it('gives no colour off target without a figure for the month before, and says why', () => {
    const found = rated('high', HIGH, '93.1', 'not-supplied')
    expect(found.rating).toMatchObject({ status: 'not-rated', notRated: 'nothing-before' })
    expect(ratingCell(found).reason).toBe(
      'short of green, with no figure for the month before to tell whether it is better',
    )
    expect(rated('high', HIGH, '95.0', 'not-supplied').rating.status).toBe('green')
  })

  it('prints the rule in words', () => {
    expect(sayRatingRule(rated('high', HIGH, '93.1', '92.4'))).toBe(
      'Good is high. Green: 95% or above. Amber: below 95% but better than the month before. Red: below 95% and no better than the month before.',
    )
    expect(ratingCell(rated('low', { below: 10 }, '11.0', '12.5')).reason).toBe(
      '11.0% is amber: 10% or above but better than the month before',
    )
  })
})
