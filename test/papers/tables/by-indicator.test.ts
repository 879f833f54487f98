import { describe, expect, it } from 'vitest'
import { asPrinted, tableOf, type World } from '../section-world.ts'

describe('writeTable(writing, definition) by indicator', () => {
  const world: World = {
    of: '2021-22',
    yearsShown: 2,
    parts:
      '- { part: table, id: outcomes, title: Outcomes, cell: ratio, rows: { indicators: [R1, F1, P1], comparators: [england] } }',
    figures: {
      'R1@2020/21': '97.85',
      'R1@2021/22': '97.8',
      'R1@2020/21/england': '67.04',
      'F1@2020/21': '190',
      'F1@2021/22': '1190',
      'P1@2021/22': '108 of 157',
    },
  }
  it("has a row for each indicator with its unit, and a comparator's latest figure with its year", () => {
    expect(asPrinted(tableOf(world))).toEqual([
      'Children looked after for every 10,000 (rate): 97.9 | 97.8 | 67.0 / 2020/21',
      'Children who started to be looked after (number): 190 | 1,190 | [z]',
      'In one placement for two years (%): [x] | 68.8% / 108 of 157 | [z]',
    ])
  })
  it('has years as headings where its rows mix dates and spans, and dates where all are as at a date', () => {
    expect(tableOf(world).columns).toEqual([
      { title: '2020/21', holds: 'figures' },
      { title: '2021/22', holds: 'figures', isCurrent: true },
      { title: 'England', below: 'latest published', holds: 'figures' },
    ])
    expect(tableOf(world).notes[0]).toBe(
      'Figures as at a date are for the last day of each column; events are counted over its months.',
    )
    const stocks = tableOf({
      ...world,
      parts: '- { part: table, id: outcomes, title: Outcomes, rows: { indicators: [R1, P1] } }',
    })
    expect(stocks.columns.map(column => column.title)).toEqual(['31 March 2021', '31 March 2022'])
  })
})
