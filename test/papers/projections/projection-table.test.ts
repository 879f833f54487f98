// The tables of a projection: the figures that they need, what they print, and the record of that.
import { describe, expect, it } from 'vitest'
import { fillTable } from '../../../src/papers/tables/fill-table.ts'
import { asPrinted } from '../section-world.ts'
import { wantedBy } from '../tables/plan-world.ts'
import { plansOf, writing } from './projected.ts'

describe('projectionPlans(given)', () => {
  const [main, backTest, cost] = plansOf('line')
  if (main === undefined || backTest === undefined || cost === undefined) throw new Error('three tables')

  it('need actual figures, projected figures by category and in total, and the range', () =>
    expect(wantedBy(main)).toEqual(
      [
        ...['S1@2020/21', 'S1@2021/22', 'S1~line@2022/23', 'S1~line@2023/24'],
        ...['low', 'high'].flatMap(end => [`S1~line.${end}@2022/23`, `S1~line.${end}@2023/24`]),
        ...['under-1', 'not-known'].flatMap(row => [
          `S1[age=${row}]@2020/21`,
          `S1[age=${row}]@2021/22`,
          `S1[age=${row}]~line@2022/23`,
          `S1[age=${row}]~line@2023/24`,
        ]),
      ].sort(),
    ))
  it('need the back-test and the actual figures', () =>
    expect(wantedBy(backTest)).toEqual([
      'S1@2021/22',
      'S1~line.error@2021/22',
      'S1~line.said-high@2021/22',
      'S1~line.said-low@2021/22',
      'S1~line.said@2021/22',
    ]))
  it('need the expenditure of each category that has a unit cost, and the total', () =>
    expect(wantedBy(cost)).toEqual([
      'S1[age=under-1]~line.cost@2022/23',
      'S1[age=under-1]~line.cost@2023/24',
      'S1~line.cost@2022/23',
      'S1~line.cost@2023/24',
    ]))
  it('print them, and record where', () => {
    const written = [main, backTest, cost].map(plan => fillTable(writing, plan))
    expect(written.map(({ table }) => asPrinted(table))).toEqual([
      [
        'Under 1: 10 | 12 | 14 | 15',
        'Age not known: 0 | [x] | 0 | 0',
        'Children looked after: 310 | 1,320 | 1,330 | 1,340',
        'Low end of the range: [z] | [z] | 1,300 | 1,290',
        'High end of the range: [z] | [z] | 1,360 | 1,390',
      ],
      [
        'Would have projected: 1,325',
        'Low end of its range: 1,310',
        'High end of its range: 1,335',
        'Actual: 1,320',
        'Actual less projected: −5',
      ],
      ['Under 1: £728,000 | £780,000', 'Expenditure: £728,000 | £780,000'],
    ])
    expect(written.map(({ table }) => table.rowHeading)).toEqual(['Age', 'Number', 'Age'])
    expect(main.columns).toEqual([
      { title: '31 March 2021', holds: 'figures' },
      { title: '31 March 2022', holds: 'figures', isCurrent: true },
      { title: '31 March 2023', holds: 'figures', below: 'projected' },
      { title: '31 March 2024', holds: 'figures', below: 'projected' },
    ])
    expect(written.map(({ printed }) => printed.places.map(({ figure }) => figure).toSorted())).toEqual(
      [main, backTest, cost].map(wantedBy),
    )
    expect(written[2]?.printed.places[0]).toEqual({
      figure: 'S1[age=under-1]~line.cost@2022/23',
      table: cost.caption,
      row: 'Under 1',
      column: '31 March 2023, projected',
      in: 'section',
    })
    expect(cost.notes[1]).toBe(
      'No unit cost is held for: Age not known. They are not included in the expenditure.',
    )
  })
  it('have no rows for a range that is the same as the number', () => {
    const [only, ...others] = plansOf('mean')
    expect([others, only?.rows.map(({ label }) => label)]).toEqual([[], ['Children looked after']])
    expect(only?.notes).toEqual([
      'The numbers are whole children. They are not a forecast of what will be decided.',
    ])
  })
})
