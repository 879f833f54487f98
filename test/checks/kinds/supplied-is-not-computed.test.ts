import { describe, expect, it } from 'vitest'
import { suppliedIsNotComputed } from '../../../src/checks/kinds/supplied-is-not-computed.ts'
import { count, inMonths, placesOf } from '../build.ts'

describe('suppliedIsNotComputed', () => {
  const twelve = inMonths('2015-04', Array<number>(12).fill(10))
  const world = (supplied: Readonly<Record<string, string>>) => ({
    indicators: [count('I', 'm', { annual: 'sum' })],
    given: { m: { ...twelve, '2017-01': '10' }, I: supplied },
  })
  it('reports a month that is not its count', () =>
    expect(placesOf(suppliedIsNotComputed, world({ '2017-01': '11' }))).toEqual(['2017-01 11']))
  it('reports a closed year that is not the sum of its months', () =>
    expect(placesOf(suppliedIsNotComputed, world({ '2015/16': '119' }))).toEqual(['2015/16 119']))
  it('accepts both where they agree, and a year that is only supplied', () =>
    expect(
      placesOf(suppliedIsNotComputed, world({ '2017-01': '10', '2015/16': '120', '2014/15': '90' })),
    ).toEqual([]))
})
