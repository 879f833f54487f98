import { describe, expect, it } from 'vitest'
import { noWholeNumber } from '../../../src/checks/kinds/no-whole-number.ts'
import { count, evidenceOf, placesOf, share } from '../build.ts'

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
