// Each polarity through everything that looks at one: a way to be judged, what a movement means, the bounds
// that it takes and the words that print it.
import { describe, expect, it } from 'vitest'
import {
  POLARITIES,
  type Polarity,
  polarityOfStrategy,
  STRATEGY_POLARITIES,
} from '../../src/definitions/polarity.ts'
import { sayGoodIs, sayRatingRule } from '../../src/figures/say-rules.ts'
import type { Indicator } from '../../src/indicators/indicator.ts'
import { targetFor } from '../../src/indicators/line-up.ts'
import type { Meaning } from '../../src/ratings/direction.ts'
import { gainFor } from '../../src/ratings/gain.ts'
import { rate } from '../../src/ratings/rate.ts'
import { monthsAfter, yearToDate } from '../../src/terms/period.ts'
import { indicator, observationOf, PERIOD } from '../observations/build.ts'

/** What each takes as a target, and what a rise from 60 to 75 means under it. */
const TARGETS: Readonly<Record<Polarity, { target: Readonly<Record<string, unknown>>; rise: Meaning }>> = {
  high: { target: { green: { 'at-least': 95 }, red: { below: 95 } }, rise: 'better' },
  low: { target: { green: { 'at-most': 10 }, red: { above: 10 } }, rise: 'worse' },
  zero: { target: { green: { 'at-most': 0 }, red: { above: 0 } }, rise: 'worse' },
  band: { target: { green: { within: 3, of: 70 }, red: { beyond: 3, of: 70 } }, rise: 'better' },
  milestone: { target: { milestone: { due: '2017-03-31', 'amber-days-before': 30 } }, rise: 'better' },
  none: { target: { state: 'none' }, rise: 'neutral' },
}

function risen(polarity: Polarity): Indicator {
  const { target } = TARGETS[polarity]
  const definition = indicator({
    polarity,
    targets: [target],
    ...(polarity === 'milestone' && { unit: 'milestone' }),
  })
  const latest = observationOf('75', PERIOD)
  return {
    definition,
    decimals: 1,
    series: [],
    months: [latest],
    latest,
    previous: observationOf('60', monthsAfter(PERIOD, -1)),
    yearBefore: observationOf('not-supplied', monthsAfter(PERIOD, -12)),
    yearToDate: observationOf('not-supplied', yearToDate(PERIOD)),
    years: [],
    comparators: [],
    target: targetFor(definition, PERIOD),
  }
}

describe.each(POLARITIES)('where good is %s', polarity => {
  it('a movement has a meaning', () =>
    expect(rate(risen(polarity), '2017-01-31').direction.meaning).toBe(TARGETS[polarity].rise))

  it('a gain is worked out once the centre of a band is known; of information only there is none', () =>
    expect(gainFor(polarity, { within: '5', of: '70' }) === undefined).toBe(polarity === 'none'))

  it('the register takes a target that fits it', () => expect(() => risen(polarity)).not.toThrow())

  it('the paper has words for it, and for its rule', () => {
    expect(sayGoodIs({ polarity })).toMatch(/^[A-Z][a-z ]+$/)
    const words = sayRatingRule(risen(polarity))
    expect(words).toContain(polarity === 'none' ? 'Information only' : sayGoodIs({ polarity }).toLowerCase())
  })
})

it('what is for information only takes no bounds: it cannot be red too', () => {
  const targets = [{ green: { within: 2, of: 73.5 }, red: { beyond: 5, of: 73.5 } }]
  expect(() => indicator({ polarity: 'none', targets })).toThrow(
    'no bounds where the polarity is none, which is for information only',
  )
  expect(() => indicator({ polarity: 'band', targets })).not.toThrow()
})

it('each polarity that a strategy can want has one word for it', () => {
  const meant = STRATEGY_POLARITIES.map(word => polarityOfStrategy[word])
  expect([...meant].sort()).toEqual(POLARITIES.filter(one => one !== 'none').sort())
})
