import { describe, expect, it } from 'vitest'
import { yearToDateWithoutRule } from '../../../src/checks/kinds/year-to-date-without-rule.ts'
import { placesOf, share } from '../build.ts'

describe('yearToDateWithoutRule', () => {
  const world = (stated: string, rule = 'none') => ({
    indicators: [share('6.14', { 'year-to-date': rule })],
    given: { '6.14': { '2016-12': '55.6', '2017-01': '79.4' } },
    again: { '6.14': { '2017-01.ytd': stated } },
  })
  it('reports 64.1 of a position at month end', () =>
    expect(placesOf(yearToDateWithoutRule, world('64.1'))).toEqual(['2017-01.ytd 64.1']))
  it('accepts the latest month, and any figure that has a rule', () =>
    expect([
      ...placesOf(yearToDateWithoutRule, world('79.4')),
      ...placesOf(yearToDateWithoutRule, world('64.1', 'as-supplied')),
    ]).toEqual([]))
})
