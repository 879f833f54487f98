import { describe, expect, it } from 'vitest'
import { plannedPath } from '../../src/projections/planned-path.ts'
import type { YearEndSeries } from '../../src/projections/projection.ts'
import { exact } from '../../src/terms/exact.ts'
import { month, year } from '../../src/terms/period.ts'
import { said } from './series.ts'

describe('a planned path', () => {
  const plan = [-4, -13, -22, -22].map((change, at) => ({ year: year(2017 + at), change: exact(change) }))
  const base: YearEndSeries = {
    years: [2014, 2015, 2016].map(year),
    values: [exact(480), exact(484), exact(488)],
  }
  it('adds the planned changes to the base', () =>
    expect(said(plannedPath(base, plan))).toEqual([
      expect.stringMatching(/^2017: 484 /),
      expect.stringMatching(/^2018: 471 /),
      expect.stringMatching(/^2019: 449 /),
      expect.stringMatching(/^2020: 427 /),
    ]))
  it('states each planned change and their total', () =>
    expect(plannedPath(base, plan)).toMatchObject({
      assumptions: [
        expect.stringContaining('2017/18 −4, 2018/19 −13, 2019/20 −22, 2020/21 −22; in total −61.'),
      ],
    }))
  it('must begin in the year after the last known number', () =>
    expect(said(plannedPath(base, plan.slice(1)))).toMatch(
      'the plan begins with 2018/19, but the last known number is for 2016/17',
    ))
  it('begins at the month of a paper during a year, and then has no range', () => {
    const inYear: YearEndSeries = {
      years: [year(2014), year(2015), month(2016, 12)],
      values: [exact(480), exact(484), exact(488)],
    }
    expect(said(plannedPath(inYear, plan))).toEqual([
      '2017: 484 (484 to 484)',
      '2018: 471 (471 to 471)',
      '2019: 449 (449 to 449)',
      '2020: 427 (427 to 427)',
    ])
  })
  it('needs a plan', () => expect(said(plannedPath(base, []))).toMatch('no planned change'))
})
