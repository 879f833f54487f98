import { describe, expect, it } from 'vitest'
import { asPrinted, STABLE, tableOf, type World } from '../section-world.ts'

describe('writeTable(writing, definition) by area', () => {
  const world: World = {
    of: '2021-22',
    parts:
      '- { part: table, id: rate, title: Rate per 10 000, rows: { areas: [neighbours, england], of: R1 } }',
    figures: {
      'R1@2019/20': '112.74',
      'R1@2020/21': '97.85',
      'R1@2021/22': '97.8',
      'R1@2020/21/neighbours': '97.9',
      'R1@2020/21/england': '67.04',
      'R1@2021/22/england': 'not-yet-published',
    },
  }
  it('has a row for the council and each area; a gap is a gap with its reason', () => {
    const table = tableOf(world)
    expect(asPrinted(table)).toEqual([
      'Here Council: 112.7 | 97.9 | 97.8',
      'Statistical neighbours: [x] | 97.9 | [x]',
      'England: [x] | 67.0 | [x]',
    ])
    expect(table.rows.map(row => row.kind)).toEqual(['item', 'comparator', 'comparator'])
    expect(table.rows[2]?.cells[2]).toMatchObject({
      figure: { ref: 'R1@2021/22/england', spoken: 'not yet published', isMissing: true },
    })
    expect(table.notes).toEqual([
      'Figures for other areas are as published; a year with no published figure is a gap.',
      '[x] not supplied.',
      '[x] not yet published.',
    ])
    expect(table.caption).toBe('Table 1: rate per 10 000, rate per 10,000')
  })
  it('compares as printed, and in one year only: 97.85 and 97.9 are both printed 97.9', () => {
    expect(tableOf(world).says).toEqual([
      'Rate: 97.8 at 31 March 2022, down from 97.9 at 31 March 2021.',
      "At 31 March 2021 Here's 97.9 was the same as the statistical neighbours (97.9) and above England (67.0).",
    ])
  })
  it('compares in the latest year in which another area has a figure', () => {
    expect(tableOf({ ...world, figures: { ...world.figures, 'R1@2021/22/england': '70' } }).says[1]).toBe(
      "At 31 March 2022 Here's 97.8 was above England (70.0).",
    )
  })
  it('says beside above or below whether that is better or worse, where the polarity does', () => {
    const high = { ...STABLE, polarity: 'high' as const }
    const says = (figures: World['figures']) =>
      tableOf({
        of: '2021-22',
        yearsShown: 1,
        parts: '- { part: table, id: s, title: S, rows: { areas: [neighbours, england], of: P1 } }',
        figures: { 'P1@2021/22': '66.2', ...figures },
        indicators: [high],
      }).says
    expect(says({ 'P1@2021/22/england': '68', 'P1@2021/22/neighbours': '68.2' })).toEqual([
      "At 31 March 2022 Here's 66.2% was below the statistical neighbours (68.2%) and England (68.0%), which is worse.",
    ])
    expect(says({ 'P1@2021/22/england': '60', 'P1@2021/22/neighbours': '68.2' })).toEqual([
      "At 31 March 2022 Here's 66.2% was below the statistical neighbours (68.2%), which is worse, and above England (60.0%), which is better.",
    ])
    expect(says({ 'P1@2021/22/england': '66.2', 'P1@2021/22/neighbours': '68.2' })).toEqual([
      "At 31 March 2022 Here's 66.2% was below the statistical neighbours (68.2%), which is worse, and the same as England (66.2%).",
    ])
  })
  it('prints the parts of a percentage', () => {
    expect(
      asPrinted(
        tableOf({
          of: '2021-22',
          yearsShown: 1,
          parts: '- { part: table, id: s, title: S, cell: ratio, rows: { areas: [], of: P1 } }',
          figures: { 'P1@2021/22': '108 of 157' },
        }),
      ),
    ).toEqual(['Here Council: 68.8% / 108 of 157'])
  })
})
