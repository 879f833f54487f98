import { describe, expect, it } from 'vitest'
import { partKinds } from '../../src/definitions/parts/index.ts'
import { definitionFiles, lineOf, loadAll } from './project.ts'
import { paper, problemsOf, TABLE } from './section-paper.ts'

const FILE = 'data/definitions/papers/pieces.yaml'
const paperWith = (piece: string): string => `id: pieces
title: Pieces
committee: Panel
look: report-portrait
sources: [sufficiency-tables]
years-shown: 3
blocks:
${piece.replace(/^(?=.)/gm, '  ')}
`
const section = (part: string) =>
  `- block: section\n  id: all\n  title: All\n  parts:\n${part.replace(/^(?=.)/gm, '    ')}`

/** Every kind of piece with an undefined name, for each list of names that it may use. */
const PIECES: readonly (readonly [string, string, string])[] = [
  ['indicator', 'X9', '- { block: summary, title: S, groups: [{ title: G, indicators: ["X9"] }] }'],
  ['indicator', 'X9', '- { block: topic, id: t, title: T, indicators: ["X9"] }'],
  [
    'indicator',
    'X9',
    '- { block: topic, id: t, title: T, indicators: ["S1"], charts: [{ chart: history, indicator: "X9" }] }',
  ],
  [
    'indicator',
    'X9',
    '- { block: topic, id: t, title: T, indicators: ["S1"], charts: [{ chart: flows, in: "S1", out: "X9" }] }',
  ],
  [
    'area',
    'wales',
    '- { block: topic, id: t, title: T, indicators: ["S1"], charts: [{ chart: history, indicator: "S1", line: wales }] }',
  ],
  ['indicator', 'X9', section('- { part: table, id: a, title: A, rows: { by: age, of: X9 } }')],
  ['group map', 'ages', section('- { part: table, id: a, title: A, rows: { by: ages, of: S1 } }')],
  [
    'group map',
    'ages',
    section('- { part: table, id: a, title: A, rows: { by: age, of: S1 }, across: ages }'),
  ],
  ['area', 'wales', section('- { part: table, id: a, title: A, rows: { areas: [wales], of: S2 } }')],
  [
    'area',
    'wales',
    section('- { part: table, id: a, title: A, rows: { indicators: [S2], comparators: [wales] } }'),
  ],
  ['indicator', 'X9', section('- { part: table, id: a, title: A, rows: { indicators: [X9] } }')],
  ['group map', 'ages', section('- { part: chart, id: a, chart: stacked, of: S1, by: ages }')],
  ['group map', 'ages', section('- { part: chart, id: a, chart: multiples, of: S1, by: ages }')],
  ['group map', 'ages', section('- { part: chart, id: a, chart: shares, of: S1, by: age, across: ages }')],
  ['area', 'wales', section('- { part: chart, id: a, chart: lines, of: S2, areas: [wales] }')],
  ['indicator', 'X9', section('- { part: chart, id: a, chart: yearly-flows, in: S1, out: X9 }')],
  ['area', 'wales', section('- { part: chart, id: a, chart: ranked, of: S2, among: wales }')],
  ['group map', 'sexes', section('- { part: chart, id: a, chart: pyramid, of: S1, by: age, sides: sexes }')],
  ['indicator', 'X9', section('- { part: projection, id: a, title: A, method: mean-change, of: X9 }')],
  [
    'group map',
    'ages',
    section('- { part: projection, id: a, title: A, method: stock-and-flow, of: S1, by: age, ages: ages }'),
  ],
  ['projection', 'gone', section('- { part: projections, id: a, title: A, of: [gone, gone-too] }')],
  ['strategy with targets', 'gone', section('- { part: scorecard, id: a, title: A, from: gone }')],
  ['strategy with measures', 'gone', section('- { part: measures, id: a, title: A, from: gone }')],
  [
    'source of the paper with a plan',
    'gone',
    section('- { part: delivery-plan, id: a, title: A, from: gone }'),
  ],
  ['indicator', 'X9', section('- { part: not-given, id: a, title: A, indicators: [X9] }')],
]

describe('checkNamesInPaper(paper, definitions)', () => {
  it.each(PIECES)('reports the %s %s at its line: %s', (what, name, piece) => {
    const files = definitionFiles({ [FILE]: paperWith(piece) })
    const { problems } = loadAll(files)
    expect(
      problems
        .filter(({ code }) => code === 'name-undefined')
        .map(({ origin, facts }) => ({ origin, facts })),
    ).toContainEqual({
      origin: { file: FILE, entry: `line ${lineOf(files, FILE, name)}` },
      facts: expect.objectContaining({ what, name }),
    })
  })
  it('is tried with every kind of part that names anything', () => {
    const named = Object.keys(partKinds).filter(kind => kind !== 'text')
    expect(named.filter(kind => !PIECES.some(([, , piece]) => piece.includes(`part: ${kind},`)))).toEqual([])
  })
})

describe('checkNamesUsed(definitions) of sections', () => {
  it('finds no problem in a paper whose names are all defined, from a source and a return', () => {
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
  ])('reports %s that is not defined', (_, part, what, name) => {
    expect(problemsOf(paper(part))).toMatchObject([
      {
        code: 'name-undefined',
        origin: { file: 'data/definitions/papers/test.yaml' },
        facts: { what, name },
      },
    ])
  })
  it('reports a return that is not defined', () => {
    expect(problemsOf(paper(TABLE).replace('returns: [cases]', 'returns: [cases, case]'))).toMatchObject([
      { code: 'name-undefined', facts: { what: 'return', name: 'case' } },
    ])
  })
  it('reports a measure that no source or return supplies', () => {
    expect(problemsOf(paper(TABLE).replace('returns: [cases]', 'returns: []'))).toMatchObject([
      { code: 'measure-not-supplied', facts: { indicator: 'S1', measure: 'stock' } },
    ])
  })

  it('reports two tables with one name, and lets a chart share the name of its table', () => {
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
})
