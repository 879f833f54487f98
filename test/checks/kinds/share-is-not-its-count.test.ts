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

describe('shareIsNotItsCount, the total that fits', () => {
  const fits = (shares: readonly (readonly [string, string])[], whole: string) =>
    shareIsNotItsCount(
      evidenceOf({
        indicators,
        readings: [
          ...shares.map(([number, percentage], at) => part(`row-${at}`, number, percentage)),
          total(whole),
        ],
      }),
    ).map(({ facts }) => facts.fits)
  // 250 of 480 to 481 is 52.0 to 52.1; 33 of 482 is 6.8, and of 475 to 481 is 6.9; 199 of 480 is 41.5, of 481 is 41.4.
  it('names the total that gives all of the percentages, and not the one that is printed', () =>
    expect(
      fits(
        [
          ['250', '52.1'],
          ['33', '6.9'],
          ['197', '41.0'],
        ],
        '482',
      ),
    ).toEqual(Array(3).fill('All percentages of the table fit a total of 480 and not 482')))
  it('names the total that most of the percentages fit', () =>
    // 241 is 49.4% of 488 (49.59% of 486), 20 is 4.1% of both, 227 is 46.5% of 488 (46.7% of 486); 3 is not 0.5%.
    expect(
      fits(
        [
          ['241', '49.4'],
          ['227', '46.5'],
          ['20', '4.1'],
          ['3', '0.5'],
        ],
        '486',
      ),
    ).toEqual([
      'Most percentages of the table (3 of 4) fit a total of 488 and not 486',
      'Most percentages of the table (3 of 4) fit a total of 488 and not 486',
      '0.5% would be 3 of 546 to 666',
    ]))
  it('says what would give one percentage, where the others fit the total', () =>
    // 100 is 73.5% of 136 alone. 27%: 3600 ÷ 27.5 to 26.5 is 131 to 135; 0.265 to 0.275 × 136 is 36.04 to 37.4
    expect(
      fits(
        [
          ['36', '27'],
          ['100', '73.5'],
        ],
        '136',
      ),
    ).toEqual(['27% would be 36 of 131 to 135, or 37 of 136']))
  it('never corrects to a wrong one: no number in place of 2 or 3 gives 66%', () =>
    expect(fits([['2', '66']], '3')).toEqual(['No whole number in place of 2 or 3 gives 66%']))
  it('names another area', () => {
    const readings = [part('adopted', '36', '27'), total('136')].map(one => ({ ...one, area: 'england' }))
    const [found] = shareIsNotItsCount(evidenceOf({ indicators, readings }))
    expect(found?.facts.area).toBe('England')
  })
})
