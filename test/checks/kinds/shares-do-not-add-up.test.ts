import { describe, expect, it } from 'vitest'
import { sharesDoNotAddUp } from '../../../src/checks/kinds/shares-do-not-add-up.ts'
import type { Reading } from '../../../src/extracts/extract.ts'
import { exact } from '../../../src/terms/exact.ts'
import { count, evidenceOf, ratio, reading, share, type World } from '../build.ts'

const said = (world: World) =>
  sharesDoNotAddUp(evidenceOf(world)).map(
    ({ facts: { period, shares, sum, expected } }) =>
      `${period}: ${shares.map(({ value }) => value).join(' + ')} = ${sum}, not ${expected}`,
  )

describe('sharesDoNotAddUp, of indicators', () => {
  const declared = (values: readonly string[], withOthers = false): World => ({
    indicators: values.map((_, at) => share(`S${at}`)),
    given: Object.fromEntries(values.map((value, at) => [`S${at}`, { '2015/16': value }])),
    checks: {
      relations: {
        'shares-of-one-whole': [{ indicators: values.map((_, at) => `S${at}`), 'with-others': withOthers }],
      },
    },
  })
  const world = (values: readonly string[], withOthers = false): World => {
    const one = declared(values, withOthers)
    return {
      ...one,
      indicators: one.indicators?.map(indicator => ({ ...indicator, annual: 'as-supplied' })) ?? [],
    }
  }
  it('reports 35.0 + 40.0 + 29.0 = 104.0', () =>
    expect(said(world(['35.0', '40.0', '29.0']))).toEqual(['2015/16: 35.0 + 40.0 + 29.0 = 104.0, not 100']))
  it('reports 60 + 38 = 98, which two roundings of a half cannot explain', () =>
    expect(said(world(['60', '38']))).toEqual(['2015/16: 60 + 38 = 98, not 100']))
  it.each([
    // Each of three may be off by 0.05, or by 0.5.
    [['33.3', '33.3', '33.3']],
    [['33', '33', '33']],
    [['50', '25.5', '25.1']],
    [['60', '41']],
  ])('accepts %j, which rounding explains', values => expect(said(world(values))).toEqual([]))
  it('reports 33.3 + 33.3 + 33.2 = 99.8, which it does not', () =>
    expect(said(world(['33.3', '33.3', '33.2']))).toEqual(['2015/16: 33.3 + 33.3 + 33.2 = 99.8, not 100']))
  it('reports only more than 100 where others of the whole are left out', () => {
    expect(said(world(['50.0', '38.0'], true))).toEqual([])
    expect(said(world(['61.0', '42.5'], true))).toEqual(['2015/16: 61.0 + 42.5 = 103.5, not 100 or less'])
  })
  it('names another area', () => {
    const readings = [
      reading('S0', '2015/16', '61.0', 'england'),
      reading('S1', '2015/16', '42.5', 'england'),
    ]
    const [found] = sharesDoNotAddUp(evidenceOf({ ...world(['50.0', '50.0']), readings }))
    expect(found?.facts).toMatchObject({ area: 'England', sum: '103.5', rounding: '0.10' })
  })
  it('reads from the register that the numerators add up to the denominator', () => {
    const leavers = (unsuitable: string): World => ({
      indicators: [
        count('L', 'leavers', { parts: ['suitable', 'unsuitable'] }),
        ratio('A', 'suitable', 'leavers'),
        ratio('B', 'unsuitable', 'leavers'),
      ],
      given: { A: { '2017-01': '88.5' }, B: { '2017-01': unsuitable } },
    })
    expect(said(leavers('11.5'))).toEqual([])
    expect(said(leavers('12.5'))).toEqual(['January 2017: 88.5 + 12.5 = 101.0, not 100'])
  })
})

