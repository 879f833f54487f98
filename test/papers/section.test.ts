import { describe, expect, it } from 'vitest'
import type { CountedReturn } from '../../src/counting/counter.ts'
import type { CountingPoint } from '../../src/definitions/counting.ts'
import { returnSchema } from '../../src/definitions/returns.ts'
import type { Account } from '../../src/extracts/return.ts'
import { labelsOf } from '../../src/figures/labels.ts'
import { columnsOfTime, headingOf, whenIn } from '../../src/figures/times.ts'
import { methods } from '../../src/papers/blocks/methods.ts'
import { contentsOf, type Section } from '../../src/papers/paper.ts'
import type { Writing } from '../../src/papers/writing.ts'
import type { Written } from '../../src/papers/written.ts'
import { month, year } from '../../src/terms/period.ts'
import { nothingKnown } from '../figures/nothing-known.ts'
import { indicator } from '../observations/build.ts'
import {
  AGE,
  asPrinted,
  FLOW,
  groupIn,
  paperOf,
  STOCK,
  sectionOf,
  tableOf,
  writingOf,
} from './section-world.ts'

const TABLES = `- { part: table, id: age, title: By age, rows: { by: age, of: S1 } }
- part: text
  text: |
    One paragraph
    over two lines.

    Another.
- { part: table, id: provider, title: By provider, rows: { by: provider, of: S1 } }
`

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
  it('leads from a list of its tables and figures to each, its charts by an anchor of their own', () => {
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
  it('prints what was not supplied as a gap with its reason, and compares nothing', () => {
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

describe('columnsOfTime(writing, count)', () => {
  const STANDS = [
    STOCK,
    FLOW,
    indicator({ annual: 'latest', method: { kind: 'rolling-12-sum', measure: 'm' } }),
  ]
  it("has the closed years up to a paper's own", () => {
    const columns = columnsOfTime({ of: year(2021), years: [year(2020), year(2021)] })
    expect(columns).toEqual([year(2020), year(2021)])
    expect(STANDS.map(one => headingOf(year(2021), one))).toEqual([
      '31 March 2022',
      '2021/22',
      'Year to 31 March 2022',
    ])
  })
  it('has the closed years before a month, and the month', () => {
    const columns = columnsOfTime({ of: month(2016, 12), years: [] }, 2)
    expect(columns).toEqual([year(2014), year(2015), month(2016, 12)])
    expect(STANDS.map(one => headingOf(month(2016, 12), one))).toEqual([
      '31 December 2016',
      'April to December 2016',
      'Year to 31 December 2016',
    ])
    expect(STANDS.map(one => whenIn(month(2017, 2), one))).toEqual([
      'at 28 February 2017',
      'in April 2016 to February 2017',
      'in the year to 28 February 2017',
    ])
  })
})

describe('labelsOf(blocks)', () => {
  it('numbers tables and figures through the paper, sections and appendices apart', () => {
    const part = (id: string) =>
      paperOf(
        `- { part: table, id: ${id}, title: T, rows: { by: age, of: S1 } }\n- { part: chart, id: ${id}, chart: lines, of: R1, areas: [england] }`,
      ).blocks[0]
    const sections = (['one', 'two', 'three'] as const).flatMap(id => {
      const block = part(id)
      return block?.block === 'section' ? [{ ...block, id, appendix: id === 'three' }] : []
    })
    const topic = {
      block: 'topic' as const,
      id: 'plans',
      title: 'Plans',
      indicators: ['S1'],
      charts: [{ chart: 'history' as const, indicator: 'S1' }],
    }
    const blocks = [
      ...sections.slice(0, 1),
      topic,
      ...sections.slice(1),
      { block: 'methods' as const, title: 'Methods' },
    ]
    // The annex of a paper that counts no return says which group maps it uses.
    const labels = labelsOf({ blocks }, nothingKnown({ groups: ['age'] }))
    expect(['table-one', 'plans', 'table-two', 'table-three', 'table-group-maps'].map(labels.table)).toEqual([
      'Table 1',
      'Table 2',
      'Table 3',
      'Table 4',
      'Table 5',
    ])
    expect(['chart-one', 'plans-S1', 'chart-two', 'chart-three'].map(labels.figure)).toEqual([
      'Figure 1',
      'Figure 2',
      'Figure 3',
      'Figure 4',
    ])
    expect(['one', 'two', 'three', 'methods'].map(labels.section)).toEqual([
      '1',
      '2',
      'Appendix A',
      'Appendix B',
    ])
    expect(labels.showing('R1')).toEqual(['Figure 1', 'Figure 3', 'Figure 4'])
    expect(labels.showing('S1')).toEqual(['Table 1', 'Table 2', 'Figure 2', 'Table 3', 'Table 4'])
  })
})

describe('labelsOf(blocks).tableOf(indicator, by)', () => {
  const { blocks } =
    paperOf(`- { part: table, id: cross, title: T, across: provider, rows: { by: age, of: S1 } }
- { part: table, id: age, title: T, rows: { by: age, of: S1 } }
- { part: table, id: rate, title: T, rows: { areas: [england, neighbours], of: R1 } }`)
  const { tableOf: of } = labelsOf({ blocks }, nothingKnown())
  it.each([
    ['S1', ['age'], 'Table 2'],
    ['S1', ['age', 'provider'], 'Table 1'],
    ['S1', ['provider'], 'Table 1'],
    ['S1', [], 'Table 2'],
    ['R1', ['england'], 'Table 3'],
    ['R1', ['wales'], undefined],
    ['F1', [], undefined],
  ] as const)('of %s by %j is %s', (indicator, by, label) => expect(of(indicator, by)).toBe(label))
})

describe('methods(writing, definition)', () => {
  const POINTS: CountingPoint[] = [
    {
      id: 'same-carer',
      question: 'Is a move with the same carer a placement?',
      national: 'no',
      positions: {
        no: { says: 'It is not counted.', source: 'a made-up guide', on: [], lists: {} },
        yes: { says: 'It is counted', on: [], lists: {} },
      },
    },
    {
      id: 'end-day',
      question: 'Is the last day in care?',
      national: 'no',
      'in-force': 'yes',
      positions: { no: { says: 'It is not', on: [], lists: {} }, yes: { says: 'It is', on: [], lists: {} } },
    },
  ]
  const rows = (count: number) => Array.from({ length: count }, (_, at) => at + 2)
  /** Two files: the reader uses 7 of 8 and 5 of 5; the joining goes on with those 12 and uses 6 and 4. */
  const ACCOUNTS: Account[] = [
    {
      table: 'episodes',
      file: 0,
      read: 8,
      used: 7,
      leftOut: [{ what: 'no start', rows: rows(1) }],
      mended: [],
    },
    {
      table: 'episodes',
      file: 1,
      read: 5,
      used: 5,
      leftOut: [],
      mended: [{ what: 'a code in small letters', rows: rows(2) }],
    },
    {
      table: 'episodes',
      file: 0,
      read: 7,
      used: 6,
      leftOut: [{ what: 'repeated in a later return', rows: rows(1) }],
      mended: [],
    },
    {
      table: 'episodes',
      file: 1,
      read: 5,
      used: 4,
      leftOut: [{ what: 'repeated in a later return', rows: rows(1) }],
      mended: [],
    },
    { table: 'placed-for-adoption', file: 0, read: 1200, used: 1200, leftOut: [], mended: [] },
  ]
  const RETURN: CountedReturn = {
    source: 'ssda903',
    title: 'Made-up return',
    files: [
      { file: 'a.csv', sha256: '' },
      { file: 'b.csv', sha256: '' },
    ],
    years: [2020, 2021],
    asAt: 19082,
    accounts: ACCOUNTS,
    counter: {
      source: 'ssda903',
      measures: new Set(['m']),
      reading: () => undefined,
      exceptions: () => [],
      movements: () => [],
      explain: measure =>
        measure === 'm'
          ? { rule: 'looked after at the end of the day', source: 'a made-up guide', counted: 3, reasons: [] }
          : undefined,
    },
    countedBy: () => {
      throw new Error('no release counts it again')
    },
  }
  const DEFINED = returnSchema.parse({
    id: 'ssda903',
    title: 'Made-up return',
    folder: 'returns',
    form: 'ssda903',
    tables: [
      ['episodes', 'Episodes of care'],
      ['placed-for-adoption', 'Placed for adoption'],
    ].map(([table, title]) => ({ table, title, named: table, columns: [{ name: 'CHILD', is: 'child' }] })),
  })
  const written = (given: Partial<Writing>, groups = ['age']): Written<Section> => {
    const plain = writingOf({ of: '2021-22', parts: TABLES, figures: {}, indicators: [STOCK] })
    const writing: Writing = {
      ...plain,
      ...given,
      groupsUsed: groups,
      returnDefinitions: new Map([['ssda903', DEFINED]]),
      labels: labelsOf(
        { blocks: [{ block: 'methods', title: 'Methods' }] },
        nothingKnown({ countsReturns: (given.returns ?? []).length > 0, groups }),
      ),
    }
    return methods(writing, { block: 'methods', title: 'Methods' })
  }
  const annex = (given: Partial<Writing>, groups?: string[]): Section => written(given, groups).block
  const tablesIn = ({ parts }: Section) => parts.flatMap(part => (part.part === 'table' ? [part.table] : []))
  const full = tablesIn(annex({ returns: [RETURN], counting: { points: POINTS } }))

  it('is an appendix with a table for points, rules, group maps and rows', () => {
    expect(annex({ returns: [RETURN] })).toMatchObject({
      block: 'section',
      id: 'methods',
      number: 'Appendix A',
      title: 'Methods',
    })
    expect(full.map(table => `${table.id}: ${table.caption.split(':')[0] ?? ''}`)).toEqual([
      'table-counting: Table 1',
      'table-rules: Table 2',
      'table-group-maps: Table 3',
      'table-rows: Table 4',
      'table-rows-left-out: Table 5',
    ])
  })
  it('records nothing: no figure of the paper stands in its tables', () => {
    const { printed } = written({ returns: [RETURN], counting: { points: POINTS } })
    expect([printed.places, printed.verdicts]).toEqual([[], []])
  })
  it('says which position is in force, and which is not the national one', () => {
    expect(full[0] && asPrinted(full[0])).toEqual([
      'Is a move with the same carer a placement?: It is not counted (a made-up guide). | The same',
      'Is the last day in care?: It is. | Not the same. Nationally: It is not.',
    ])
  })
  it('has the rule of each indicator of the paper', () =>
    expect(full[1] && asPrinted(full[1])).toEqual([
      'S1 Children looked after: looked after at the end of the day | a made-up guide',
    ]))
  it('names the rows of each group map with its source', () => {
    expect(full[2] && asPrinted(full[2])).toEqual([
      'Age: Under 1; 1 to 4; 5 and over; Age not known | A made-up source',
    ])
  })
  it('tells two maps of one title apart', () => {
    const bands = groupIn(AGE.replace('id: age', 'id: bands'))
    const [table] = tablesIn(
      annex(
        {
          groups: new Map([
            ['age', groupIn(AGE)],
            ['bands', bands],
          ]),
        },
        ['age', 'bands'],
      ),
    )
    expect(table?.rows.map(row => row.label)).toEqual(['Age (age)', 'Age (bands)'])
  })
  it('says which years it was counted from', () => {
    expect(annex({ returns: [RETURN] }).parts[0]).toMatchObject({
      paragraphs: [expect.stringContaining('Made-up return, 2020/21 to 2021/22.')],
    })
  })
  it('accounts for every row: read = used + left out, from the reader to the joining', () => {
    expect(full[3] && asPrinted(full[3])).toEqual([
      'Made-up return: ',
      'Episodes of care: 13 | 10 | 3 | 2',
      'Placed for adoption: 1,200 | 1,200 | 0 | 0',
    ])
    expect(full[4] && asPrinted(full[4])).toEqual([
      'Made-up return: ',
      'Episodes of care: Left out | No start | 1',
      'Episodes of care: Left out | Repeated in a later return | 2',
      'Episodes of care: Mended | A code in small letters | 2',
    ])
  })
  it('holds no place of a row', () =>
    expect(JSON.stringify(annex({ returns: [RETURN] }))).not.toContain('.csv'))
  it('says that nothing was counted where there is no return', () => {
    expect(annex({}, []).parts).toEqual([
      {
        part: 'text',
        paragraphs: [
          'Every figure of this paper is worked out from totals as they were supplied; no rows about children were read.',
        ],
      },
    ])
  })
})
