import { describe, expect, it } from 'vitest'
import { yearEndIsNotItsMarch } from '../../../src/checks/kinds/year-end-is-not-its-march.ts'
import { placesOf, share } from '../build.ts'

describe('yearEndIsNotItsMarch', () => {
  const world = (outturn: string, annual = 'latest') => ({
    indicators: [share('6.9', { annual })],
    given: { '6.9': { '2016-03': '92.1', '2015/16': outturn } },
  })
  it("reports 92.8 with March's 92.1, at the outturn", () =>
    expect(placesOf(yearEndIsNotItsMarch, world('92.8'))).toEqual(['2015/16 92.8']))
  it('accepts 92.1', () => expect(placesOf(yearEndIsNotItsMarch, world('92.1'))).toEqual([]))
  it('accepts any outturn of a measure whose year is supplied', () =>
    expect(placesOf(yearEndIsNotItsMarch, world('92.8', 'as-supplied'))).toEqual([]))
})
