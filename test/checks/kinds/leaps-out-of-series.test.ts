import { describe, expect, it } from 'vitest'
import { leapsOutOfSeries } from '../../../src/checks/kinds/leaps-out-of-series.ts'
import { count, evidenceOf, inMonths, placesOf, ratio, reading, share } from '../build.ts'

describe('leapsOutOfSeries', () => {
  const children = (months: readonly number[], checks: unknown = {}) => ({
    indicators: [count('6.1', 'looked-after')],
    given: { 'looked-after': inMonths('2016-10', months) },
    checks,
  })

  it('reports a footnote figure that was read as a digit, with both numbers', () => {
    const [finding] = leapsOutOfSeries(evidenceOf(children([463, 479, 484, 4821])))
    expect(finding?.facts).toEqual({
      name: 'looked-after',
      area: '',
      period: 'January 2017',
      found: '4821',
      low: '463',
      high: '484',
    })
    expect(finding?.indicator).toBe('6.1')
  })
  it('reports a digit that was lost, in the middle of the series', () =>
    expect(placesOf(leapsOutOfSeries, children([463, 48, 484, 482]))).toEqual(['2016-11 48']))
  it('accepts growth', () => expect(placesOf(leapsOutOfSeries, children([300, 340, 400, 560]))).toEqual([]))
  it('accepts small counts, which vary by chance', () =>
    expect(placesOf(leapsOutOfSeries, children([3, 5, 4, 14]))).toEqual([]))
  it('accepts a figure among others that vary as much', () =>
    expect(placesOf(leapsOutOfSeries, children([40, 120, 60, 250]))).toEqual([]))
  it('says nothing of three figures', () =>
    expect(placesOf(leapsOutOfSeries, children([463, 479, 4821]))).toEqual([]))
  it('takes the factor from checks.yaml', () => {
    expect(placesOf(leapsOutOfSeries, children([100, 100, 100, 260]))).toEqual(['2017-01 260'])
    expect(placesOf(leapsOutOfSeries, children([100, 100, 100, 260], { series: { factor: 3 } }))).toEqual([])
  })
  it('reports a share of 2.5% among 98%, and accepts a bad month', () => {
    const shares = (months: readonly number[]) => ({
      indicators: [share('6.7')],
      readings: months.map(
        (number, at) =>
          ({ ...reading('6.7', `2016-0${at + 4}`, String(number)), unit: 'percentage' }) as const,
      ),
    })
    expect(placesOf(leapsOutOfSeries, shares([98, 97.5, 98.4, 2.5, 98]))).toEqual(['2016-07 2.5'])
    expect(placesOf(leapsOutOfSeries, shares([98, 97.5, 98.4, 66.7, 98]))).toEqual([])
  })
  it('reports a population of 100 with one other to compare', () =>
    expect(
      placesOf(leapsOutOfSeries, {
        indicators: [
          count('6.2', 'looked-after', {
            unit: 'rate-per-10000',
            method: { kind: 'rate-per-10000', count: 'looked-after', population: 'population' },
          }),
        ],
        given: { population: { '2015-07-01': '56400', '2016-07-01': '100' } },
      }),
    ).toEqual(['2015-07-01 56400', '2016-07-01 100']))
  it('names a comparator', () => {
    const months = Object.entries(inMonths('2016-10', [463, 479, 484, 4821]))
    const readings = months.map(([month, number]) => reading('looked-after', month, number, 'england'))
    expect(leapsOutOfSeries(evidenceOf({ ...children([]), readings }))[0]?.facts.area).toBe('England')
  })
  it('leaves out measures that the paper does not use', () =>
    expect(
      placesOf(leapsOutOfSeries, { ...children([]), given: { other: inMonths('2016-10', [9, 9, 9, 900]) } }),
    ).toEqual([]))
})

describe('leapsOutOfSeries, of a percentage that is worked out', () => {
  const reviews = (held: readonly number[], inTime: readonly number[]) => ({
    indicators: [ratio('6.7', 'in-time', 'held')],
    given: { held: inMonths('2016-09', held), 'in-time': inMonths('2016-09', inTime) },
  })

  it('reports 2 of 30 among 29 of 30: a digit was lost', () => {
    // 6.7% among 93.3% to 96.7%. The count alone, 2 among 28 to 29, may be chance.
    const [finding] = leapsOutOfSeries(evidenceOf(reviews([30, 30, 30, 30, 30], [29, 28, 29, 29, 2])))
    expect(finding?.facts).toMatchObject({ name: '6.7', found: '6.7%', low: '93.3%', high: '96.7%' })
  })
  it('says nothing of few cases', () =>
    expect(placesOf(leapsOutOfSeries, reviews([5, 6, 5, 5, 4], [5, 6, 5, 5, 0]))).toEqual([]))
})
