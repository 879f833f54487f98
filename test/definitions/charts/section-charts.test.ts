import { describe, expect, it } from 'vitest'
import type { ChartNames } from '../../../src/definitions/charts/section-charts.ts'
import { partsOfPaper } from '../../../src/definitions/paper-definition.ts'
import { kindOfPart } from '../../../src/definitions/parts/index.ts'
import { AGE, FLOW, groupIn, paperOf, RATE, STOCK } from '../../papers/section-world.ts'

const ONE_ROW =
  'id: half\ntitle: Half\nsource: made up\neditions:\n  - rows:\n      - { id: girls, label: Girls, when: { sex: ["2"] } }\nnot-known: { label: Not known }\n'
const world: ChartNames = {
  indicators: new Map([STOCK, FLOW, RATE].map(one => [one.ref, one])),
  groups: new Map([AGE, ONE_ROW].map(groupIn).map(group => [group.id, group])),
  comparators: [
    { id: 'england', name: 'England', short: 'England', published: { nation: 'England' } },
    { id: 'sn', name: 'Neighbours', short: 'SN', published: { 'mean-of': [{ code: '372', name: 'One' }] } },
  ],
}
const found = (chart: string) =>
  partsOfPaper(paperOf(`- { part: chart, id: c, ${chart} }`)).flatMap(part =>
    kindOfPart(part)
      .misfits(part, world, { file: 'p.yaml', entry: 'c' })
      .map(({ code, origin, facts }) => ({ code, origin, facts })),
  )

describe('misfits(chart, known)', () => {
  it.each([
    ['chart: stacked, of: R1, by: age', 'stacked', 'the indicator R1'],
    ['chart: shares, of: R1, by: age', 'shares', 'the indicator R1'],
    ['chart: yearly-flows, in: F1, out: R1', 'yearly-flows', 'the indicator R1'],
    ['chart: pyramid, of: S1, by: age, sides: half', 'pyramid', 'the group map half'],
    ['chart: ranked, of: R1, among: england', 'ranked', 'the comparator england'],
    ['chart: funnel, of: S1, among: sn', 'funnel', 'the indicator S1'],
    ['chart: funnel, of: R1, among: england', 'funnel', 'the comparator england'],
  ])('reports %s', (chart, kind, name) => {
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
    'chart: funnel, of: R1, among: sn',
    'chart: stacked, of: S9, by: age',
  ])('lets %s be', chart => {
    expect(found(chart)).toEqual([])
  })
})
