import { describe, expect, it } from 'vitest'
import { noWholeNumber } from '../../../src/checks/kinds/no-whole-number.ts'
import { count, evidenceOf, placesOf, ratio, reading, share, type World } from '../build.ts'

describe('noWholeNumber', () => {
  const world = (stated: string, of: string) => ({
    indicators: [count('7.1', 'leavers'), share('7.3')],
    given: { leavers: { '2016-03': of }, '7.3': { '2016-03': stated } },
    checks: { relations: { 'share-of': [{ indicator: '7.3', of: '7.1' }] } },
  })
  it('reports 96.5 of 197: 190 are 96.4, 191 are 97.0', () =>
    expect(placesOf(noWholeNumber, world('96.5', '197'))).toEqual(['2016-03 96.5']))
  it('gives the percentage with the decimals of its cell', () =>
    expect(noWholeNumber(evidenceOf(world('96.54', '197')))[0]?.facts.found).toBe('96.54'))
  it('accepts 96.4 of 197', () => expect(placesOf(noWholeNumber, world('96.4', '197'))).toEqual([]))
  it('accepts 0.0 and 100.0', () =>
    expect([
      ...placesOf(noWholeNumber, world('0.0', '197')),
      ...placesOf(noWholeNumber, world('100.0', '197')),
    ]).toEqual([]))
})

describe('noWholeNumber, the counts that fit', () => {
  const fits = (world: World) => noWholeNumber(evidenceOf(world)).map(({ facts }) => facts.fits)
  const children = [count('6.1', 'm'), share('8.3'), share('8.4')]
  const world = (given: World['given'], more: readonly string[] = []): World => ({
    indicators: children,
    given: given ?? {},
    checks: {
      relations: {
        'share-of': [
          { indicator: '8.3', of: '6.1' },
          { indicator: '8.4', of: '6.1' },
        ],
        'same-cohort': more.map(measure => ({ measures: ['m', measure], because: 'same' })),
      },
    },
  })
  it('says the nearest range: 6.9 is 33 of 475 (6.947) to 33 of 481 (6.861)', () =>
    expect(fits(world({ m: { '2017-01': '482' }, '8.4': { '2017-01': '6.9' } }))).toEqual([
      'It fits 475 to 481 (the nearest) and not the 482 of 6.1',
    ]))
  // 86.3: 414 of 480 is 86.25, 415 of 481 is 86.28; of 479 it would be 86.2 or 86.4.
  it('says the smaller range that the other percentage of the count fits too', () =>
    expect(
      fits(world({ m: { '2017-01': '482' }, '8.4': { '2017-01': '6.9' }, '8.3': { '2017-01': '86.3' } })),
    ).toEqual(['8.4 and 8.3 fit 480 to 481 (the nearest) and not the 482 of 6.1']))
  it('names a count of the same children that fits', () =>
    expect(
      fits(
        world({ m: { '2017-01': '482' }, cohort: { '2017-01': '480' }, '8.4': { '2017-01': '6.9' } }, [
          'cohort',
        ]),
      ),
    ).toEqual(["It fits 475 to 481 (the nearest), such as the 480 of 'cohort', and not the 482 of 6.1"]))
  it('says that no number near fits: 0.1% needs at least 1 of 667', () =>
    expect(fits(world({ m: { '2017-01': '40' }, '8.4': { '2017-01': '0.1' } }))).toEqual([
      'No number near 40 fits it',
    ]))
  it('looks at a percentage whose method names a denominator that is known', () => {
    const indicators = [ratio('6.13', 'up-to-date', 'eligible')]
    const given = (stated: string) => ({ eligible: { '2017-01': '7' }, '6.13': { '2017-01': stated } })
    // 5 of 7 is 71.4; 6 of 7 is 85.7. 72.7 is 8 of 11.
    expect(fits({ indicators, given: given('72.7') })).toEqual([
      'It fits 11 (the nearest) and not the 7 of eligible',
    ])
    expect(fits({ indicators, given: given('71.4') })).toEqual([])
    expect(fits({ indicators, given: { ...given('72.7'), 'up-to-date': { '2017-01': '5' } } })).toEqual([])
  })
  it('prints the decimals of the cell: 190 of 197 is 96.45, 191 is 96.95', () => {
    const [found] = noWholeNumber(
      evidenceOf(world({ m: { '2016-03': '197' }, '8.4': { '2016-03': '96.52' } })),
    )
    expect(found?.facts).toMatchObject({ found: '96.52', nearest: '190 would be 96.45, 191 would be 96.95' })
  })
  it('looks at a percentage that only a second statement has', () => {
    const { checks, indicators: shares = [] } = world({})
    const again = { '8.4': { '2017-01': '6.9' } }
    const found = (of: string) =>
      fits({
        indicators: shares,
        given: { m: { '2017-01': of } },
        again,
        ...(checks !== undefined && { checks }),
      })
    expect(found('482')).toHaveLength(1)
    // 33 of 480 is 6.875.
    expect(found('480')).toEqual([])
  })
  it('looks at the figures of another area, and names it', () => {
    const readings = [reading('m', '2017-01', '482', 'england'), reading('8.4', '2017-01', '6.9', 'england')]
    const [found] = noWholeNumber(evidenceOf({ ...world({}), readings }))
    expect(found?.facts).toMatchObject({ area: 'England', found: '6.9', count: '482' })
  })
})
