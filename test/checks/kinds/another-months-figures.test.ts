import { describe, expect, it } from 'vitest'
import { anotherMonthsFigures } from '../../../src/checks/kinds/another-months-figures.ts'
import { statedOtherwise } from '../../../src/checks/kinds/stated-otherwise.ts'
import { evidenceOf, placesOf, reading } from '../build.ts'
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
  it('keeps the areas of a column apart, and names a comparator', () => {
    const of = (area: string, november: string, ref: string) => reading(ref, '2016-11', november, area)
    const october = ['6.12', '6.13'].map((ref, at) =>
      reading(ref, '2016-10', ['93.9', '60.9'][at] ?? '', 'england'),
    )
    const november = ['6.12', '6.13'].map((ref, at) => of('england', ['97.1', '78.8'][at] ?? '', ref))
    const found = anotherMonthsFigures(
      evidenceOf(
        world(
          { '6.12': { '2016-11': '93.9' }, '6.13': { '2016-11': '60.9' } },
          {
            readings: [...october, ...november],
            readingsAgain: [of('england', '93.9', '6.12'), of('england', '60.9', '6.13')],
          },
        ),
      ),
    )
    expect(found.map(({ facts }) => [facts.area, facts.figures.length])).toEqual([
      ['', 2],
      ['England', 2],
    ])
  })
  it('treats one figure as coincidence, and reports it as a difference', () => {
    const again = { '6.12': { '2016-11': '93.9' } }
    expect(placesOf(anotherMonthsFigures, world(again))).toEqual([])
    expect(placesOf(statedOtherwise, world(again))).toEqual(['2016-11 93.9'])
  })
})
