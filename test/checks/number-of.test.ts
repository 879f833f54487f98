import { describe, expect, it } from 'vitest'
import { denominatorsDiffer } from '../../src/checks/kinds/denominators-differ.ts'
import { noWholeNumber } from '../../src/checks/kinds/no-whole-number.ts'
import { percentageIsNotItsParts } from '../../src/checks/kinds/percentage-is-not-its-parts.ts'
import type { Reading } from '../../src/extracts/extract.ts'
import { count, placesOf, ratio, reading, share } from './build.ts'
import { indicators } from './ceased-by-reason.ts'

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
  it('are compared with each other', () => {
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
