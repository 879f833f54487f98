// Checks of tables of parts: a share beside its count, a total over its parts, and what is known of a measure
// in a span.
import { describe, expect, it } from 'vitest'
import { denominatorsDiffer } from '../../src/checks/kinds/denominators-differ.ts'
import { noWholeNumber } from '../../src/checks/kinds/no-whole-number.ts'
import { percentageIsNotItsParts } from '../../src/checks/kinds/percentage-is-not-its-parts.ts'
import { shareIsNotItsCount } from '../../src/checks/kinds/share-is-not-its-count.ts'
import { totalIsNotItsParts } from '../../src/checks/kinds/total-is-not-its-parts.ts'
import type { Reading } from '../../src/extracts/extract.ts'
import { exact } from '../../src/terms/exact.ts'
import { count, evidenceOf, placesOf, ratio, reading, share } from './build.ts'

/** `20%` and `0.5%` beside a count. */
const part = (row: string, number: string, percentage?: string, more: Partial<Reading> = {}): Reading => ({
  ...reading('ceased', '2013/14', number),
  part: `reason=${row}`,
  ...(percentage !== undefined && {
    share: { value: exact(percentage), decimals: percentage.split('.')[1]?.length ?? 0 },
  }),
  ...more,
})
const total = (number: string, more: Partial<Reading> = {}): Reading => ({
  ...reading('ceased', '2013/14', number),
  ...more,
})
const indicators = [count('S4', 'ceased', { annual: 'counted' })]
const onSheet = (sheet: string): Partial<Reading> => ({ origin: { file: 'test.xlsx', sheet, cell: sheet } })

describe('shareIsNotItsCount', () => {
  it.each([
    ['36', '27', '136'],
    ['36', '26.4', '136'],
    ['59', '15', '407'],
    ['1', '0.5', '488'],
    ['1', '1', '201'],
  ])('tells %s with %s%% of %s', (number, percentage, whole) =>
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
  ])('takes %s with %s%% of %s', (number, percentage, whole) =>
    expect(
      placesOf(shareIsNotItsCount, {
        indicators,
        readings: [part('adopted', number, percentage), total(whole)],
      }),
    ).toEqual([]),
  )
  it('tells both numbers, and by which indicator it is matched', () => {
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
  it('holds it against the total of its own sheet', () => {
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
  it('says nothing without a total, without a count, or of a total of none', () => {
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

describe('totalIsNotItsParts, in a table', () => {
  // The strategy's edition of September 2016 prints 123 who started, and by age 31, 31, 21, 31 and 10.
  const ages = ['31', '31', '21', '31', '10'].map((number, at) => part(`age-${at}`, number))
  it('tells 123 where the parts make 124', () => {
    const [found] = totalIsNotItsParts(evidenceOf({ indicators, readings: [...ages, total('123')] }))
    expect(found).toMatchObject({
      indicator: 'S4',
      origin: { cell: '2013/14 123' },
      facts: { total: 'S4', period: '2013/14', found: '123', sum: '124', parts: 'its parts (reason)' },
    })
  })
  it('tells 125 too', () =>
    expect(placesOf(totalIsNotItsParts, { indicators, readings: [...ages, total('125')] })).toEqual([
      '2013/14 125',
    ]))
  it('takes 124, and 123 where one is let pass', () => {
    expect(placesOf(totalIsNotItsParts, { indicators, readings: [...ages, total('124')] })).toEqual([])
    expect(
      placesOf(totalIsNotItsParts, {
        indicators,
        readings: [...ages, total('123')],
        checks: { tolerance: { 'total-is-not-its-parts': 1 } },
      }),
    ).toEqual([])
  })
  it('takes a total above the parts where one of them is a dash, and tells one below', () => {
    expect(
      placesOf(totalIsNotItsParts, {
        indicators,
        readings: [...ages, part('not-known', 'not-supplied'), total('130')],
      }),
    ).toEqual([])
    expect(
      placesOf(totalIsNotItsParts, {
        indicators,
        readings: [...ages, part('not-known', 'not-supplied'), total('123')],
      }),
    ).toEqual(['2013/14 123'])
  })
  it('adds up each group map by itself, and no part of two', () => {
    const twice = [...ages, part('a', '100'), part('b', '24')].map((one, at) =>
      at < 5 ? one : { ...one, part: (one.part ?? '').replace('reason', 'sex') },
    )
    expect(
      placesOf(totalIsNotItsParts, {
        indicators,
        readings: [...twice, { ...part('a', '7'), part: 'reason=age-0;sex=a' }, total('124')],
      }),
    ).toEqual([])
  })
})

describe('numbers of a span and of a part', () => {
  const cohort = {
    indicators: [...indicators, count('S5', 'adopted', { annual: 'counted' })],
    checks: {
      relations: {
        'same-cohort': [{ measures: ['adopted', 'ceased[reason=adopted]'], because: 'both count adoptions' }],
      },
    },
  }
  const inYear = (measure: string, number: string): Reading => ({ ...reading(measure, '2014/15', number) })
  it('are held against each other', () => {
    expect(
      placesOf(denominatorsDiffer, {
        ...cohort,
        readings: [inYear('adopted', '43'), { ...inYear('ceased', '44'), part: 'reason=adopted' }],
      }),
    ).toEqual(['2014/15 43'])
    expect(
      placesOf(denominatorsDiffer, {
        ...cohort,
        readings: [inYear('adopted', '44'), { ...inYear('ceased', '44'), part: 'reason=adopted' }],
      }),
    ).toEqual([])
  })
  it('are what a share is a share of: 84.6 of 44 is no whole number, 84.1 is 37', () => {
    const world = (stated: string) => ({
      indicators: [...indicators, share('U1', { annual: 'as-supplied' })],
      readings: [inYear('U1', stated), { ...inYear('ceased', '44'), part: 'reason=adopted' }],
      checks: { relations: { 'share-of': [{ indicator: 'U1', of: 'S4[reason=adopted]' }] } },
    })
    expect(placesOf(noWholeNumber, world('84.6'))).toEqual(['2014/15 84.6'])
    expect(placesOf(noWholeNumber, world('84.1'))).toEqual([])
  })
  it('of the March of a closed year are looked at, though the paper prints no such month', () => {
    // The paper of January 2017 has months from January 2016 and the years 2014/15 and 2015/16.
    const world = (stated: string) => ({
      indicators: [ratio('S10', 'three', 'cohort', { annual: 'latest' })],
      given: { three: { '2015-03': '49' }, cohort: { '2015-03': '409' }, S10: { '2015-03': stated } },
    })
    expect(placesOf(percentageIsNotItsParts, world('12.1'))).toEqual(['2015-03 12.1'])
    expect(placesOf(percentageIsNotItsParts, world('12.0'))).toEqual([])
  })
})
