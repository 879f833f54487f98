import { describe, expect, it } from 'vitest'
import { labelsOf } from '../../src/figures/labels.ts'
import { paperOf } from '../papers/section-world.ts'
import { strategyOf } from '../papers/tables/strategy-world.ts'
import { nothingKnown } from './nothing-known.ts'

describe('labelsOf(blocks)', () => {
  it('numbers tables and figures through the paper, and sections and appendices separately', () => {
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
    expect(labels.dividedBy('age')).toEqual(['Table 1', 'Table 3', 'Table 4'])
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

describe('labelsOf(given) of strategies', () => {
  const strategies = new Map([
    [
      's',
      strategyOf(
        'targets: [{ id: T1, text: A, indicator: S1, bound: { at-most: 1 }, by: 2021-03-31 }]\nmeasures: [{ id: M1, aspiration: X, text: A, indicator: R1, polarity: up }]',
      ),
    ],
  ])
  const { blocks } = paperOf(
    '- { part: scorecard, id: score, title: A, from: s }\n- { part: table, id: all, title: B, rows: { indicators: [S1] } }',
    3,
  )
  const labels = labelsOf({ blocks }, nothingKnown({ strategies }))
  it('show the indicators of their targets, and have the figures of no chart', () => {
    expect([labels.showing('S1'), labels.showing('R1'), labels.tableOf('S1', [])]).toEqual([
      ['Table 1', 'Table 2'],
      [],
      'Table 2',
    ])
  })
})