describe('sharesDoNotAddUp, in a table by a group map', () => {
  const table = (period: string, values: readonly string[], total?: string): Reading[] => [
    ...values.map((value, at) => ({
      ...reading('shares', period, value),
      unit: 'percentage' as const,
      part: `age=${at}`,
    })),
    ...(total === undefined ? [] : [{ ...reading('shares', period, total), unit: 'percentage' as const }]),
  ]
  it('reports rows that do not make the 100 of their total', () => {
    expect(said({ readings: table('2016-03', ['48', '57'], '100') })).toEqual([
      'March 2016: 48 + 57 = 105, not 100',
    ])
    expect(said({ readings: table('2016-03', ['48', '52'], '100') })).toEqual([])
  })
  it('reports three rows that are about 100 without a total', () => {
    expect(said({ readings: table('2016-03', ['20', '30', '46']) })).toEqual([
      'March 2016: 20 + 30 + 46 = 96, not 100',
    ])
    // 20 + 30 + 49 = 99: three roundings of a half.
    expect(said({ readings: table('2016-03', ['20', '30', '49']) })).toEqual([])
  })
  it('leaves a percentage of each row', () => {
    expect(said({ readings: table('2016-03', ['91', '88', '79']) })).toEqual([])
    expect(said({ readings: table('2016-03', ['48', '50'], '49') })).toEqual([])
    expect(said({ readings: table('2016-03', ['48', '45']) })).toEqual([])
  })
  it('looks at the other periods of the table: 48 + 52 in 2015, 48 + 45 in 2016', () =>
    expect(
      said({ readings: [...table('2015-03', ['48', '52']), ...table('2016-03', ['48', '45'])] }),
    ).toEqual(['March 2016: 48 + 45 = 93, not 100']))
  it('adds up percentages next to counts that have no total', () => {
    const rows = (last: string): Reading[] =>
      [
        ['39', '20'],
        ['80', '40'],
        ['78', last],
      ].map(([number = '', percentage = ''], at) => ({
        ...reading('started', '2013/14', number),
        part: `age=${at}`,
        share: { value: exact(percentage), decimals: 0 },
      }))
    expect(said({ readings: rows('45') })).toEqual(['2013/14: 20 + 40 + 45 = 105, not 100'])
    expect(said({ readings: rows('40') })).toEqual([])
    // With a total each is compared with its own count.
    expect(said({ readings: [...rows('45'), reading('started', '2013/14', '197')] })).toEqual([])
  })
})

describe('sharesDoNotAddUp, of neighbours on a sheet', () => {
  const sheet = (rows: Readonly<Record<string, readonly string[]>>): Reading[] =>
    Object.entries(rows).flatMap(([measure, values]) =>
      values.map((value, at) => ({
        ...reading(measure, `201${at + 2}/1${at + 3}`, value),
        unit: 'percentage' as const,
      })),
    )
  it('reports the year in which three that are otherwise 100 make 104.0', () =>
    expect(
      said({
        readings: sheet({
          own: ['38.0', '36.2', '35.0'],
          agency: ['40.1', '41.0', '40.0'],
          kin: ['21.9', '22.8', '29.0'],
        }),
      }),
    ).toEqual(['2014/15: 35.0 + 40.0 + 29.0 = 104.0, not 100']))
  it('reports two that are 100 in three years and not in the fourth', () => {
    const readings = (last: string) =>
      sheet({ suitable: ['88.5', '90.1', '91.0', '87.3'], unsuitable: ['11.5', '9.9', '9.0', last] })
    expect(said({ readings: readings('14.7') })).toEqual(['2015/16: 87.3 + 14.7 = 102.0, not 100'])
    expect(said({ readings: readings('12.7') })).toEqual([])
  })
  it('leaves percentages that are 100 by chance, and those of nothing and all', () => {
    expect(said({ readings: sheet({ a: ['61.0', '62.0', '55.0'], b: ['39.0', '37.1', '30.0'] }) })).toEqual(
      [],
    )
    expect(
      said({ readings: sheet({ a: ['100.0', '100.0', '100.0', '95.0'], b: ['0.0', '0.0', '0.0', '0.0'] }) }),
    ).toEqual([])
  })
})
