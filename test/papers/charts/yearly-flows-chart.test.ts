import { describe, expect, it } from 'vitest'
import { indicator } from '../../observations/build.ts'
import { FLOW } from '../section-world.ts'
import { chart, chartOf } from './section-chart.ts'

describe('writeSectionChart(yearly-flows)', () => {
  const CEASED = indicator({
    ref: 'F2',
    name: 'Children who ceased to be looked after',
    short: 'Discharges',
    'year-to-date': 'sum',
    annual: 'sum',
  })
  const figures = {
    'F1@2019/20': '120',
    'F2@2019/20': '100',
    'F1@2020/21': '90',
    'F2@2020/21': '110',
    'F1@2021/22': '130',
    'F2@2021/22': '100',
  }
  const parts = chart('chart: yearly-flows, in: F1, out: F2')

  it('has the net of each year: 120 less 100, 90 less 110, 130 less 100', () => {
    const made = chartOf('flows', { of: '2021-22', parts, figures, indicators: [FLOW, CEASED] })
    expect(made.months.map(({ label, net }) => `${label} ${net.text}`)).toEqual([
      '2019/20 +20',
      '2020/21 −20',
      '2021/22 +30',
    ])
    expect(made.title).toBe('Admissions and discharges: 130 in, 100 out in 2021/22, net +30')
    expect(made.series).toEqual(['Admissions', 'Discharges'])
  })
  it('leaves out a part of a year, and has no net where one of the two is not known', () => {
    const made = chartOf('flows', {
      of: '2021-12',
      parts,
      figures: { 'F1@2020/21': '90' },
      indicators: [FLOW, CEASED],
    })
    expect(made.months.map(({ label }) => label)).toEqual(['2018/19', '2019/20', '2020/21'])
    expect(made.months.at(-1)?.net).toMatchObject({ value: null })
  })
  it('marks a net as the flow that is kept back, and says so in the alternative text', () => {
    const made = chartOf('flows', {
      of: '2021-22',
      parts,
      figures: { ...figures, 'F1@2020/21': 'suppressed', 'F2@2019/20': 'suppressed' },
      indicators: [FLOW, CEASED],
    })
    expect(made.months.map(({ net }) => net.text)).toEqual(['[c]', '[c]', '+30'])
    expect(made.alternative).toContain('net: [c], [c], +30')
  })
})
