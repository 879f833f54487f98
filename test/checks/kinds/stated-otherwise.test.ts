import { describe, expect, it } from 'vitest'
import { statedOtherwise } from '../../../src/checks/kinds/stated-otherwise.ts'
import { checkMessages } from '../../../src/problems/check-sentences.ts'
import { evidenceOf, placesOf, reading, share } from '../build.ts'
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
  it('names a comparator, and gives both numbers with the decimals that they have', () => {
    const [found] = statedOtherwise(
      evidenceOf({
        indicators: [share('6.10')],
        readings: [reading('6.10', '2015/16', '8.25', 'england')],
        readingsAgain: [reading('6.10', '2015/16', '9', 'england')],
      }),
    )
    expect(found?.facts).toMatchObject({ area: 'England', stated: '9', first: '8.25' })
    expect(found && checkMessages['stated-otherwise'](found.facts)).toMatch(
      /^6.10 of England for 2015\/16 is 9 here and 8.25 in test.xlsx/,
    )
  })
  it('reads a fraction as the percentage that it shows: 0.945 is 94.5, and 0.95 is 95', () => {
    const stated = (asFound: string, value: string) =>
      statedOtherwise(
        evidenceOf(world({}, { readingsAgain: [{ ...reading('6.10', '2015/16', value), asFound }] })),
      ).map(({ facts }) => facts.stated)
    expect(stated('0.945', '94.5')).toEqual(['94.5'])
    // Shown without a decimal of the percentage, so that 95 is right for 95.0.
    expect(stated('0.95', '95')).toEqual([])
  })
  it('accepts a tolerated difference', () =>
    expect(
      placesOf(
        statedOtherwise,
        world({ '6.10': { '2015/16': '94.5' } }, { checks: { tolerance: { 'stated-otherwise': 0.5 } } }),
      ),
    ).toEqual([]))
})
