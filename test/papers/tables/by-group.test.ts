import { describe, expect, it } from 'vitest'
import { AGE, asPrinted, FLOW, STOCK, tableOf, type World } from '../section-world.ts'
import { byAge, STOCK_BY_AGE } from './stock-by-age.ts'

describe('writeTable(writing, definition) by group', () => {
  it('has a row for each row of the map, those not known, and the total', () => {
    expect(tableOf(byAge())).toMatchObject({
      id: 'table-age',
      caption: "Table 1: children looked after by age, number and % of each year's total",
      rowHeading: 'Age',
      columns: [
        { title: '31 March 2020', holds: 'figures' },
        { title: '31 March 2021', holds: 'figures' },
        { title: '31 March 2022', holds: 'figures', isCurrent: true },
      ],
    })
    // 1 of 8 is 12.5%: half up. There is no share of zero.
    expect(asPrinted(tableOf(byAge()))).toEqual([
      'Under 1: 1 (13%) | 0 ([z]) | 2 (20%)',
      '1 to 4: 2 (25%) | 0 ([z]) | 3 (30%)',
      '5 and over: 5 (63%) | 0 ([z]) | 4 (40%)',
      'Age not known: 0 (0%) | 0 ([z]) | 1 (10%)',
      'Total: 8 | 0 | 10',
    ])
    expect(tableOf(byAge()).rows.map(row => row.kind)).toEqual(['item', 'item', 'item', 'not-known', 'total'])
  })

  it('adds up: the rows as printed are the total as printed', () => {
    const { rows, columns } = tableOf(byAge({}, 'cell: figure'))
    const numbers = rows.map(row =>
      row.cells.map(cell => (cell.cell === 'figure' ? Number(cell.figure.text) : NaN)),
    )
    for (const at of columns.keys())
      expect(numbers.slice(0, -1).reduce((sum, row) => sum + (row[at] ?? NaN), 0)).toBe(numbers.at(-1)?.[at])
  })

  it('gives a part and its share their own references', () => {
    const [row] = tableOf(byAge()).rows
    expect(row?.cells[2]).toMatchObject({
      cell: 'figure',
      figure: { ref: 'S1[age=under-1]@2021/22' },
      share: { ref: 'S1[age=under-1]%@2021/22' },
    })
    expect(tableOf(byAge()).rows.at(-1)?.cells[2]).toMatchObject({ figure: { ref: 'S1@2021/22' } })
  })

  it('prints only shares, with the number under them and the decimals that it declares', () => {
    expect(asPrinted(tableOf(byAge({}, 'cell: share, decimals: 1')))).toEqual([
      'Under 1: 12.5% | [z] | 20.0%',
      '1 to 4: 25.0% | [z] | 30.0%',
      '5 and over: 62.5% | [z] | 40.0%',
      'Age not known: 0.0% | [z] | 10.0%',
      'Total (number): 8 | 0 | 10',
    ])
  })

  it('keeps a row of zeros unless it may be left out', () => {
    const figures = { ...STOCK_BY_AGE, 'S1[age=1-4]@2021/22': '4', 'S1[age=not-known]@2021/22': '0' }
    const parts =
      '- { part: table, id: age, title: By age, rows: { by: age, of: S1, leave-out-empty: true } }'
    expect(asPrinted(tableOf(byAge({ figures, yearsShown: 1 }))).map(row => row.split(':')[0])).toEqual([
      'Under 1',
      '1 to 4',
      '5 and over',
      'Age not known',
      'Total',
    ])
    expect(
      asPrinted(tableOf(byAge({ figures, yearsShown: 1, parts }))).map(row => row.split(':')[0]),
    ).toEqual(['Under 1', '1 to 4', '5 and over', 'Total'])
    expect(asPrinted(tableOf(byAge({ yearsShown: 1, parts })))).toContain('Age not known: 1')
  })
  it('never leaves out a row that is missing', () => {
    const { 'S1[age=1-4]@2021/22': _, ...figures } = STOCK_BY_AGE
    const parts =
      '- { part: table, id: age, title: By age, rows: { by: age, of: S1, leave-out-empty: true } }'
    expect(asPrinted(tableOf(byAge({ figures, yearsShown: 1, parts })))).toContain('1 to 4: [x]')
  })
  it('may have no total, and its own years', () => {
    const parts =
      '- { part: table, id: age, title: By age, years: 2, rows: { by: age, of: S1, total: false } }'
    expect(asPrinted(tableOf(byAge({ parts })))).toEqual([
      'Under 1: 0 | 2',
      '1 to 4: 0 | 3',
      '5 and over: 0 | 4',
      'Age not known: 0 | 1',
    ])
  })
})

