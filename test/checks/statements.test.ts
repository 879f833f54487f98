// Checks of a second statement, such as a scorecard, against the first.
import { describe, expect, it } from 'vitest'
import { anotherMonthsFigures } from '../../src/checks/kinds/another-months-figures.ts'
import { anotherRowsFigures } from '../../src/checks/kinds/another-rows-figures.ts'
import { statedOtherwise } from '../../src/checks/kinds/stated-otherwise.ts'
import { evidenceOf, placesOf, share, type World } from './build.ts'

const indicators = [
  share('6.10', { annual: 'as-supplied' }),
  share('6.12', { annual: 'as-supplied' }),
  share('6.13', { annual: 'as-supplied' }),
]
const given = {
  '6.10': { '2016-10': '69.5', '2016-11': '69.1', '2015/16': '95.0' },
  '6.12': { '2016-10': '93.9', '2016-11': '97.1', '2014/15': '76.0', '2015/16': '97.8' },
  '6.13': { '2016-10': '60.9', '2016-11': '78.8', '2014/15': '68.7', '2015/16': '95.5' },
}
const world = (again: World['again'], more: Partial<World> = {}): World => ({
  indicators,
  given,
  again: again ?? {},
  ...more,
})

describe('statedOtherwise', () => {
  it('tells 94.5 beside 95.0, with the other place', () => {
    const [found] = statedOtherwise(evidenceOf(world({ '6.10': { '2015/16': '94.5' } })))
    expect(found).toMatchObject({
      origin: { file: 'scorecard.xlsx' },
      facts: { stated: '94.5', first: '95.0', elsewhere: 'test.xlsx, sheet Test, cell 2015/16 95.0' },
    })
  })
  it('takes 95 without decimals, and what the first does not state', () =>
    expect(placesOf(statedOtherwise, world({ '6.10': { '2015/16': '95', '2014/15': '58.8' } }))).toEqual([]))
  it('lets a declared difference pass', () =>
    expect(
      placesOf(
        statedOtherwise,
        world({ '6.10': { '2015/16': '94.5' } }, { checks: { tolerance: { 'stated-otherwise': 0.5 } } }),
      ),
    ).toEqual([]))
})

describe('anotherMonthsFigures', () => {
  it("tells a column with October's figures once, and no figure of it again", () => {
    const again = { '6.12': { '2016-11': '93.9' }, '6.13': { '2016-11': '60.9' } }
    expect(anotherMonthsFigures(evidenceOf(world(again)))).toMatchObject([
      {
        facts: {
          column: 'November 2016',
          other: 'October 2016',
          figures: '6.12 (93.9, elsewhere 97.1), 6.13 (60.9, elsewhere 78.8)',
        },
      },
    ])
    expect(placesOf(statedOtherwise, world(again))).toEqual([])
  })
  it('takes one figure for chance, and tells it as a difference', () => {
    const again = { '6.12': { '2016-11': '93.9' } }
    expect(placesOf(anotherMonthsFigures, world(again))).toEqual([])
    expect(placesOf(statedOtherwise, world(again))).toEqual(['2016-11 93.9'])
  })
})

describe('anotherRowsFigures', () => {
  it("tells a row that has another's figures twice", () => {
    expect(placesOf(anotherRowsFigures, world({ '6.12': { '2014/15': '68.7', '2015/16': '95.5' } }))).toEqual(
      ['2014/15 68.7'],
    )
  })
  it('tells two rows that were crossed once', () =>
    expect(
      placesOf(anotherRowsFigures, world({ '6.12': { '2014/15': '68.7' }, '6.13': { '2014/15': '76.0' } })),
    ).toEqual(['2014/15 68.7', '2014/15 76.0']))
  it('takes one figure for chance', () => {
    expect(placesOf(anotherRowsFigures, world({ '6.12': { '2014/15': '68.7' } }))).toEqual([])
    expect(placesOf(statedOtherwise, world({ '6.12': { '2014/15': '68.7' } }))).toEqual(['2014/15 68.7'])
  })
})
