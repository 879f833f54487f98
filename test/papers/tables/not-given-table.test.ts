// Indicators not given: the figures that the table needs, and the record of what it prints.
import { describe, expect, it } from 'vitest'
import { notGivenPlan, writeNotGiven } from '../../../src/papers/tables/not-given-table.ts'
import { wantedBy } from './plan-world.ts'
import { placesIn, worldOf } from './strategy-part.ts'

describe('notGivenPlan(planning, definition)', () => {
  const { writing, definition } = worldOf('not-given', 'indicators: [R1, S1]', () => undefined)
  it("needs the figure of the paper's own date, and says why it is missing", () => {
    expect(wantedBy(notGivenPlan(writing, definition))).toEqual(['R1@2021/22', 'S1@2021/22'])
    const parts = writeNotGiven(writing, definition)
    expect(placesIn(parts)).toEqual([
      ['R1@2021/22', 'R1 Children looked after for every 10,000', '2021/22'],
      ['S1@2021/22', 'S1 Children looked after', '2021/22'],
    ])
    expect(parts[0]?.part).toMatchObject({
      table: {
        rows: [
          {
            cells: [
              { figure: { text: '[x]' } },
              { text: 'No workbook or return used for this paper has it.' },
            ],
          },
          { cells: [{ figure: { text: '320' } }, { text: 'The figure is given.' }] },
        ],
      },
    })
  })
})
