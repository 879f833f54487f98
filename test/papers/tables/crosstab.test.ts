import { describe, expect, it } from 'vitest'
import { asPrinted, tableOf, type World } from '../section-world.ts'

describe('writeTable(writing, definition) across', () => {
  const both = (age: string, provider: string) => `S1[age=${age};provider=${provider}]@2021/22`
  /** Own: 1 + 2 + 0 = 3 (no row is not known). Other: 0 + 1 + 4 = 5. Total 8. */
  const world: World = {
    of: '2021-22',
    parts:
      '- { part: table, id: cross, title: Age by provider, across: provider, rows: { by: age, of: S1, leave-out-empty: true }, cell: count-and-share, decimals: 1 }',
    figures: {
      [both('under-1', 'own')]: '1',
      [both('1-4', 'own')]: '2',
      [both('5-up', 'own')]: '0',
      [both('under-1', 'other')]: '0',
      [both('1-4', 'other')]: '1',
      [both('5-up', 'other')]: '4',
      'S1[age=under-1]@2021/22': '1',
      'S1[age=1-4]@2021/22': '3',
      'S1[age=5-up]@2021/22': '4',
      'S1[age=not-known]@2021/22': '0',
      'S1[provider=own]@2021/22': '3',
      'S1[provider=other]@2021/22': '5',
      'S1[provider=not-known]@2021/22': '0',
      'S1@2021/22': '8',
    },
  }
  const table = tableOf(world)
  it("adds up both ways, each share of its column's total", () => {
    expect(table.columns.map(column => column.title)).toEqual(['Own provision', 'Other provision', 'Total'])
    // 1 of 3 is 33.3…%, 4 of 5 is 80%, 3 of 8 is 37.5%.
    expect(asPrinted(table)).toEqual([
      'Under 1: 1 (33.3%) | 0 (0.0%) | 1 (12.5%)',
      '1 to 4: 2 (66.7%) | 1 (20.0%) | 3 (37.5%)',
      '5 and over: 0 (0.0%) | 4 (80.0%) | 4 (50.0%)',
      'Total: 3 | 5 | 8',
    ])
    expect(table.caption).toBe(
      "Table 1: age by provider, at 31 March 2022, number and % of each column's total",
    )
  })
  it('refers to both parts, and to the whole that the share is of', () => {
    expect(table.rows[0]?.cells[0]).toMatchObject({
      figure: { ref: 'S1[age=under-1;provider=own]@2021/22' },
      share: { ref: 'S1[age=under-1;provider=own]%[provider=own]@2021/22' },
    })
    expect(table.rows[0]?.cells[2]).toMatchObject({ share: { ref: 'S1[age=under-1]%@2021/22' } })
  })
  it('names the largest row', () =>
    expect(table.says).toEqual(['Largest group at 31 March 2022: 5 and over, 4 (50.0%).']))
})
