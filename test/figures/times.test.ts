import { describe, expect, it } from 'vitest'
import { columnsOfTime, headingOf, whenIn } from '../../src/figures/times.ts'
import { month, year } from '../../src/terms/period.ts'
import { indicator } from '../observations/build.ts'
import { FLOW, STOCK } from '../papers/section-world.ts'

describe('columnsOfTime(writing, count)', () => {
  const STANDS = [
    STOCK,
    FLOW,
    indicator({ annual: 'latest', method: { kind: 'rolling-12-sum', measure: 'm' } }),
  ]
  it("has the closed years up to a paper's own", () => {
    const columns = columnsOfTime({ of: year(2021), years: [year(2020), year(2021)] })
    expect(columns).toEqual([year(2020), year(2021)])
    expect(STANDS.map(one => headingOf(year(2021), one))).toEqual([
      '31 March 2022',
      '2021/22',
      'Year to 31 March 2022',
    ])
  })
  it('has the closed years before a month, and the month', () => {
    const columns = columnsOfTime({ of: month(2016, 12), years: [] }, 2)
    expect(columns).toEqual([year(2014), year(2015), month(2016, 12)])
    expect(STANDS.map(one => headingOf(month(2016, 12), one))).toEqual([
      '31 December 2016',
      'April to December 2016',
      'Year to 31 December 2016',
    ])
    expect(STANDS.map(one => whenIn(month(2017, 2), one))).toEqual([
      'at 28 February 2017',
      'in April 2016 to February 2017',
      'in the year to 28 February 2017',
    ])
  })
})
