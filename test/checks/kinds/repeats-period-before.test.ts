import { describe, expect, it } from 'vitest'
import { repeatsPeriodBefore } from '../../../src/checks/kinds/repeats-period-before.ts'
import { count, evidenceOf, inMonths, placesOf } from '../build.ts'

describe('repeatsPeriodBefore', () => {
  const world = (series: Readonly<Record<string, readonly number[]>>) => ({
    indicators: Object.keys(series).map(measure => count(measure, measure)),
    given: Object.fromEntries(
      Object.entries(series).map(([name, months]) => [name, inMonths('2016-10', months)]),
    ),
  })

  it('reports a month whose figures are all those of the month before', () => {
    const copied = world({ a: [463, 479, 484, 484], b: [51, 60, 55, 55], c: [30, 31, 29, 29] })
    expect(repeatsPeriodBefore(evidenceOf(copied)).map(({ facts }) => facts)).toEqual([
      {
        period: 'January 2017',
        before: 'December 2016',
        figures: [
          { name: 'a', found: '484' },
          { name: 'b', found: '55' },
          { name: 'c', found: '29' },
        ],
      },
    ])
  })
  it('accepts a month in which one figure differs', () =>
    expect(
      placesOf(
        repeatsPeriodBefore,
        world({ a: [463, 479, 484, 484], b: [51, 60, 55, 55], c: [30, 31, 29, 28] }),
      ),
    ).toEqual([]))
  it('accepts small counts, and figures that never change', () =>
    expect(
      placesOf(
        repeatsPeriodBefore,
        world({ a: [3, 2, 4, 4], b: [56, 56, 56, 56], c: [30, 31, 29, 29], d: [20, 20, 21, 21] }),
      ),
    ).toEqual([]))
})
