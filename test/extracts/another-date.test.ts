import { describe, expect, it } from 'vitest'
import { figure } from './figure-cell.ts'

describe('a figure for another date', () => {
  it('13.7% At Sep is for the previous September', async () => {
    const { said, where, problems } = await figure('13.7% At Sep', { unit: 'percentage' })
    expect(said).toEqual(['figure 2016-09 = 13.7 (B2)', 'figure 2017-01 = not-supplied (B2)'])
    expect(where).toEqual(['warning value-of-another-date Data!B2'])
    expect(problems[0]?.facts).toEqual({
      found: '13.7% At Sep',
      column: 'January 2017',
      kept: 'September 2016',
    })
  })
  it.each(['12 (YTD)', '12\n(YTD)', '12 YTD'])('%j is for the year to date', async cell => {
    const { said, where } = await figure(cell, { unit: 'count' })
    expect(said).toEqual(['figure 2017-01.ytd = 12 (B2)', 'figure 2017-01 = not-supplied (B2)'])
    expect(where).toEqual(['warning value-of-another-date Data!B2'])
  })
  it('is the column’s own figure in the column of that month', async () =>
    expect(await figure('13.7% as at 30 Sept', { unit: 'percentage' }, 'Sep-16')).toMatchObject({
      said: ['figure 2016-09 = 13.7 (B2)'],
      where: [],
    }))
  it('is for the year that is typed with it', async () =>
    expect((await figure('13.7% at Sep 15', { unit: 'percentage' })).said[0]).toBe(
      'figure 2015-09 = 13.7 (B2)',
    ))
  it('is reported if it is not a figure', async () =>
    expect((await figure('late returns at Sep', { unit: 'percentage' })).where).toEqual([
      'error number-not-understood Data!B2',
    ]))
})
