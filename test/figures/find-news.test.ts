import { describe, expect, it } from 'vitest'
import { findNews, type NewsPoint, type NewsStep, type SideOfLine } from '../../src/figures/find-news.ts'
import { sayNews } from '../../src/figures/say-news.ts'
import { exact } from '../../src/terms/exact.ts'
import { month, monthsAfter, sayPeriod } from '../../src/terms/period.ts'

/** Months up to January 2017; `x` has no figure. On target from `bound` up, where there is one. */
function months(values: string, bound?: number): NewsPoint[] {
  const all = values.split(' ')
  return all.map((text, at) => {
    const name = sayPeriod(monthsAfter(month(2017, 1), at - all.length + 1))
    if (text === 'x') return { name }
    const side: SideOfLine | undefined = bound === undefined ? undefined : sideOf(Number(text), bound)
    return { name, value: exact(text), ...(side && { side }) }
  })
}
const sideOf = (value: number, bound: number): SideOfLine => (value >= bound ? 'over' : 'under')
const years = (values: string): NewsPoint[] =>
  values.split(' ').map((text, at) => ({
    name: `20${17 + at}/${18 + at}`,
    ...(text !== 'x' && { value: exact(text) }),
  }))
const said = (
  points: readonly NewsPoint[],
  step: NewsStep = 'month',
  chart?: Parameters<typeof findNews>[2],
) => findNews(points, step, chart).map(one => sayNews(one, { unit: 'percentage', decimals: 1, step }))

describe('findNews(points, step) of a record', () => {
  // Changes 1 5 4 6 5 7: the usual is 5, so a change over all of 3 × 5 would be needed, and there are 2.
  it('is the lowest or highest of all that are shown, of six at least', () => {
    expect(said(months('50 51 46 50 56 51 44'))).toEqual(['lowest of the 7 months'])
    expect(said(months('50 49 54 50 44 49 56'))).toEqual(['highest of the 7 months'])
    expect(said(months('51 46 50 51 44'))).toEqual([])
  })
  it('says which earlier figure is the same, unless it is the one before', () => {
    expect(said(months('44 51 46 50 56 51 44'))).toEqual(['lowest, as in July 2016'])
    expect(said(months('50 51 46 50 56 44 44'))).toEqual([])
    expect(said(months('50 50 50 50 50 50 50'))).toEqual([])
  })
  it('counts only the months with a figure', () =>
    expect(said(months('50 51 x 46 50 56 51 44'))).toEqual(['lowest of the 7 months with a figure']))
  it('is of five quarters at least, and a change over eight is one in so many years', () => {
    // 50 is neither the lowest nor the highest, and no further than at first.
    expect(said(years('50 51 49 52 50'), 'quarter')).toEqual([])
    expect(said(years('50 51 49 50 48'), 'quarter')).toEqual(['lowest of the 5 quarters'])
    // Eight steps down by 1 each: lowest, and down 8 points in two years, which is more than 3 × 1.
    expect(said(years('58 57 56 55 54 53 52 51 50'), 'quarter')).toEqual([
      'lowest of the 9 quarters',
      'down 8.0 points in two years',
    ])
  })
  it('is of four years at least', () => {
    // Changes 1 3 2: the usual is 2, twice that is 4, and over all they are 2.
    expect(said(years('50 51 54 52'), 'year')).toEqual([])
    expect(said(years('50 51 48 52'), 'year')).toEqual(['highest of the 4 years'])
    expect(said(years('50 48 52'), 'year')).toEqual([])
  })
})

describe('findNews(points, step) of the highest or lowest for long', () => {
  it('is six months at least, all known, back to one that is as far out', () => {
    expect(said(months('30 60 40 61 52 58 51 57 60 40'))).toEqual(['lowest since June 2016'])
    expect(said(months('30 60 52 61 40 58 51 57 60 40'))).toEqual([])
    expect(said(months('30 60 40 61 52 x 51 57 60 40'))).toEqual([])
  })
})

