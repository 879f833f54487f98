import { describe, expect, it } from 'vitest'
import { AGES, ages, chart, chartOf } from './section-chart.ts'

describe('writeSectionChart(stacked)', () => {
  it('has a bar for each time column and a category for each row that counts anyone', () => {
    expect(chartOf('stacked', ages('stacked'))).toMatchObject({
      isShare: false,
      figuresIn: 'Table 1',
      unit: 'number',
      categories: ['Under 1', '1 to 4', '5 and over'],
      bars: [
        { label: 'Mar 20', total: '8', values: [{ value: 1, text: '1' }, { value: 2 }, { value: 5 }] },
        { label: 'Mar 21', total: '8' },
        { label: 'Mar 22', total: '10', values: [{ value: 2 }, { value: 6 }, { value: 2 }] },
      ],
    })
  })
  it('gives the measure, the unit and the periods in the subtitle, and the data in the alternative text', () => {
    const made = chartOf('stacked', ages('stacked'))
    expect(made.subtitle).toBe('Children looked after by age (number), March 2020 to March 2022, Here')
    expect(made.alternative).toBe(
      'Stacked bars of 3 categories in 3 periods, Mar 20 to Mar 22; total 8 to 10; Under 1: 1 to 2; 1 to 4: 2 to 6; 5 and over: 5 to 2.',
    )
  })
  it('shows those not known where there are any, and a gap with its mark where a figure is missing', () => {
    const figures = { ...AGES, 'S1[age=not-known]@2020/21': '1', 'S1[age=1-4]@2020/21': 'suppressed' }
    const made = chartOf('stacked', ages('stacked', { figures }))
    expect(made.categories).toEqual(['Under 1', '1 to 4', '5 and over', 'Age not known'])
    expect(made.bars[1]?.values[1]).toMatchObject({ value: null, text: '[c]' })
  })
  it('becomes small multiples where there are more categories than can be distinguished', () => {
    const rows = Array.from(
      { length: 7 },
      (_, i) => `      - { id: r${i}, label: Row ${i}, when: { age: { from: ${i}, below: ${i + 1} } } }`,
    ).join('\n')
    const group = `id: years\ntitle: Years\nsource: made up\neditions:\n  - rows:\n${rows}\nnot-known: { label: Not known }\n`
    const figures = {
      'S1@2021/22': '28',
      ...Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`S1[years=r${i}]@2021/22`, String(i + 1)])),
    }
    const made = chartOf('multiples', {
      of: '2021-22',
      yearsShown: 1,
      groups: [group],
      parts: chart('chart: stacked, of: S1, by: years'),
      figures,
    })
    expect(made.panels.map(({ title }) => title)).toEqual([
      'Row 0',
      'Row 1',
      'Row 2',
      'Row 3',
      'Row 4',
      'Row 5',
      'Row 6',
    ])
    expect(made.title).toBe('Children looked after by years, Mar 22: the largest group is row 6 (7)')
    expect(made.figuresIn).toBe('the workbook of figures')
  })
})
