import { describe, expect, it } from 'vitest'
import { yearToDateFalls } from '../../../src/checks/kinds/year-to-date-falls.ts'
import { count, placesOf } from '../build.ts'

describe('yearToDateFalls', () => {
  const world = (more: Readonly<Record<string, unknown>>, ytd: Readonly<Record<string, string>>) => ({
    indicators: [count('6.3', 'm', more)],
    given: { '6.3': ytd },
  })
  it('reports a sum that is lower than the month before', () =>
    expect(
      placesOf(
        yearToDateFalls,
        world({ 'year-to-date': 'sum' }, { '2016-12.ytd': '221', '2017-01.ytd': '219' }),
      ),
    ).toEqual(['2017-01.ytd 219']))
  it('accepts one that stays', () =>
    expect(
      placesOf(
        yearToDateFalls,
        world({ 'year-to-date': 'sum' }, { '2016-12.ytd': '219', '2017-01.ytd': '219' }),
      ),
    ).toEqual([]))
  it('accepts one that starts again in April', () =>
    expect(
      placesOf(
        yearToDateFalls,
        world({ 'year-to-date': 'sum' }, { '2016-03.ytd': '208', '2016-04.ytd': '17' }),
      ),
    ).toEqual([]))
  it('accepts a position at month end', () =>
    expect(
      placesOf(
        yearToDateFalls,
        world({ 'year-to-date': 'latest' }, { '2016-12.ytd': '484', '2017-01.ytd': '482' }),
      ),
    ).toEqual([]))
})