describe("writeTable(writing, definition) by group in a month's paper", () => {
  const FLOWS = {
    'F1@2014/15': '3',
    'F1[age=under-1]@2014/15': '1',
    'F1[age=1-4]@2014/15': '1',
    'F1[age=5-up]@2014/15': '1',
    'F1[age=not-known]@2014/15': '0',
    'F1@2015/16': '4',
    'F1[age=under-1]@2015/16': '2',
    'F1[age=1-4]@2015/16': '1',
    'F1[age=5-up]@2015/16': '1',
    'F1[age=not-known]@2015/16': '0',
    'F1@2016-12.ytd': '5',
    'F1[age=under-1]@2016-12.ytd': '3',
    'F1[age=1-4]@2016-12.ytd': '1',
    'F1[age=5-up]@2016-12.ytd': '1',
    'F1[age=not-known]@2016-12.ytd': '0',
    'S1@2015/16': '7',
    'S1@2016-12': '6',
  }
  const world: World = {
    of: '2016-12',
    yearsShown: 2,
    figures: FLOWS,
    parts:
      '- { part: table, id: admissions, title: Admissions by age, rows: { by: age, of: F1 }, cell: count-and-share }',
  }

  it("has the year so far of a flow, marked as the paper's own", () => {
    const { columns, caption } = tableOf(world)
    expect(columns).toEqual([
      { title: '2014/15', holds: 'figures' },
      { title: '2015/16', holds: 'figures' },
      { title: 'April to December 2016', below: 'year to date', holds: 'figures', isCurrent: true },
    ])
    expect(caption).toBe("Table 1: admissions by age, number and % of each period's total")
    // 1 of 3 is 33.3…%, 2 of 4 is 50%, 3 of 5 is 60%.
    expect(asPrinted(tableOf(world))[0]).toBe('Under 1: 1 (33%) | 2 (50%) | 3 (60%)')
    expect(tableOf(world).rows[0]?.cells[2]).toMatchObject({ figure: { ref: 'F1[age=under-1]@2016-12.ytd' } })
  })
  it('does not compare a part of a year with a whole one', () => {
    expect(tableOf(world).says).toEqual([
      'Admissions: 4 in 2015/16, up from 3 in 2014/15.',
      'Largest group in April to December 2016: Under 1, 3 (60%).',
    ])
  })
  it('has a stock as at the last day of the month', () => {
    const { columns, rows, says } = tableOf({
      ...world,
      yearsShown: 1,
      parts: '- { part: table, id: stock, title: Stock, rows: { areas: [], of: S1 } }',
    })
    expect(columns.map(column => column.title)).toEqual(['31 March 2016', '31 December 2016'])
    expect(rows[0]?.cells[1]).toMatchObject({ figure: { ref: 'S1@2016-12', text: '6' } })
    expect(says).toEqual(['Children looked after: 6 at 31 December 2016, down from 7 at 31 March 2016.'])
  })
})

describe('writeTable(writing, definition) by group over two editions of a map', () => {
  const editions = `
id: place
title: Placement
source: A made-up source
editions:
  - rows: [{ id: home, label: Home, when: { placement: [K1] } }, { id: hostel, label: Hostel, when: { placement: [H4] } }]
  - from: 2022-03-31
    note: Hostels are counted as homes.
    rows: [{ id: home, label: Home or hostel, when: { placement: [K1, H4] } }]
not-known: { label: Not known }
`
  const world: World = {
    of: '2021-22',
    yearsShown: 2,
    groups: [editions],
    parts: '- { part: table, id: place, title: By placement, rows: { by: place, of: S1 } }',
    figures: {
      'S1@2020/21': '5',
      'S1[place=home]@2020/21': '3',
      'S1[place=hostel]@2020/21': '2',
      'S1[place=not-known]@2020/21': '0',
      'S1@2021/22': '6',
      'S1[place=home]@2021/22': '6',
      'S1[place=not-known]@2021/22': '0',
      'S1[place=hostel]@2021/22': '99',
    },
  }
  const table = tableOf(world)
  it('shows the rows of both, with a gap in a year whose edition does not have the row', () => {
    expect(asPrinted(table)).toEqual([
      'Home or hostel: 3 | 6',
      'Hostel: 2 | [z]',
      'Not known: 0 | 0',
      'Total: 5 | 6',
    ])
  })
  it('counts a row as zero in a year whose edition does not have it', () => {
    // 3 of 5 and 2 of 5 are 60% and 40%; 6 of 6 is 100%: no share was rounded.
    const ROUNDED = 'Shares may not add up to 100% because each is rounded.'
    const notesWith = (figures: World['figures']) =>
      tableOf({
        ...world,
        figures: { ...world.figures, ...figures },
        parts: world.parts.replace(' } }', ' }, cell: count-and-share }'),
      }).notes
    expect(notesWith({})).not.toContain(ROUNDED)
    // 1 and 7 of 8 are 12.5% and 87.5%, printed 13% and 88%: 101.
    expect(
      notesWith({ 'S1@2021/22': '8', 'S1[place=home]@2021/22': '1', 'S1[place=not-known]@2021/22': '7' }),
    ).toContain(ROUNDED)
  })
  it('says so', () => {
    expect(table.notes).toEqual([
      'From 31 March 2022 the rows of “Placement” are grouped differently; a row that does not exist in a year is marked [z].',
      'Placement, edition from 31 March 2022: Hostels are counted as homes.',
      '[z] not applicable: the grouping in force at the time has no such row.',
    ])
  })
})

describe('a table that is declared in data alone', () => {
  it('may have a group map and bands that the code does not know', () => {
    const height = AGE.replace('id: age', 'id: height')
      .replace('title: Age', 'title: Height')
      .replace('Under 1', 'Below one metre')
    const table = tableOf({
      of: '2021-22',
      yearsShown: 1,
      groups: [height],
      indicators: [STOCK, FLOW],
      parts:
        '- { part: table, id: tall, title: Children by height, rows: { by: height, of: F1 }, cell: share, decimals: 2 }',
      figures: {
        'F1@2021/22': '3',
        'F1[height=under-1]@2021/22': '2',
        'F1[height=1-4]@2021/22': '1',
        'F1[height=5-up]@2021/22': '0',
        'F1[height=not-known]@2021/22': '0',
      },
    })
    expect([table.rowHeading, ...asPrinted(table)]).toEqual([
      'Height',
      'Below one metre: 66.67%',
      '1 to 4: 33.33%',
      '5 and over: 0.00%',
      'Age not known: 0.00%',
      'Total (number): 3',
    ])
  })
})
