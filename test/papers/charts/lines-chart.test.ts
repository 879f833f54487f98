import { describe, expect, it } from 'vitest'
import { RATE, type World } from '../section-world.ts'
import { chart, chartOf } from './section-chart.ts'

describe('writeSectionChart(lines)', () => {
  const rates = {
    'R1@2019/20': '70.0',
    'R1@2020/21': '80.0',
    'R1@2021/22': '99.1',
    'R1@2019/20/england': '60',
    'R1@2020/21/england': '65',
    'R1@2020/21/neighbours': '82',
  }
  const world = (
    figures: World['figures'],
    parts = chart(
      'chart: lines, of: R1, areas: [england, neighbours]',
      '- { part: table, id: t, title: Rates, rows: { areas: [england, neighbours], of: R1 } }',
    ),
  ): World => ({ of: '2021-22', parts, figures })

  it("has the council's line and the others, with a gap where a year is missing", () => {
    const made = chartOf('lines', world(rates))
    expect(
      made.lines.map(
        ({ label, isOurs, points }) => `${label} ${isOurs}: ${points.map(({ value }) => value).join(' ')}`,
      ),
    ).toEqual(['Here true: 70 80 99.1', 'England false: 60 65 ', 'Statistical neighbours false:  82 '])
    expect(made).toMatchObject({ figuresIn: 'Table 1', unit: 'rate per 10,000' })
  })
  it('says the change over the years, and compares where that fits', () => {
    // 70, 80 and 99.1: 29.1 is more than the last change, 19.1, and twice the usual, (10 + 19.1) ÷ 2.
    expect(chartOf('lines', world(rates)).title).toBe('Rate: 99.1 at 31 March 2022, up 29.1 in two years')
    expect(chartOf('lines', world({ ...rates, 'R1@2021/22/england': '99.1' })).title).toBe(
      'Rate: 99.1 at 31 March 2022, up 29.1 in two years, the same as England (99.1)',
    )
    const lead = 'The rate of the children who are looked after by the council'
    const parts = chart(`chart: lines, of: R1, areas: [england], title: ${lead}`)
    expect(chartOf('lines', world({ ...rates, 'R1@2021/22/england': '99.1' }, parts)).title).toBe(
      `${lead}: 99.1 at 31 March 2022, up 29.1 in two years`,
    )
  })
  it('says no change across a break in the series', () => {
    const broken = { ...RATE, breaks: [{ from: '2020-04', because: 'another population' }] }
    // 80 and 99.1 are left: one change, which is no news over the years.
    expect(chartOf('lines', { ...world(rates), indicators: [broken] }).title).toBe(
      'Rate: 80.0 at 31 March 2021, above England (65.0) and below the statistical neighbours (82.0)',
    )
  })
  it('compares in the latest year that another area has too, where nothing else is news', () => {
    const unsteady = { ...rates, 'R1@2019/20': '90.0' }
    // 90, 80 and 99.1: 9.1 is less than the last change.
    expect(chartOf('lines', world(unsteady)).title).toBe(
      'Rate: 80.0 at 31 March 2021, above England (65.0) and below the statistical neighbours (82.0)',
    )
    expect(chartOf('lines', world({ ...unsteady, 'R1@2021/22/england': '99.1' })).title).toBe(
      'Rate: 99.1 at 31 March 2022, the same as England (99.1)',
    )
    expect(
      chartOf('lines', world({}, chart('chart: lines, of: R1, areas: [england], title: Our rate'))).title,
    ).toBe('Our rate')
  })
})
