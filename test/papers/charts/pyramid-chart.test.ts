import { describe, expect, it } from 'vitest'
import { AGE, STOCK, type World } from '../section-world.ts'
import { chart, chartOf } from './section-chart.ts'

describe('writeSectionChart(pyramid)', () => {
  const SEX = `
id: sex
title: Sex
source: made up
editions:
  - rows:
      - { id: girls, label: Girls, when: { sex: ["2"] } }
      - { id: boys, label: Boys, when: { sex: ["1"] } }
not-known: { label: Sex not known }
`
  const figures = {
    'S1@2021/22': '10',
    'S1[age=under-1]@2021/22': '4',
    'S1[age=1-4]@2021/22': '6',
    'S1[age=5-up]@2021/22': '0',
    'S1[sex=girls]@2021/22': '4',
    'S1[sex=boys]@2021/22': '5',
    'S1[sex=not-known]@2021/22': '1',
    'S1[age=under-1;sex=girls]@2021/22': '3',
    'S1[age=under-1;sex=boys]@2021/22': '1',
    'S1[age=1-4;sex=girls]@2021/22': '1',
    'S1[age=1-4;sex=boys]@2021/22': '4',
  }
  const world: World = {
    of: '2021-22',
    parts: chart('chart: pyramid, of: S1, by: age, sides: sex'),
    groups: [AGE, SEX],
    figures,
    indicators: [STOCK],
  }

  it('has a band for each row that counts anyone, and two sides', () => {
    const made = chartOf('pyramid', world)
    expect(made.sides).toEqual(['Girls', 'Boys'])
    expect(made.bands.map(({ label, left, right }) => `${label} ${left.text} ${right.text}`)).toEqual([
      'Under 1 3 1',
      '1 to 4 1 4',
    ])
    expect(made.title).toBe('Children looked after: more boys (5) than girls (4) at 31 March 2022')
  })
  it('says in words how many are on neither side', () => {
    expect(chartOf('pyramid', world).subtitle).toContain('sex not known: 1, not shown')
  })
})
