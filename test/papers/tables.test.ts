import { describe, expect, it } from 'vitest'
import { AGE, asPrinted, FLOW, STOCK, tableOf, type World } from './section-world.ts'

/** 2019/20: 1 + 2 + 5 = 8. 2020/21: nobody. 2021/22: 2 + 3 + 4 and 1 not known = 10. */
const STOCK_BY_AGE = {
  'S1@2019/20': '8',
  'S1[age=under-1]@2019/20': '1',
  'S1[age=1-4]@2019/20': '2',
  'S1[age=5-up]@2019/20': '5',
  'S1[age=not-known]@2019/20': '0',
  'S1@2020/21': '0',
  'S1[age=under-1]@2020/21': '0',
  'S1[age=1-4]@2020/21': '0',
  'S1[age=5-up]@2020/21': '0',
  'S1[age=not-known]@2020/21': '0',
  'S1@2021/22': '10',
  'S1[age=under-1]@2021/22': '2',
  'S1[age=1-4]@2021/22': '3',
  'S1[age=5-up]@2021/22': '4',
  'S1[age=not-known]@2021/22': '1',
}
const byAge = (extra: Partial<World> = {}, more = 'cell: count-and-share'): World => ({
  of: '2021-22',
  parts: `- { part: table, id: age, title: Children looked after by age, rows: { by: age, of: S1 }, ${more} }`,
  figures: STOCK_BY_AGE,
  ...extra,
})

