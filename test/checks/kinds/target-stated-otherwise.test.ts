import { describe, expect, it } from 'vitest'
import { targetStatedOtherwise } from '../../../src/checks/kinds/target-stated-otherwise.ts'
import { placesOf, share } from '../build.ts'

describe('targetStatedOtherwise', () => {
  const world = (definition: string) => ({
    indicators: [
      share('8.2', {
        definition,
        polarity: 'low',
        targets: [{ from: '2016-04', green: { below: 9.6 }, red: { 'at-least': 12 } }],
      }),
    ],
  })
  it.each(['The target is less than 10%.', 'It has a target of 10%.', 'Target: 12%.'])('reports %s', text =>
    expect(placesOf(targetStatedOtherwise, world(text))).toEqual(['8.2, definition']),
  )
  it.each([
    'The target is below 9.6%.',
    'A target of 9.60%.',
    'The target was set in 2016.',
    'Target of the year 2016/17.',
    'Within a target of 20 working days.',
  ])('accepts %s', text => expect(placesOf(targetStatedOtherwise, world(text))).toEqual([]))
  it('reports nothing if the register has no target', () =>
    expect(
      placesOf(targetStatedOtherwise, { indicators: [share('8.3', { definition: 'A target of 95%.' })] }),
    ).toEqual([]))

  it.each([
    ['A target of 75% by March.', []],
    // The third of eleven steps from 60 to 75, rounded: 60 + 15 × 3 ÷ 11 = 64.09…
    ['The target was 64.1% in July.', []],
    ['A target of 80%.', ['8.2, definition']],
  ])('of a target that moves: %s', (definition, places) => {
    const targets = [{ from: '2016-04', trajectory: { start: 60, end: 75, by: '2017-03' } }]
    expect(
      placesOf(targetStatedOtherwise, {
        indicators: [share('8.2', { definition, polarity: 'high', targets })],
      }),
    ).toEqual(places)
  })
})