describe('findNews(points, step) of a crossing of the target', () => {
  it('is the first month off target after three or more on it', () => {
    expect(said(months('40 94 96 97 96 93', 95))[0]).toBe('first month off target since September 2016')
    expect(said(months('40 94 97 96 93', 95))).not.toContain('first month off target since October 2016')
  })
  it('is the first month on target', () =>
    expect(said(months('99 94 40 93 94 96', 95))[0]).toBe('first month on target since August 2016'))
  it('is the first of all that are shown', () =>
    expect(said(months('99 97 99 96 93', 95))[0]).toBe('first of the 5 months off target'))
  it('is not claimed beyond a month without a figure', () =>
    expect(said(months('40 94 x 97 96 96 93', 95)).join()).not.toContain('target'))
})

describe('findNews(points, step) of a change over all that is shown', () => {
  // 90 − 75.5 = 14.5. Changes 3 2 4 3 2 3.5: sorted 2 2 3 3 3.5 4, the usual is 3. 14.5 is above 3.5 and above 9.
  it('is larger than the last change, and than three times the usual', () =>
    expect(said(months('90 87 85 81 78 76 79.5 75.5')).at(-1)).toBe('down 14.5 points since June 2016'))
  it('does not let a change of 0.1 hide it', () =>
    expect(said(months('84.9 80 76 71 65.8 65.6 65.7'))).toEqual(['down 19.2 points since July 2016']))
  it('is not said where the last change is larger', () =>
    expect(said(months('50 51 50 51 50 51 50 60')).filter(one => one.startsWith('up'))).toEqual([]))
  it('is said in whole years where it is', () => {
    expect(said(months('96.8 95.3 98.1 98.4 99.1 97.2 95.9 93.8 92.7 95.8 90.6 89.7 78.7'))).toEqual([
      'lowest of the 13 months',
      'down 18.1 points in a year',
    ])
    // Changes 5 5 5 4.2: 19.2 is more than 4.2 and than twice 5.
    expect(said(years('84.9 79.9 74.9 69.9 65.7'), 'year')).toEqual([
      'lowest of the 5 years',
      'down 19.2 points in four years',
    ])
  })
  it('does not pull the other way than what was said first', () =>
    // Up 4.0 over the year, but the news is that January is the lowest since July.
    expect(said(months('88.7 89.3 92.1 92.9 92.8 91.8 92.2 94.3 94.0 95.7 95.9 95.3 92.7'))).toEqual([
      'lowest since July 2016',
    ]))
})

describe('findNews(points, step) of a run', () => {
  it('is five months at least the same way, one after the other', () => {
    expect(said(months('60 71.4 71.3 70.6 69.5 69.1 66.8 66.1'))).toContain('fallen six months running')
    const run = (values: string) => said(months(values)).filter(one => one.includes('running'))
    expect(run('60 80 71 71 70.6 69.5 69.1 66.8')).toEqual([])
    expect(run('60 80 71 x 70.6 69.5 69.1 66.8')).toEqual([])
  })
})

describe('findNews(points, step, chart)', () => {
  const falling = months('96.8 95.3 98.1 98.4 99.1 97.2 95.9 93.8 92.7 95.8 90.6 89.7 78.7')
  it('calls nothing a record that a control chart calls chance', () =>
    expect(said(falling, 'month', 'no-clear-change')).toEqual(['down 18.1 points in a year']))
  it('says nothing that goes the other way than the chart', () => {
    expect(said(falling, 'month', 'below')).toEqual(['lowest of the 13 months', 'down 18.1 points in a year'])
    expect(said(falling, 'month', 'above')).toEqual([])
  })
  it('finds nothing where there is no figure, or only one', () => {
    expect(said(months('50 51 x'))).toEqual([])
    expect(said(months('50'))).toEqual([])
    expect(said([])).toEqual([])
  })
})

describe('sayNews(news, series)', () => {
  it('says a change in the unit of the figures', () => {
    const change = { is: 'span', change: exact('-1050'), steps: 12, since: 'January 2016' } as const
    const say = (unit: Parameters<typeof sayNews>[1]['unit']) =>
      sayNews(change, { unit, decimals: 0, step: 'month' })
    expect([say('money'), say('days'), say('count')]).toEqual([
      'down £1,050 in a year',
      'down 1,050 days in a year',
      'down 1,050 in a year',
    ])
    expect(sayNews({ ...change, steps: 3 }, { unit: 'count', decimals: 0, step: 'date' })).toBe(
      'down 1,050 since January 2016',
    )
  })
})
