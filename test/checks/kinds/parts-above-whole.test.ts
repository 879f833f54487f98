import { describe, expect, it } from 'vitest'
import { partsAboveWhole } from '../../../src/checks/kinds/parts-above-whole.ts'
import { count, evidenceOf, placesOf, ratio, reading, share } from '../build.ts'

describe('partsAboveWhole', () => {
  const world = (whole: string, a: string, b: string) => ({
    indicators: [share('6.5'), share('6.6'), share('6.8')],
    given: { '6.5': { '2016-11': whole }, '6.6': { '2016-11': a }, '6.8': { '2016-11': b } },
    checks: { relations: { 'parts-of': [{ whole: '6.5', parts: ['6.6', '6.8'] }] } },
  })
  it('reports 6.7 and 33.3 of 33.3', () =>
    expect(placesOf(partsAboveWhole, world('33.3', '6.7', '33.3'))).toEqual(['2016-11 33.3']))
  it('accepts a difference explained by rounding: 6.7 and 33.3 of 39.9', () =>
    expect(placesOf(partsAboveWhole, world('39.9', '6.7', '33.3'))).toEqual([]))
  it('accepts parts that leave some over', () =>
    expect(placesOf(partsAboveWhole, world('38.5', '17.6', '5.9'))).toEqual([]))
})

describe('partsAboveWhole, of numbers of children', () => {
  const world = (whole: string, part: string) => ({
    indicators: [count('A', 'a'), count('B', 'b')],
    given: { a: { '2017-01': whole }, b: { '2017-01': part } },
    checks: { relations: { 'parts-of': [{ whole: 'A', parts: ['B'] }] } },
  })
  it('reports one child more, since numbers are not rounded: 13 of 12', () =>
    expect(placesOf(partsAboveWhole, world('12', '13'))).toEqual(['2017-01 12']))
  it('accepts all of them: 12 of 12', () => expect(placesOf(partsAboveWhole, world('12', '12'))).toEqual([]))
})

