import { describe, expect, it } from 'vitest'
import { denominatorsDiffer } from '../../../src/checks/kinds/denominators-differ.ts'
import { count, placesOf, ratio } from '../build.ts'

describe('denominatorsDiffer', () => {
  const world = (cohort: string, tolerance = 0) => ({
    indicators: [count('6.1', 'looked-after'), ratio('8.2', 'three', 'cohort')],
    given: { 'looked-after': { '2017-01': '482' }, cohort: { '2017-01': cohort } },
    checks: {
      tolerance: { 'denominators-differ': tolerance },
      relations: {
        'same-cohort': [{ measures: ['cohort', 'looked-after'], because: 'both count all children' }],
      },
    },
  })
  it('reports 480 and 482', () => expect(placesOf(denominatorsDiffer, world('480'))).toEqual(['2017-01 480']))
  it('accepts 482 and 482, and 480 where two are tolerated', () =>
    expect([
      ...placesOf(denominatorsDiffer, world('482')),
      ...placesOf(denominatorsDiffer, world('480', 2)),
    ]).toEqual([]))
})
