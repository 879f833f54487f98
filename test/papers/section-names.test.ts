import { describe, expect, it } from 'vitest'
import { loadDefinitions } from '../../src/definitions/load.ts'
import { textOf } from '../workspace.ts'
import { AGE, PROVIDER } from './section-world.ts'

const indicatorText = (ref: string, unit: string, method: string) =>
  `  - { ref: ${ref}, name: ${ref}, short: ${ref}, definition: D., unit: ${unit}, polarity: none, owner: Head of Tests, method: ${method}, year-to-date: latest, annual: latest, targets: [{ state: none }] }`
const FILES = {
  'data/definitions/areas.yaml':
    'council: { id: here, name: Here, short: Here }\ncomparators: [{ id: england, name: England, short: England }]\n',
  'data/definitions/counting.yaml': await textOf('data/definitions/counting.yaml'),
  'data/definitions/groups/age.yaml': AGE,
  'data/definitions/groups/provider.yaml': PROVIDER,
  'data/definitions/indicators/all.yaml': [
    'topic: All',
    'indicators:',
    indicatorText('S1', 'count', '{ kind: count, measure: stock }'),
    indicatorText('R1', 'rate-per-10000', '{ kind: rate-per-10000, count: stock, population: people }'),
    indicatorText('P1', 'percentage', '{ kind: percentage, numerator: stable, denominator: stock }'),
  ].join('\n'),
  'data/definitions/sources/people.yaml':
    'id: people\ntitle: People\nfolder: benchmarks\nfile: people*.xlsx\ntables:\n  - { sheet: S, layout: periods-down, header: { find: [Day, People] }, periods: { heading: Day, form: day, unbroken: false }, columns: [{ heading: People, measure: people, unit: count }] }\n',
  'data/definitions/returns/cases.yaml':
    'id: cases\ntitle: Cases\nfolder: returns/cases\nform: ssda903\ntables: [{ table: episodes, title: Episodes, named: episodes, columns: [{ name: CHILD, is: child }] }]\ngives: [{ measure: stock, counts: in-care }]\ncannot-give: { stable: it has no placements }\n',
}
const paper = (parts: string, head = '') =>
  `id: test\ntitle: Test\ncommittee: Tests\nlook: plain\nsources: [people]\nreturns: [cases]\nmonths-shown: { before: 0, to-year-end: false }\nyears-shown: 1\n${head}blocks:\n  - { block: section, id: profile, title: Profile, parts: [${parts}] }\n`
const problemsOf = (text: string, changes: Readonly<Record<string, string>> = {}) =>
  loadDefinitions(
    new Map(Object.entries({ ...FILES, 'data/definitions/papers/test.yaml': text, ...changes })),
  ).problems

const TABLE = '{ part: table, id: age, title: T, rows: { by: age, of: S1 }, cell: share }'

describe('namesUsed(definitions) of sections', () => {
  it('finds nothing wrong with a paper whose names are all there, from a source and a return', () => {
    expect(
      problemsOf(
        paper(
          `${TABLE}, { part: table, id: all, title: T, cell: ratio, rows: { indicators: [S1, R1, P1], comparators: [england] } }, { part: chart, id: age, chart: stacked, of: S1, by: age }`,
        ),
      ),
    ).toEqual([])
  })

  it.each([
    ['an indicator of rows', TABLE.replace('of: S1', 'of: S9'), 'indicator', 'S9'],
    [
      'an indicator of a chart',
      '{ part: chart, id: c, chart: yearly-flows, in: S1, out: S9 }',
      'indicator',
      'S9',
    ],
    ['a group map of rows', TABLE.replace('by: age', 'by: height'), 'group map', 'height'],
    ['a group map across', TABLE.replace('cell: share', 'across: height'), 'group map', 'height'],
    [
      'the sides of a pyramid',
      '{ part: chart, id: c, chart: pyramid, of: S1, by: age, sides: sex }',
      'group map',
      'sex',
    ],
    [
      'an area of rows',
      '{ part: table, id: r, title: T, rows: { areas: [wales], of: R1 } }',
      'area',
      'wales',
    ],
    [
      'a comparator',
      '{ part: table, id: r, title: T, rows: { indicators: [R1], comparators: [wales] } }',
      'area',
      'wales',
    ],
  ])('tells %s that is not defined', (_, part, what, name) => {
    expect(problemsOf(paper(part))).toMatchObject([
      {
        code: 'name-undefined',
        origin: { file: 'data/definitions/papers/test.yaml' },
        facts: { what, name },
      },
    ])
  })
  it('tells a return that is not defined', () => {
    expect(problemsOf(paper(TABLE).replace('returns: [cases]', 'returns: [cases, case]'))).toMatchObject([
      { code: 'name-undefined', facts: { what: 'return', name: 'case' } },
    ])
  })
  it('tells a measure that neither sources nor returns give', () => {
    expect(problemsOf(paper(TABLE).replace('returns: [cases]', 'returns: []'))).toMatchObject([
      { code: 'measure-not-supplied', facts: { indicator: 'S1', measure: 'stock' } },
    ])
  })

  it('tells two tables of one name, and lets a chart have the name of its table', () => {
    expect(problemsOf(paper(`${TABLE}, ${TABLE}`))).toMatchObject([
      { code: 'definition-repeated', facts: { what: 'part', name: 'age' } },
    ])
    expect(
      problemsOf(
        paper(
          `{ part: chart, id: c, chart: lines, of: R1, areas: [england] }, { part: chart, id: c, chart: lines, of: R1, areas: [england] }`,
        ),
      ),
    ).toMatchObject([{ code: 'definition-repeated', facts: { what: 'chart', name: 'c' } }])
  })

  it('tells shares of what is no count, and parts of what has none', () => {
    expect(problemsOf(paper(TABLE.replace('of: S1', 'of: R1')))).toMatchObject([
      { code: 'cell-unfit', facts: { table: 'age', cell: 'share', indicator: 'R1' } },
    ])
    expect(
      problemsOf(paper('{ part: table, id: r, title: T, rows: { areas: [england], of: R1 }, cell: ratio }')),
    ).toMatchObject([{ code: 'cell-unfit', facts: { table: 'r', cell: 'ratio', indicator: 'R1' } }])
    expect(
      problemsOf(paper('{ part: table, id: r, title: T, rows: { areas: [england], of: P1 }, cell: ratio }')),
    ).toEqual([])
  })
  it('tells the same shares with other decimals', () => {
    expect(
      problemsOf(
        paper(
          `${TABLE}, ${TABLE.replace('id: age', 'id: again').replace('cell: share', 'cell: count-and-share, decimals: 1')}`,
        ),
      ),
    ).toMatchObject([
      { code: 'shares-uneven', facts: { table: 'again', decimals: '1', elsewhere: 'age', others: '0' } },
    ])
  })

  it.each([
    [
      'columns by a group map without rows by one',
      '{ part: table, id: r, title: T, across: age, rows: { areas: [england], of: R1 } }',
    ],
    [
      'shares without rows by a group map',
      '{ part: table, id: r, title: T, cell: share, rows: { indicators: [S1] } }',
    ],
  ])('tells %s', (_, part) => expect(problemsOf(paper(part))).toMatchObject([{ code: 'definition-invalid' }]))
})
