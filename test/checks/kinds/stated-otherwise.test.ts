import { describe, expect, it } from 'vitest'
import { statedOtherwise } from '../../../src/checks/kinds/stated-otherwise.ts'
import { evidenceOf, placesOf } from '../build.ts'
import { world } from '../scorecard.ts'

describe('statedOtherwise', () => {
  it('reports 94.5 and 95.0, with the other place', () => {
    const [found] = statedOtherwise(evidenceOf(world({ '6.10': { '2015/16': '94.5' } })))
    expect(found).toMatchObject({
      origin: { file: 'scorecard.xlsx' },
      facts: { stated: '94.5', first: '95.0', elsewhere: 'test.xlsx, sheet Test, cell 2015/16 95.0' },
    })
  })
  it('accepts 95 without decimals, and what the first does not state', () =>
    expect(placesOf(statedOtherwise, world({ '6.10': { '2015/16': '95', '2014/15': '58.8' } }))).toEqual([]))
  it('accepts a tolerated difference', () =>
    expect(
      placesOf(
        statedOtherwise,
        world({ '6.10': { '2015/16': '94.5' } }, { checks: { tolerance: { 'stated-otherwise': 0.5 } } }),
      ),
    ).toEqual([]))
})
