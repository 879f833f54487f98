import { describe, expect, it } from 'vitest'
import { anotherMonthsFigures } from '../../../src/checks/kinds/another-months-figures.ts'
import { statedOtherwise } from '../../../src/checks/kinds/stated-otherwise.ts'
import { evidenceOf, placesOf } from '../build.ts'
import { world } from '../scorecard.ts'

describe('anotherMonthsFigures', () => {
  it("reports a column with October's figures once, and no figure of it again", () => {
    const again = { '6.12': { '2016-11': '93.9' }, '6.13': { '2016-11': '60.9' } }
    expect(anotherMonthsFigures(evidenceOf(world(again)))).toMatchObject([
      {
        facts: {
          column: 'November 2016',
          other: 'October 2016',
          figures: [
            { indicator: '6.12', stated: '93.9', elsewhere: '97.1' },
            { indicator: '6.13', stated: '60.9', elsewhere: '78.8' },
          ],
        },
      },
    ])
    expect(placesOf(statedOtherwise, world(again))).toEqual([])
  })
  it('treats one figure as coincidence, and reports it as a difference', () => {
    const again = { '6.12': { '2016-11': '93.9' } }
    expect(placesOf(anotherMonthsFigures, world(again))).toEqual([])
    expect(placesOf(statedOtherwise, world(again))).toEqual(['2016-11 93.9'])
  })
})
