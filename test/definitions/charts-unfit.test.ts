import { describe, expect, it } from 'vitest'
import { chartsUnfit } from '../../src/definitions/charts-unfit.ts'
import { AGE, FLOW, groupIn, paperOf, RATE, STOCK } from '../papers/section-world.ts'

const ONE_ROW =
  'id: half\ntitle: Half\nsource: made up\neditions:\n  - rows:\n      - { id: girls, label: Girls, when: { sex: ["2"] } }\nnot-known: { label: Not known }\n'
const world = {
  indicators: new Map([STOCK, FLOW, RATE].map(one => [one.ref, one])),
  groups: new Map([AGE, ONE_ROW].map(groupIn).map(group => [group.id, group])),
  areas: {
    council: { id: 'here', name: 'Here Council', short: 'Here' },
    comparators: [
      { id: 'england', name: 'England', short: 'England', published: { nation: 'England' } },
      { id: 'sn', name: 'Neighbours', short: 'SN', published: { 'mean-of': [{ code: '372', name: 'One' }] } },
    ],
  },
  councils: new Map(),
}
const found = (chart: string) =>
  chartsUnfit(paperOf(`- { part: chart, id: c, ${chart} }`), world, entry => ({ file: 'p.yaml', entry })).map(
    ({ code, origin, facts }) => ({ code, origin, facts }),
  )

describe('chartsUnfit(paper, definitions)', () => {
  it.each([
    ['chart: stacked, of: R1, by: age', 'stacked', 'the indicator R1'],
    ['chart: shares, of: R1, by: age', 'shares', 'the indicator R1'],
    ['chart: yearly-flows, in: F1, out: R1', 'yearly-flows', 'the indicator R1'],
    ['chart: pyramid, of: S1, by: age, sides: half', 'pyramid', 'the group map half'],
    ['chart: ranked, of: R1, among: england', 'ranked', 'the comparator england'],
  ])('tells %s', (chart, kind, name) => {
    expect(found(chart)).toMatchObject([
      { code: 'chart-unfit', origin: { file: 'p.yaml', entry: 'c' }, facts: { chart: 'c', kind, name } },
    ])
  })

  it.each([
    'chart: stacked, of: S1, by: age',
    'chart: multiples, of: R1, by: age',
    'chart: lines, of: R1, areas: [england]',
    'chart: yearly-flows, in: F1, out: F1',
    'chart: pyramid, of: S1, by: age, sides: age',
    'chart: ranked, of: R1, among: sn',
    'chart: stacked, of: S9, by: age',
  ])('lets %s be', chart => {
    expect(found(chart)).toEqual([])
  })
})
