import { describe, expect, it } from 'vitest'
import { contentsOf } from '../../../src/papers/paper.ts'
import { asPrinted, sectionOf, tableOf } from '../section-world.ts'
import { TABLES } from '../two-tables.ts'

describe('section(writing, definition)', () => {
  const { section, printed } = sectionOf({ of: '2021-22', parts: TABLES, figures: {} })
  it('has its parts in order, its tables numbered, and its number', () => {
    expect(section).toMatchObject({
      block: 'section',
      id: 'profile',
      number: '1',
      title: 'Profile',
      commentary: [],
    })
    expect(section.parts.map(part => (part.part === 'table' ? part.table.caption : part.part))).toEqual([
      'Table 1: by age, number',
      'text',
      'Table 2: by provider, number',
    ])
    expect(section.parts[1]).toEqual({
      part: 'text',
      paragraphs: ['One paragraph over two lines.', 'Another.'],
    })
  })
  it('records what its parts print, in their order', () => {
    // Five rows by age and four by provider, with their totals, over three years.
    expect(printed.places.length).toBe(27)
    expect(printed.places[26]).toEqual({
      figure: 'S1@2021/22',
      table: 'Table 2: by provider, number',
      row: 'Total',
      column: '31 March 2022',
      in: 'section',
    })
    expect(printed.verdicts).toEqual([])
  })
  it('links the list of tables and figures to each one, with an anchor for each chart', () => {
    const { section: drawn } = sectionOf({
      of: '2021-22',
      parts:
        '- { part: table, id: rate, title: Rate, rows: { areas: [england], of: R1 } }\n- { part: chart, id: rate, chart: lines, of: R1, areas: [england] }',
      figures: {},
    })
    const { tables, figures, charts } = contentsOf(drawn)
    expect([tables.map(({ to }) => to), figures.map(({ to }) => to), charts.map(({ id }) => id)]).toEqual([
      ['table-rate'],
      ['figure-chart-rate'],
      ['chart-rate'],
    ])
  })
  it('prints a gap with its reason where a figure was not supplied, and makes no comparison', () => {
    const table = tableOf({ of: '2021-22', yearsShown: 1, parts: TABLES, figures: {} })
    expect(asPrinted(table)).toEqual([
      'Under 1: [x]',
      '1 to 4: [x]',
      '5 and over: [x]',
      'Age not known: [x]',
      'Total: [x]',
    ])
    expect([table.says, table.notes]).toEqual([[], ['[x] not supplied.']])
  })
})
