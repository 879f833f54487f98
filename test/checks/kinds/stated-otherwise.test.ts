import { describe, expect, it } from 'vitest'
import { statedOtherwise } from '../../../src/checks/kinds/stated-otherwise.ts'
import { checkMessages } from '../../../src/problems/check-sentences.ts'
import { evidenceOf, placesOf, ratio, reading, share, type World } from '../build.ts'
import { world } from '../scorecard.ts'

describe('statedOtherwise', () => {
  it('reports 94.5 and 95.0, with the other place', () => {
    const [found] = statedOtherwise(evidenceOf(world({ '6.10': { '2015/16': '94.5' } })))
    expect(found).toMatchObject({
      origin: { file: 'scorecard.xlsx' },
      facts: { stated: '94.5', first: '95.0', elsewhere: 'test.xlsx, sheet Test, cell 2015/16 95.0' },
    })
  })
  it('accepts 95 without decimals, and what the first does not state', () =>
    expect(placesOf(statedOtherwise, world({ '6.10': { '2015/16': '95', '2014/15': '58.8' } }))).toEqual([]))
  it('names a comparator, and gives both numbers with the decimals that they have', () => {
    const [found] = statedOtherwise(
      evidenceOf({
        indicators: [share('6.10')],
        readings: [reading('6.10', '2015/16', '8.25', 'england')],
        readingsAgain: [reading('6.10', '2015/16', '9', 'england')],
      }),
    )
    expect(found?.facts).toMatchObject({ area: 'England', stated: '9', first: '8.25' })
    expect(found && checkMessages['stated-otherwise'](found.facts)).toMatch(
      /^6.10 of England for 2015\/16 is 9 here and 8.25 in test.xlsx/,
    )
  })
  it('reads a fraction as the percentage that it shows: 0.945 is 94.5, and 0.95 is 95', () => {
    const stated = (asFound: string, value: string) =>
      statedOtherwise(
        evidenceOf(world({}, { readingsAgain: [{ ...reading('6.10', '2015/16', value), asFound }] })),
      ).map(({ facts }) => facts.stated)
    expect(stated('0.945', '94.5')).toEqual(['94.5'])
    // Shown without a decimal of the percentage, so that 95 is right for 95.0.
    expect(stated('0.95', '95')).toEqual([])
  })
  it('accepts a tolerated difference', () =>
    expect(
      placesOf(
        statedOtherwise,
        world({ '6.10': { '2015/16': '94.5' } }, { checks: { tolerance: { 'stated-otherwise': 0.5 } } }),
      ),
    ).toEqual([]))
})

describe('statedOtherwise, of measures and parts', () => {
  const indicators = [ratio('9.1', 'in-time', 'adoptions')]
  const given = { adoptions: { '2017-01': '9' }, 'in-time': { '2017-01': '3' } }
  const found = (more: Partial<World>) =>
    statedOtherwise(evidenceOf({ indicators, given, ...more })).map(({ facts }) => [
      facts.indicator,
      facts.stated,
      facts.first,
    ])
  it('reports a count that the sources have another number for', () =>
    expect(found({ again: { adoptions: { '2017-01': '3' }, 'in-time': { '2017-01': '3' } } })).toEqual([
      ['adoptions', '3', '9'],
    ]))
  it('reports a part of a group map, and not the whole', () => {
    const part = (text: string) => ({ ...reading('adoptions', '2017-01', text), part: 'sex=girls' })
    expect(found({ readings: [part('4')], readingsAgain: [part('5')] })).toEqual([
      ['adoptions[sex=girls]', '5', '4'],
    ])
    expect(found({ readings: [part('4')], readingsAgain: [part('4')] })).toEqual([])
  })
  it('accepts a percentage of a measure to the decimals that both have', () => {
    const percentage = (text: string) => ({
      ...reading('stable', '2017-01', text),
      unit: 'percentage' as const,
    })
    // 66.4 is 66 without decimals.
    expect(found({ readings: [percentage('66.4')], readingsAgain: [percentage('66')] })).toEqual([])
    expect(found({ readings: [percentage('66.4')], readingsAgain: [percentage('67')] })).toEqual([
      ['stable', '67', '66.4'],
    ])
  })
  it('accepts what is in thousands within half a thousand', () => {
    const cost = (text: string, more: object = {}) => ({
      ...reading('cost', '2015/16', text),
      unit: 'money' as const,
      ...more,
    })
    const inThousands = cost('14567000', { asFound: '14,567', givenIn: 1000 })
    expect(found({ readings: [cost('14566700')], readingsAgain: [inThousands] })).toEqual([])
    // 14,566,000 is 1,000 less than 14,567,000.
    expect(found({ readings: [cost('14566000')], readingsAgain: [inThousands] })).toEqual([
      ['cost', '14,567,000', '14,566,000'],
    ])
  })
})
