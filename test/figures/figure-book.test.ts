import { describe, expect, it } from 'vitest'
import { year } from '../../src/terms/period.ts'
import { sectionOf, writingOf } from '../papers/section-world.ts'
import { TABLES } from '../papers/two-tables.ts'

describe('one figure', () => {
  it('has one text in all tables of a paper', () => {
    const { writing } = sectionOf({
      of: '2021-22',
      yearsShown: 1,
      figures: { 'S1@2021/22': '1074', 'S1[age=under-1]@2021/22': '537' },
      parts:
        '- { part: table, id: age, title: A, rows: { by: age, of: S1 }, cell: count-and-share, decimals: 1 }\n- { part: table, id: all, title: B, rows: { indicators: [S1] } }',
    })
    expect(writing.figures.all()['S1@2021/22']).toMatchObject({ text: '1,074', value: '1074' })
    expect(writing.figures.all()['S1[age=under-1]%@2021/22']).toMatchObject({
      text: '50.0%',
      indicator: 'S1',
      part: 'age=under-1',
      shareOf: 'all',
      parts: { text: '537 of 1,074' },
    })
    const other = writingOf({
      of: '2021-22',
      parts: TABLES,
      figures: { 'S1@2021/22': '1075' },
    }).valueAt({ indicator: 'S1', area: 'here', period: year(2021) })
    const rated = writing.indicators.get('S1')
    expect(() => rated && writing.figures.figure(rated, other)).toThrow('S1@2021/22 is 1,074 and 1,075')
  })
})
