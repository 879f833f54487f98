import { describe, expect, it } from 'vitest'
import { AGES, ages, chart, chartOf } from './section-chart.ts'

describe('titleOfChange(lead, indicator, columns, categories)', () => {
  it('says what rose most and what fell most: 2 to 6 is 4 more, 5 to 2 is 3 fewer', () => {
    expect(chartOf('stacked', ages('stacked')).title).toBe(
      'Children looked after by age, Mar 20 to Mar 22: 1 to 4 rose most (2 to 6), 5 and over fell most (5 to 2)',
    )
    expect(
      chartOf('stacked', ages('stacked', { parts: chart('chart: stacked, of: S1, by: age, title: Ages') }))
        .title,
    ).toMatch(/^Ages, Mar 20 to Mar 22: 1 to 4 rose most/)
  })
  it('names neither of two that moved by the same amount: 1 to 2 and 5 to 6, against 2 to 1', () => {
    const figures = { ...AGES, 'S1[age=5-up]@2021/22': '6', 'S1[age=1-4]@2021/22': '1' }
    expect(chartOf('stacked', ages('stacked', { figures })).title).toBe(
      'Children looked after by age, Mar 20 to Mar 22: 1 to 4 fell most (2 to 1)',
    )
  })
  it('keeps the declared title where nothing moved', () => {
    const figures = Object.fromEntries(
      Object.entries(AGES).map(([ref]) => [ref, ref.includes('not-known') ? '0' : '3']),
    )
    expect(
      chartOf(
        'stacked',
        ages('stacked', { figures, parts: chart('chart: stacked, of: S1, by: age, title: Ages') }),
      ).title,
    ).toBe('Ages')
  })
})
