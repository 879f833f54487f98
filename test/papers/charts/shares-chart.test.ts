import { describe, expect, it } from 'vitest'
import { ages, chart, chartOf } from './section-chart.ts'

describe('writeSectionChart(shares)', () => {
  it('has the share of each category in each period, as the paper prints it', () => {
    // 1 of 8 is 12.5%, half up 13%; 2 of 8 is 25%; 5 of 8 is 62.5%. 2, 6, 2 of 10.
    const made = chartOf('stacked', ages('shares'))
    expect(made.isShare).toBe(true)
    expect(
      made.bars.map(({ total, values }) => `${total}: ${values.map(({ text }) => text).join(' ')}`),
    ).toEqual(['8: 13% 25% 63%', '8: 25% 25% 50%', '10: 20% 60% 20%'])
    expect(made.title).toBe(
      'Children looked after by age, Mar 20 to Mar 22: 1 to 4 rose most (25% to 60%), 5 and over fell most (63% to 20%)',
    )
  })
  it('has a bar for each row of a second group map in the latest period, each of its own whole, and one for all', () => {
    const figures = {
      'S1@2021/22': '10',
      'S1[age=under-1]@2021/22': '2',
      'S1[age=1-4]@2021/22': '8',
      'S1[provider=own]@2021/22': '4',
      'S1[provider=other]@2021/22': '6',
      'S1[age=under-1;provider=own]@2021/22': '1',
      'S1[age=1-4;provider=own]@2021/22': '3',
      'S1[age=under-1;provider=other]@2021/22': '1',
      'S1[age=1-4;provider=other]@2021/22': '5',
      'S1[age=5-up]@2021/22': '0',
    }
    const made = chartOf('stacked', {
      of: '2021-22',
      parts: chart('chart: shares, of: S1, by: age, across: provider'),
      figures,
    })
    // 1 of 4, 3 of 4; 1 of 6 is 16.7%, 5 of 6 is 83.3%; 2 of 10, 8 of 10.
    expect(
      made.bars.map(
        ({ label, total, values }) => `${label} ${total}: ${values.map(({ text }) => text).join(' ')}`,
      ),
    ).toEqual(['Own provision 4: 25% 75%', 'Other provision 6: 17% 83%', 'All 10: 20% 80%'])
    expect(made.title).toBe('Children looked after: 1 to 4 is the largest share of all, 80%')
    const kept = chartOf('stacked', {
      of: '2021-22',
      parts: chart('chart: shares, of: S1, by: age, across: provider'),
      figures: { ...figures, 'S1[age=under-1;provider=own]@2021/22': 'suppressed' },
    })
    expect(kept.alternative).toMatch(/, each in 2 categories; 1 of 6 figures is \[c\]; All: /)
  })
})
