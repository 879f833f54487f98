import { describe, expect, it } from 'vitest'
import { changedPlaces } from '../../../src/checks/kinds/changed-places.ts'
import { leapsOutOfSeries } from '../../../src/checks/kinds/leaps-out-of-series.ts'
import { count, evidenceOf, inMonths, placesOf } from '../build.ts'

describe('changedPlaces', () => {
  const world = (foster: readonly number[], residential: readonly number[]) => ({
    indicators: [count('1', 'foster'), count('2', 'residential')],
    given: { foster: inMonths('2016-09', foster), residential: inMonths('2016-09', residential) },
  })
  const exchanged = world([318, 322, 40, 320, 319], [41, 38, 321, 40, 39])

  it('reports two figures of one month that are each where the other belongs', () =>
    expect(changedPlaces(evidenceOf(exchanged)).map(({ facts }) => facts)).toEqual([
      {
        period: 'November 2016',
        first: 'foster',
        firstFound: '40',
        second: 'residential',
        secondFound: '321',
      },
    ]))
  it('is reported once: the two are not also leaps', () =>
    expect(placesOf(leapsOutOfSeries, exchanged)).toEqual([]))
  it('accepts two series that move towards each other', () =>
    expect(placesOf(changedPlaces, world([60, 58, 55, 52, 49], [40, 43, 46, 50, 52]))).toEqual([]))
  it('reports figures that are less than twice as large', () =>
    expect(placesOf(changedPlaces, world([60, 61, 60, 42, 62], [41, 40, 42, 61, 41]))).toEqual([
      '2016-12 42',
    ]))
})