describe('groupTable(writing, definition)', () => {
  it('has a row for each row of the map, those not known, and the total as the indicator has it', () => {
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
    // 1 of 8 is 12.5%: half up. Of nobody there is no share.
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

  it('gives a part and its share a reference of their own', () => {
    const [row] = tableOf(byAge()).rows
    expect(row?.cells[2]).toMatchObject({
      cell: 'figure',
      figure: { ref: 'S1[age=under-1]@2021/22' },
      share: { ref: 'S1[age=under-1]%@2021/22' },
    })
    expect(tableOf(byAge()).rows.at(-1)?.cells[2]).toMatchObject({ figure: { ref: 'S1@2021/22' } })
  })

  it('prints shares alone over their number, with the decimals that it declares', () => {
    expect(asPrinted(tableOf(byAge({}, 'cell: share, decimals: 1')))).toEqual([
      'Under 1: 12.5% | [z] | 20.0%',
      '1 to 4: 25.0% | [z] | 30.0%',
      '5 and over: 62.5% | [z] | 40.0%',
      'Age not known: 0.0% | [z] | 10.0%',
      'Total (number): 8 | 0 | 10',
    ])
  })

  it('says the largest group and how the total moved', () => {
    expect(tableOf(byAge()).says).toEqual([
      'Children looked after: 10 at 31 March 2022, up from 0 at 31 March 2021.',
      'Largest group at 31 March 2022: 5 and over, 4 (40%).',
    ])
  })
  it('says two largest groups together, and a total that stayed', () => {
    const figures = {
      ...STOCK_BY_AGE,
      'S1[age=1-4]@2021/22': '4',
      'S1[age=not-known]@2021/22': '0',
      'S1@2020/21': '10',
    }
    expect(tableOf(byAge({ figures })).says).toEqual([
      'Children looked after: 10 at 31 March 2022, the same as at 31 March 2021.',
      'Largest groups at 31 March 2022: 1 to 4 and 5 and over, 4 each (40%).',
    ])
  })
  it('does not say which group is the largest where one that is not known might be', () => {
    const change = 'Children looked after: 10 at 31 March 2022, up from 0 at 31 March 2021.'
    // Known are 2, 4 and 1 of 10: the other may be 3. With 2, 3 and 1 it may be 4.
    expect(
      tableOf(byAge({ figures: { ...STOCK_BY_AGE, 'S1[age=1-4]@2021/22': 'suppressed' } })).says,
    ).toEqual([change, 'Largest group at 31 March 2022: 5 and over, 4 (40%).'])
    expect(
      tableOf(byAge({ figures: { ...STOCK_BY_AGE, 'S1[age=5-up]@2021/22': 'suppressed' } })).says,
    ).toEqual([change])
    // Known are 2, 3 and 1 of 9: the other may be 3 as well.
    expect(
      tableOf(
        byAge({
          figures: { ...STOCK_BY_AGE, 'S1[age=5-up]@2021/22': 'suppressed', 'S1@2021/22': '9' },
          yearsShown: 1,
        }),
      ).says,
    ).toEqual([])
  })
  it('says the largest group where the total alone is not known, and none where there is nobody', () => {
    expect(tableOf(byAge({ figures: { ...STOCK_BY_AGE, 'S1@2021/22': 'not-supplied' } })).says).toEqual([
      'Largest group at 31 March 2022: 5 and over, 4.',
    ])
    expect(tableOf(byAge({ of: '2020-21', yearsShown: 2 })).says).toEqual([
      'Children looked after: 0 at 31 March 2021, down from 8 at 31 March 2020.',
    ])
  })

  it('says that rounded shares may miss 100%: 13 + 25 + 63 + 0 = 101', () => {
    expect(tableOf(byAge()).notes).toEqual([
      'Shares may not add up to 100% because each is rounded.',
      '[z] not applicable: the denominator is zero.',
    ])
  })
  it('does not say so where they add up', () => expect(tableOf(byAge({ yearsShown: 1 })).notes).toEqual([]))
  it('prints declared notes first, and each mark once', () => {
    const { rows, notes } = tableOf(
      byAge(
        { figures: { ...STOCK_BY_AGE, 'S1[age=1-4]@2021/22': 'suppressed' }, yearsShown: 1 },
        'cell: count-and-share, notes: [Ages are in completed years.]',
      ),
    )
    expect(rows[1]?.cells).toEqual([
      {
        cell: 'figure',
        figure: { ref: 'S1[age=1-4]@2021/22', text: '[c]', spoken: 'suppressed', isMissing: true },
      },
    ])
    expect(notes).toEqual(['Ages are in completed years.', '[c] suppressed.'])
  })

  it('tells a share too small to print from nil: 1 of 400 is 0.25%', () => {
    const figures = {
      'S1@2021/22': '400',
      'S1[age=under-1]@2021/22': '1',
      'S1[age=1-4]@2021/22': '399',
      'S1[age=5-up]@2021/22': '0',
      'S1[age=not-known]@2021/22': '0',
    }
    const table = tableOf(byAge({ figures, yearsShown: 1 }))
    expect(asPrinted(table).slice(0, 3)).toEqual([
      'Under 1: 1 (0%)',
      '1 to 4: 399 (100%)',
      '5 and over: 0 (0%)',
    ])
    expect(table.notes).toEqual(['0% beside a number above 0 is a share too small to print.'])
    expect(tableOf(byAge({ figures, yearsShown: 1 }, 'cell: count-and-share, decimals: 2')).notes).toEqual([])
  })

  it('keeps a row of nil unless it may be left out', () => {
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
  it('may have no total, and years of its own', () => {
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

describe("groupTable of a month's paper", () => {
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
  it('does not set a part of a year beside a whole one', () => {
    expect(tableOf(world).says).toEqual([
      'Admissions: 4 in 2015/16, up from 3 in 2014/15.',
      'Largest group in April to December 2016: Under 1, 3 (60%).',
    ])
  })
  it('has a stock at the last day of the month', () => {
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

describe('groupTable over two editions of a map', () => {
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
  it('shows the rows of both, none in a year whose edition does not have it', () => {
    expect(asPrinted(table)).toEqual([
      'Home or hostel: 3 | 6',
      'Hostel: 2 | [z]',
      'Not known: 0 | 0',
      'Total: 5 | 6',
    ])
  })
  it('takes nothing of a year for a row that the year does not have', () => {
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
      'The rows by “Placement” are put together otherwise from 31 March 2022; a row that a year does not have is marked [z].',
      'Placement, edition from 31 March 2022: Hostels are counted as homes.',
      '[z] not applicable: the group map in force then has no such row.',
    ])
  })
})

describe('areaTable(writing, definition)', () => {
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
      'The figures of other areas are as published; a year for which none is published is a gap.',
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

describe('indicatorTable(writing, definition)', () => {
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
  it("has a row for each in its unit, and a comparator's latest figure with its year", () => {
    expect(asPrinted(tableOf(world))).toEqual([
      'Children looked after for every 10,000 (rate): 97.9 | 97.8 | 67.0 / 2020/21',
      'Children who started to be looked after (number): 190 | 1,190 | [z]',
      'In one placement for two years (%): [x] | 68.8% / 108 of 157 | [z]',
    ])
  })
  it('is headed by years where its rows stand otherwise in time, and by dates where all are stocks', () => {
    expect(tableOf(world).columns).toEqual([
      { title: '2020/21', holds: 'figures' },
      { title: '2021/22', holds: 'figures', isCurrent: true },
      { title: 'England', below: 'latest published', holds: 'figures' },
    ])
    expect(tableOf(world).notes[0]).toBe(
      'What stands at a date is shown as at the last day of each column; what happened is counted over its months.',
    )
    const stocks = tableOf({
      ...world,
      parts: '- { part: table, id: outcomes, title: Outcomes, rows: { indicators: [R1, P1] } }',
    })
    expect(stocks.columns.map(column => column.title)).toEqual(['31 March 2021', '31 March 2022'])
  })
})

describe('crosstab(writing, definition)', () => {
  const both = (age: string, provider: string) => `S1[age=${age};provider=${provider}]@2021/22`
  /** Own: 1 + 2 + 0 = 3 (no row is not known). Other: 0 + 1 + 4 = 5. Together 8. */
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
  it('refers to both parts, and to what the share is of', () => {
    expect(table.rows[0]?.cells[0]).toMatchObject({
      figure: { ref: 'S1[age=under-1;provider=own]@2021/22' },
      share: { ref: 'S1[age=under-1;provider=own]%[provider=own]@2021/22' },
    })
    expect(table.rows[0]?.cells[2]).toMatchObject({ share: { ref: 'S1[age=under-1]%@2021/22' } })
  })
  it('says the largest row', () =>
    expect(table.says).toEqual(['Largest group at 31 March 2022: 5 and over, 4 (50.0%).']))
})

describe('a table that is declared in data alone', () => {
  it('may have a group map and bands that no code knows', () => {
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
