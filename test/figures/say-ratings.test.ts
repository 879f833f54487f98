import { describe, expect, it } from 'vitest'
import { directionCell, directionLegend, ratingCell, ratingLegend } from '../../src/figures/say-ratings.ts'
import type { DirectionState } from '../../src/ratings/direction.ts'
import { indicator, observationOf, PERIOD } from '../observations/build.ts'
import { target } from './target.ts'

const latest = observationOf('1', PERIOD)

describe('directionCell(indicator) and the legends', () => {
  it('has a different arrow, word and sentence for every state', () => {
    expect(directionLegend('month')).toHaveLength(13)
    expect(new Set(directionLegend('month').map(one => one.sentence)).size).toBe(13)
    expect(directionLegend('month').every(one => one.arrow !== '' && one.word !== '')).toBe(true)
  })
  it('points in the direction of the movement, good or bad', () => {
    const cell = (movement: 'up' | 'down' | 'same' | 'unknown', state: DirectionState) =>
      directionCell({
        direction: { movement, meaning: 'better', state },
        target: target({ state: 'none' }),
        latest,
      }).arrow
    expect([
      cell('up', 'improvement'),
      cell('down', 'improvement'),
      cell('same', 'stable-neutral'),
      cell('unknown', 'no-value'),
    ]).toEqual(['↑', '↓', '→', '–'])
  })
  it('says nearer or further where good is a band', () => {
    const band = target({ green: { within: 2, of: 73.5 } })
    const cell = (meaning: 'better' | 'worse' | 'unchanged', state: DirectionState) =>
      directionCell({ direction: { movement: 'down', meaning, state }, target: band, latest }).sentence
    expect([
      cell('better', 'improvement'),
      cell('worse', 'decline-off-target'),
      cell('unchanged', 'no-movement-off-target'),
    ]).toEqual([
      'nearer to the target: improvement in performance',
      'further from the target: decline in performance, not on target',
      'no movement, not on target',
    ])
  })
  it('shows an improvement and a decline in the legend with either arrow', () => {
    expect(
      directionLegend('month')
        .filter(one => one.arrow === '↑ or ↓')
        .map(one => one.state),
    ).toEqual(['improvement', 'decline-within-target', 'decline-off-target', 'decline-no-target'])
  })
  it('gives each rating its own word and shape', () => {
    expect(new Set(ratingLegend.map(one => one.symbol)).size).toBe(4)
    expect(new Set(ratingLegend.map(one => one.word)).size).toBe(4)
  })
})

describe('ratingCell(indicator)', () => {
  const rated = (rating: Readonly<Record<string, unknown>>) =>
    ({
      definition: indicator({ unit: 'percentage' }),
      decimals: 1,
      rating: {
        judged: 'month',
        target: target({ green: { 'at-least': 95 }, amber: { 'at-least': 90 } }),
        ...rating,
      },
      latest,
    }) as unknown as Parameters<typeof ratingCell>[0]
  it('states the figure, the rating and the bound that decided it', () => {
    expect(ratingCell(rated({ status: 'amber', value: '92.0' }))).toEqual({
      status: 'amber',
      word: 'Amber',
      symbol: '▲',
      reason: '92.0% is amber: 90% to below 95%',
    })
  })
  it.each([
    ['high', 'no target is set'],
    ['low', 'no target is set'],
    ['none', 'information only, no target'],
  ])('says information only where neither high nor low is good: where %s is good, %s', (polarity, words) => {
    const definition = indicator({ polarity, unit: 'percentage' })
    const given = { status: 'not-rated', notRated: 'no-target', target: target({ state: 'none' }) }
    expect(ratingCell({ ...rated(given), definition }).reason).toBe(words)
  })
  it('states why there is no rating', () => {
    expect(ratingCell(rated({ status: 'not-rated', notRated: 'only-green-set', value: '86.3' })).reason).toBe(
      'short of green; amber and red are not set',
    )
  })
})
