import { describe, expect, it } from 'vitest'
import { percentageOfOtherParts } from '../../../src/checks/kinds/percentage-of-other-parts.ts'
import { exact } from '../../../src/terms/exact.ts'
import { count, evidenceOf, reading } from '../build.ts'

describe('percentageOfOtherParts', () => {
  const typed = (numerator: number, denominator: number, share: string) => ({
    ...reading('9.1', '2016-09', '66.7'),
    asFound: `${numerator}/${denominator} (${share}%)`,
    otherParts: {
      numerator: exact(numerator),
      denominator: exact(denominator),
      share: { value: exact(share), decimals: 0 },
    },
  })
  const world = (readings: readonly ReturnType<typeof reading>[]) =>
    evidenceOf({ indicators: [count('9.1', '9.1')], readings })
  it('reports 68% for 28 of 42, which is 66.7%', () =>
    expect(percentageOfOtherParts(world([typed(28, 42, '68')]))).toMatchObject([
      {
        facts: {
          indicator: '9.1',
          period: 'September 2016',
          found: '28/42 (68%)',
          parts: '28 of 42',
          computed: '66.7',
        },
        indicator: '9.1',
      },
    ]))
  it('reports nothing where the reader found that they fit', () =>
    expect(percentageOfOtherParts(world([reading('9.1', '2016-09', '66.7')]))).toEqual([]))
})
