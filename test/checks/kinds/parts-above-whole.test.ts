import { describe, expect, it } from 'vitest'
import { partsAboveWhole } from '../../../src/checks/kinds/parts-above-whole.ts'
import { placesOf, share } from '../build.ts'

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
