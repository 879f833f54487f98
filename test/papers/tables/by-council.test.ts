import { describe, expect, it } from 'vitest'
import { asPrinted, sectionOf, tableOf, type World } from '../section-world.ts'

// 67 + 88 + 320 + 325 = 800 of 1,000: 80% together. At 100 sigma is 4 points: 80 ± 7.84 and ± 12.36; at 400 it is 2.
const world: World = {
  of: '2021-22',
  parts:
    '- { part: table, id: t, title: Stability of each council, rows: { funnel: P1, among: neighbours } }',
  councils: { 100: 'North', 101: 'South', 102: 'East', 103: 'West' },
  figures: {
    'P1@2021/22': '67 of 100',
    'P1@2021/22/la-100': '320 of 400',
    'P1@2021/22/la-101': '325 of 400',
    'P1@2021/22/la-102': '88 of 100',
    'P1@2021/22/la-103': '75',
  },
}

describe('writeTable(writing, definition) by council', () => {
  it('has a row for each council, the highest first after ours, with its limits and a word', () => {
    const table = tableOf(world)
    expect(table.caption).toBe('Table 1: stability of each council, % with numerator and denominator')
    expect(table.columns.map(({ title }) => title)).toEqual([
      '31 March 2022',
      '95% limits',
      '99.8% limits',
      'Where it is',
    ])
    expect(asPrinted(table)).toEqual([
      'Here: 67.0% / 67 of 100 | 72.2% to 87.8% | 67.6% to 92.4% | Below the 99.8% limits',
      'East: 88.0% / 88 of 100 | 72.2% to 87.8% | 67.6% to 92.4% | Above the 95% limits',
      'South: 81.3% / 325 of 400 | 76.1% to 83.9% | 73.8% to 86.2% | Within the 95% limits',
      'North: 80.0% / 320 of 400 | 76.1% to 83.9% | 73.8% to 86.2% | Within the 95% limits',
      'West: 75.0% | – | – | Not judged: its two numbers are not known',
    ])
  })

  it('says how many are within the limits, which are not, and where the council is', () => {
    expect(tableOf(world).says).toEqual([
      '2 of the 4 councils are within the 95% limits around 80.0%, the figure of all of them together: that much may be chance. Beyond the limits: Here (67.0%, below the 99.8% limits) and East (88.0%, above the 95% limits). Here (67.0%) is below the 99.8% limits: more than chance.',
    ])
  })

  it('has figures alone, and the reason, where there is no funnel', () => {
    const table = tableOf({ ...world, figures: { 'P1@2021/22': '67 of 100', 'P1@2021/22/la-100': '80' } })
    expect(table.columns.map(({ title }) => title)).toEqual(['31 March 2022'])
    expect(table.says).toEqual([
      'Whether the difference is more than chance cannot be judged: the numbers behind their figures are not published.',
    ])
    expect(asPrinted(table).slice(0, 3)).toEqual(['Here: 67.0% / 67 of 100', 'North: 80.0%', 'South: [x]'])
  })

  it('records the figure of each council with its area', () => {
    expect(sectionOf(world).printed.places).toMatchObject([
      { figure: 'P1@2021/22', row: 'Here' },
      { figure: 'P1@2021/22/la-102', row: 'East', area: 'East' },
      { figure: 'P1@2021/22/la-101', row: 'South', area: 'South' },
      { figure: 'P1@2021/22/la-100', row: 'North', area: 'North' },
      { figure: 'P1@2021/22/la-103', row: 'West', area: 'West' },
    ])
  })
})
