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
  it('says that a category which is kept back may have moved more', () => {
    // In the figures 1 to 4 rose most, by 4; its end is kept back. 1 to 2 rose; 5 to 2 fell.
    const figures = { ...AGES, 'S1[age=1-4]@2021/22': 'suppressed' }
    expect(chartOf('stacked', ages('stacked', { figures })).title).toBe(
      'Children looked after by age, Mar 20 to Mar 22: of those shown, under 1 rose most (1 to 2), 5 and over fell most (5 to 2)',
    )
    // What is kept back between the two ends says nothing of them.
    const between = { ...AGES, 'S1[age=1-4]@2020/21': 'suppressed' }
    expect(chartOf('stacked', ages('stacked', { figures: between })).title).toBe(
      chartOf('stacked', ages('stacked')).title,
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

describe('sayCategories(what, columns, categories, totals)', () => {
  it('says how many figures are kept back, also between the ends that it names', () => {
    // Three years of three ages.
    const figures = { ...AGES, 'S1[age=1-4]@2020/21': 'suppressed', 'S1[age=5-up]@2020/21': 'suppressed' }
    expect(chartOf('stacked', ages('stacked', { figures })).alternative).toBe(
      'Stacked bars of 3 categories in 3 periods, Mar 20 to Mar 22; total 8 to 10; 2 of 9 figures are [c]; Under 1: 1 to 2; 1 to 4: 2 to 6; 5 and over: 5 to 2.',
    )
    expect(chartOf('multiples', ages('multiples', { figures })).alternative).toContain(
      'Mar 22; 2 of 9 figures are [c]; Under 1',
    )
  })
  it('says each mark', () => {
    const figures = { ...AGES, 'S1[age=1-4]@2020/21': 'suppressed', 'S1[age=5-up]@2020/21': 'not-supplied' }
    expect(chartOf('stacked', ages('stacked', { figures })).alternative).toContain(
      '; 1 of 9 figures is [c], 1 of 9 figures is [x];',
    )
  })
})
