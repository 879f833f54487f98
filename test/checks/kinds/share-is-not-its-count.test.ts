import { describe, expect, it } from 'vitest'
import { shareIsNotItsCount } from '../../../src/checks/kinds/share-is-not-its-count.ts'
import { evidenceOf, placesOf } from '../build.ts'
import { indicators, onSheet, part, total } from '../ceased-by-reason.ts'

describe('shareIsNotItsCount', () => {
  it.each([
    ['36', '27', '136'],
    ['36', '26.4', '136'],
    ['59', '15', '407'],
    ['1', '0.5', '488'],
    ['1', '1', '201'],
  ])('reports %s with %s%% of %s', (number, percentage, whole) =>
    expect(
      placesOf(shareIsNotItsCount, {
        indicators,
        readings: [part('adopted', number, percentage), total(whole)],
      }),
    ).toEqual([`2013/14 ${number}`]),
  )
  it.each([
    ['36', '26', '136'],
    ['36', '26.5', '136'],
    ['59', '14', '407'],
    ['1', '0.2', '488'],
    ['1', '50', '2'],
    ['0', '0', '5'],
  ])('accepts %s with %s%% of %s', (number, percentage, whole) =>
    expect(
      placesOf(shareIsNotItsCount, {
        indicators,
        readings: [part('adopted', number, percentage), total(whole)],
      }),
    ).toEqual([]),
  )
  it('names a comparator', () => {
    const of = { area: 'england' }
    const readings = [
      { ...part('adopted', '36', '27'), ...of },
      { ...total('136'), ...of },
    ]
    expect(shareIsNotItsCount(evidenceOf({ indicators, readings }))[0]?.facts.area).toBe('England')
  })
  it('says so where the percentage may be that of the numbers before they were rounded to five', () => {
    const factsOf = (number: string, percentage: string, whole: string) =>
      shareIsNotItsCount(
        evidenceOf({ indicators, readings: [part('adopted', number, percentage), total(whole)] }),
      )[0]?.facts
    // 47 of 118 is 40%; 45 of 120 is 38%.
    expect(factsOf('45', '40', '120')).toMatchObject({ roundedBy: 2 })
    expect(factsOf('45', '50', '120')).not.toHaveProperty('roundedBy')
    expect(factsOf('46', '40', '121')).not.toHaveProperty('roundedBy')
  })
  it('reports both numbers, and the indicator by which it is matched', () => {
    const [found] = shareIsNotItsCount(
      evidenceOf({ indicators, readings: [part('adopted', '36', '27'), total('136')] }),
    )
    expect(found).toMatchObject({
      indicator: 'S4',
      facts: {
        of: 'S4',
        part: 'adopted',
        period: '2013/14',
        count: '36',
        total: '136',
        stated: '27',
        computed: '26',
      },
    })
  })
  it('rounds half up: 1 of 8 is 12.5%, printed 13', () =>
    expect(
      placesOf(shareIsNotItsCount, { indicators, readings: [part('adopted', '1', '13'), total('8')] }),
    ).toEqual([]))
  it('compares it with the total of its own sheet', () => {
    const readings = [
      total('200', onSheet('A')),
      part('adopted', '36', '26', onSheet('B')),
      total('136', onSheet('B')),
    ]
    expect(placesOf(shareIsNotItsCount, { indicators, readings })).toEqual([])
    expect(
      placesOf(shareIsNotItsCount, {
        indicators,
        readings: readings.map(one => (one.part === undefined ? one : { ...one, ...onSheet('A') })),
      }),
    ).toEqual(['A'])
  })
  it('reports nothing without a total, without a count, or for a total of zero', () => {
    expect(placesOf(shareIsNotItsCount, { indicators, readings: [part('adopted', '36', '27')] })).toEqual([])
    expect(
      placesOf(shareIsNotItsCount, {
        indicators,
        readings: [part('adopted', 'not-supplied', '27'), total('136')],
      }),
    ).toEqual([])
    expect(
      placesOf(shareIsNotItsCount, { indicators, readings: [part('adopted', '0', '1'), total('0')] }),
    ).toEqual([])
  })
})
