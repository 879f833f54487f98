import { describe, expect, it } from 'vitest'
import { numeratorAboveDenominator } from '../../../src/checks/kinds/numerator-above-denominator.ts'
import { indicator } from '../../observations/build.ts'
import { placesOf, ratio, share } from '../build.ts'

describe('numeratorAboveDenominator', () => {
  const indicators = [ratio('I', 'part', 'whole')]
  it('reports 56 of 55, at the part', () =>
    expect(
      placesOf(numeratorAboveDenominator, {
        indicators,
        given: { part: { '2017-01': '56' }, whole: { '2017-01': '55' } },
      }),
    ).toEqual(['2017-01 56']))
  it('accepts 55 of 55', () =>
    expect(
      placesOf(numeratorAboveDenominator, {
        indicators,
        given: { part: { '2017-01': '55' }, whole: { '2017-01': '55' } },
      }),
    ).toEqual([]))
  it('reports a pair once that two indicators share', () =>
    expect(
      placesOf(numeratorAboveDenominator, {
        indicators: [...indicators, ratio('J', 'part', 'whole')],
        given: { part: { '2017-01': '56' }, whole: { '2017-01': '55' } },
      }),
    ).toHaveLength(1))
  it('accepts 12 days over 2 cases: a mean may be above one', () => {
    const mean = indicator({ method: { kind: 'mean', total: 'part', cases: 'whole' }, unit: 'days' })
    expect(
      placesOf(numeratorAboveDenominator, {
        indicators: [mean],
        given: { part: { '2017-01': '12' }, whole: { '2017-01': '2' } },
      }),
    ).toEqual([])
  })
  it('looks at the month of a rolling percentage', () => {
    const rolling = share('I', {
      method: { kind: 'rolling-12-percentage', numerator: 'part', denominator: 'whole' },
    })
    expect(
      placesOf(numeratorAboveDenominator, {
        indicators: [rolling],
        given: { part: { '2016-12': '3' }, whole: { '2016-12': '2' } },
      }),
    ).toEqual(['2016-12 3'])
  })
})
