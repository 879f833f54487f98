// Cases that the edge rows of test/golden do not cover: the numbers and the rule in a verdict, overlapping
// bounds, negative numbers where zero is good.
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/indicators/indicator.ts'
import { targetFor } from '../../src/indicators/line-up.ts'
import { rate, rateAgainstTarget } from '../../src/ratings/rate.ts'
import { month, monthsAfter, yearToDate } from '../../src/terms/period.ts'
import { indicator, observationOf, PERIOD } from '../observations/build.ts'

const AS_AT = '2017-01-31'

function linedUp(
  definition: Readonly<Record<string, unknown>>,
  latest: string,
  previous = 'not-supplied',
  ytd = 'not-supplied',
): Indicator {
  const register = indicator(definition)
  const now = observationOf(latest, PERIOD)
  return {
    definition: register,
    decimals: 1,
    series: [],
    months: [now],
    latest: now,
    previous: observationOf(previous, monthsAfter(PERIOD, -1)),
    yearBefore: observationOf('not-supplied', month(2016, 1)),
    yearToDate: observationOf(ytd, yearToDate(PERIOD)),
    years: [],
    comparators: [],
    target: targetFor(register, PERIOD),
  }
}

const bands = { green: { 'at-least': 95 }, amber: { 'at-least': 90 }, red: { below: 90 } }
const judged = (targets: Readonly<Record<string, unknown>>, ...figures: [string, string?, string?]) =>
  rateAgainstTarget(linedUp({ targets: [targets], polarity: 'high' }, ...figures), AS_AT)

describe('rateAgainstTarget(indicator)', () => {
  it('has the printed value that was judged and the target', () => {
    expect(judged(bands, '94.95')).toMatchObject({
      status: 'green',
      judged: 'month',
      value: '95.0',
      target: { green: { 'at-least': '95' }, red: { below: '90' } },
    })
  })
  it('has the year to date, not the month, if that is judged', () => {
    expect(judged({ ...bands, judges: 'year-to-date' }, '99', '98', '89.96')).toMatchObject({
      status: 'amber',
      judged: 'year-to-date',
      value: '90.0',
    })
  })
  it('has no value if the figure is missing, and gives that reason', () => {
    const rating = judged(bands, 'not-supplied')
    expect(rating).toMatchObject({ status: 'not-rated', notRated: 'no-figure' })
    expect(judged(bands, 'suppressed')).toMatchObject({ status: 'not-rated', notRated: 'suppressed' })
    expect(rating).not.toHaveProperty('value')
  })
  it('gives a missing or undecided target as the reason, even if the figure is missing too', () => {
    expect(judged({ state: 'to-be-set' }, 'not-supplied').notRated).toBe('target-to-be-set')
    expect(judged({ state: 'none' }, 'not-supplied').notRated).toBe('no-target')
  })
  it('tries green, then amber, then red, if bounds overlap', () => {
    const overlapping = { green: { 'at-least': 85 }, amber: { 'at-least': 80 }, red: { below: 90 } }
    expect([
      judged(overlapping, '86').status,
      judged(overlapping, '82').status,
      judged(overlapping, '79').status,
    ]).toEqual(['green', 'amber', 'red'])
  })
})

describe('rate(indicator)', () => {
  it('has the two printed values that were compared', () => {
    expect(rate(linedUp({ targets: [bands], polarity: 'high' }, '98.18', '98.94'), AS_AT).direction).toEqual({
      movement: 'down',
      meaning: 'worse',
      state: 'decline-within-target',
      from: '98.9',
      to: '98.2',
    })
  })
  it('has the one known value if the other is missing', () => {
    expect(rate(linedUp({}, '98.18'), AS_AT).direction).toEqual({
      movement: 'unknown',
      meaning: 'unknown',
      state: 'no-previous-value',
      to: '98.2',
    })
    expect(rate(linedUp({}, 'not-supplied', '98.9'), AS_AT).direction).toEqual({
      movement: 'unknown',
      meaning: 'unknown',
      state: 'no-value',
      from: '98.9',
    })
  })
  it('finds no movement between values that are printed the same', () => {
    expect(rate(linedUp({ polarity: 'high' }, '98.24', '98.16'), AS_AT).direction).toMatchObject({
      movement: 'same',
      meaning: 'unchanged',
      from: '98.2',
      to: '98.2',
    })
  })
  it.each([
    ['-3', '-1', 'up', 'better'],
    ['-1', '-3', 'down', 'worse'],
    ['-2', '2', 'up', 'unchanged'],
    ['3', '1', 'down', 'better'],
  ])('if zero is good, from %s to %s is %s and %s', (from, to, movement, meaning) => {
    expect(rate(linedUp({ polarity: 'zero' }, to, from), AS_AT).direction).toMatchObject({
      movement,
      meaning,
    })
  })
  it('keeps the figures of the indicator', () => {
    const given = linedUp({ targets: [bands], polarity: 'high' }, '95', '94')
    expect(rate(given, AS_AT)).toMatchObject(given)
  })
})
