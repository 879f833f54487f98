import { describe, expect, it } from 'vitest'
import { ages, chart, chartOf } from './section-chart.ts'

describe('writeSectionChart(multiples)', () => {
  it('has a panel for each category, with all years in each', () => {
    const made = chartOf('multiples', ages('multiples'))
    expect(
      made.panels.map(
        ({ title, points }) => `${title}: ${points.map(({ label, text }) => `${label} ${text}`).join(', ')}`,
      ),
    ).toEqual([
      'Under 1: Mar 20 1, Mar 21 2, Mar 22 2',
      '1 to 4: Mar 20 2, Mar 21 2, Mar 22 6',
      '5 and over: Mar 20 5, Mar 21 4, Mar 22 2',
    ])
  })
  it('has twelve panels at most, the largest, and says so', () => {
    const rows = Array.from(
      { length: 14 },
      (_, i) => `      - { id: r${i}, label: Row ${i}, when: { age: { from: ${i}, below: ${i + 1} } } }`,
    ).join('\n')
    const group = `id: years\ntitle: Years\nsource: made up\neditions:\n  - rows:\n${rows}\nnot-known: { label: Not known }\n`
    const figures = Object.fromEntries(
      Array.from({ length: 14 }, (_, i) => [`S1[years=r${i}]@2021/22`, String(i + 1)]),
    )
    const made = chartOf('multiples', {
      of: '2021-22',
      yearsShown: 1,
      groups: [group],
      parts: chart('chart: multiples, of: S1, by: years'),
      figures,
    })
    expect(made.panels.map(({ title }) => title)).toEqual(
      Array.from({ length: 12 }, (_, i) => `Row ${i + 2}`),
    )
    expect(made.subtitle).toContain('the 12 largest of 14 categories')
  })
})