describe('partsAboveWhole, on a second statement', () => {
  const plansOf = (base: string) => [
    share('6.12', { name: 'Children with a plan', definition: 'Of all children, those with a plan.' }),
    share('6.13', {
      name: 'Children with an up-to-date plan',
      definition: `${base}, those with one up to date.`,
    }),
  ]
  const plans = plansOf('Of all children')
  const again = (whole: string, part: string, indicators = plans) => ({
    indicators,
    given: { '6.12': { '2016-11': '97.1' }, '6.13': { '2016-11': '78.8' } },
    again: { '6.12': { '2013/14': whole }, '6.13': { '2013/14': part } },
  })
  it('reports 72.9 with an up-to-date plan of 65.7 with a plan', () => {
    const [found, ...others] = partsAboveWhole(evidenceOf(again('65.7', '72.9')))
    expect(others).toEqual([])
    expect(found).toMatchObject({
      origin: { file: 'scorecard.xlsx', cell: '2013/14 65.7' },
      facts: { whole: '6.12', area: '', found: '65.7', parts: [{ indicator: '6.13', value: '72.9' }] },
    })
  })
  it('reports what is declared, with a comparator by name', () => {
    // 5.6 + 4 = 9.6, above 8 + 0.5 + 0.05 + 0.5 = 9.05; 4.1 + 4 = 8.1 is not: each cell allows half of its last decimal.
    const england = (sum: string) => ({
      indicators: [share('A'), share('B'), share('C')],
      readingsAgain: [
        reading('A', '2017-01', '8', 'england'),
        reading('B', '2017-01', sum, 'england'),
        reading('C', '2017-01', '4', 'england'),
      ],
      checks: { relations: { 'parts-of': [{ whole: 'A', parts: ['B', 'C'] }] } },
    })
    expect(partsAboveWhole(evidenceOf(england('5.6')))[0]?.facts).toMatchObject({
      area: 'England',
      sum: '9.6',
    })
    expect(placesOf(partsAboveWhole, england('4.1'))).toEqual([])
  })
  it('reports a numerator above its denominator, where indicators count both', () => {
    const world = (part: string) => ({
      indicators: [count('7.1', 'leavers'), count('7.2', 'housed'), ratio('7.3', 'housed', 'leavers')],
      again: { '7.1': { '2017-01': '224' }, '7.2': { '2017-01': part } },
    })
    expect(placesOf(partsAboveWhole, world('242'))).toEqual(['2017-01 224'])
    expect(placesOf(partsAboveWhole, world('224'))).toEqual([])
  })
  it('reports parts of a total that are above it', () =>
    // 5 girls and 4 boys of 8.
    expect(
      placesOf(partsAboveWhole, {
        indicators: [count('S', 's', { parts: ['g', 'b'] }), count('G', 'g'), count('B', 'b')],
        again: { S: { '2017-01': '8' }, G: { '2017-01': '5' }, B: { '2017-01': '4' } },
      }),
    ).toEqual(['2017-01 8']))
  it('reports once what the paper has as well', () =>
    expect(
      placesOf(partsAboveWhole, {
        ...again('65.7', '72.9'),
        given: { '6.12': { '2016-11': '60.9' }, '6.13': { '2016-11': '78.8' } },
        again: { '6.12': { '2016-11': '60.9' }, '6.13': { '2016-11': '78.8' } },
      }),
    ).toEqual(['2016-11 60.9']))

  it('accepts a part within its whole, and equal to it', () => {
    expect(placesOf(partsAboveWhole, again('97.8', '95.5'))).toEqual([])
    expect(placesOf(partsAboveWhole, again('95.5', '95.5'))).toEqual([])
  })
  it('says nothing of a whole without a figure on the same page', () =>
    expect(
      placesOf(partsAboveWhole, { ...again('97.1', '99'), again: { '6.13': { '2016-11': '99' } } }),
    ).toEqual([]))
  it('infers nothing from names of other children', () => {
    const named = (whole: string, part: string) => [
      share('6.12', { name: whole }),
      share('6.13', { name: part }),
    ]
    expect(
      placesOf(partsAboveWhole, again('65.7', '72.9', named('Children with a plan', 'Up-to-date visits'))),
    ).toEqual([])
    // 97% of those with a plan may be up to date where 66% have one.
    expect(placesOf(partsAboveWhole, again('65.7', '97.0', plansOf('Of the children with a plan')))).toEqual(
      [],
    )
    const others = [
      ratio('6.12', 'plan', 'children', { name: 'Children with a plan' }),
      ratio('6.13', 'up-to-date', 'planned', { name: 'Children with an up-to-date plan' }),
    ]
    expect(placesOf(partsAboveWhole, again('65.7', '72.9', others))).toEqual([])
  })
})

describe('partsAboveWhole, of measures on a second statement', () => {
  const dashboard = (all: string, inTime: string, more: Readonly<Record<string, unknown>> = {}) => ({
    indicators: [ratio('9.1', 'in-time', 'adoptions', more), count('A', 'adoptions')],
    again: { adoptions: { '2017-01': all }, 'in-time': { '2017-01': inTime } },
  })
  it('reports 9 in time of 3 adoptions, under the indicator that counts them', () => {
    const [found, ...others] = partsAboveWhole(evidenceOf(dashboard('3', '9')))
    expect(others).toEqual([])
    expect(found?.origin.file).toBe('scorecard.xlsx')
    expect(found?.facts).toMatchObject({
      whole: 'A',
      found: '3',
      parts: [{ indicator: 'in-time', value: '9' }],
    })
  })
  it('reports parts of the register that make more than their total', () =>
    // 5 + 4 = 9 of 8.
    expect(
      placesOf(partsAboveWhole, {
        indicators: [count('T', 'all', { parts: ['girls', 'boys'] })],
        again: { T: { '2017-01': '8' }, girls: { '2017-01': '5' }, boys: { '2017-01': '4' } },
      }),
    ).toEqual(['2017-01 8']))
  it('accepts 3 of 9, another period, and what may be above 100', () => {
    expect(placesOf(partsAboveWhole, dashboard('9', '3'))).toEqual([])
    expect(placesOf(partsAboveWhole, dashboard('3', '9', { 'may-be': ['above-100'] }))).toEqual([])
    expect(
      placesOf(partsAboveWhole, {
        ...dashboard('3', '9'),
        again: { adoptions: { '2017-01': '3' }, 'in-time': { '2016-12': '9' } },
      }),
    ).toEqual([])
  })
})
