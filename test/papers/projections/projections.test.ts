// The tables of projections: the figures that they want, what they print, and the record of it. Every number
// is one that the test gives.
import { describe, expect, it } from 'vitest'
import type { PartDefinition } from '../../../src/definitions/paper.ts'
import { allObservationsOf } from '../../../src/figures/observed-projection.ts'
import { valuesOf } from '../../../src/figures/value-at.ts'
import { comparedPlan, writeCompared } from '../../../src/papers/projections/compared.ts'
import { projectionPlans } from '../../../src/papers/projections/table.ts'
import { writeProjection } from '../../../src/papers/projections/write-projection.ts'
import { fillTable } from '../../../src/papers/tables/fill-table.ts'
import type { Writing } from '../../../src/papers/writing.ts'
import type { NoProjection, Projection } from '../../../src/projections/projection.ts'
import { exact } from '../../../src/terms/exact.ts'
import { year } from '../../../src/terms/period.ts'
import { COUNCIL } from '../../observations/build.ts'
import { asPrinted, observationsOf, paperOf, writingOf } from '../section-world.ts'
import { wantedBy } from '../tables/plan-world.ts'

const PARTS = `- { part: projection, id: line, title: Straight on, method: straight-line, of: S1, by: age, cost: { measure: unit-cost, price-base: 2021/22 } }
- { part: projection, id: mean, title: Mean change, method: mean-change, of: S1 }
- { part: projection, id: path, title: As planned, method: planned-path, of: S1, plan: planned }
- { part: projection, id: none, title: By flows, method: stock-and-flow, of: S1 }
- { part: projections, id: beside, title: Side by side, of: [line, mean, path, none] }
`
const FIGURES = {
  'S1@2020/21': '310',
  'S1@2021/22': '1320',
  'S1[age=under-1]@2020/21': '10',
  'S1[age=under-1]@2021/22': '12',
  'S1[age=not-known]@2020/21': '0',
}
const BASE = { years: [year(2020), year(2021)], values: [exact(310), exact(1320)] }
const made = (title: string, method: Projection['method'], more: Partial<Projection>): Projection => ({
  title,
  of: 'S1',
  method,
  base: BASE,
  ahead: [],
  parts: [],
  assumptions: ['Nothing changes.'],
  range: 'The range is made up.',
  ...more,
})
const PROJECTIONS = new Map<string, Projection | NoProjection>([
  [
    'line',
    made('Straight on', 'straight-line', {
      ahead: [
        { year: year(2022), value: 1330, low: 1300, high: 1360 },
        { year: year(2023), value: 1340, low: 1290, high: 1390 },
      ],
      parts: [
        { row: 'under-1', values: [14, 15] },
        { row: 'not-known', values: [0, 0] },
      ],
      backTest: {
        base: { years: [year(2019)], values: [exact(300)] },
        said: [{ year: year(2021), value: 1325, low: 1310, high: 1335, actual: 1320 }],
      },
      expenditure: {
        weeks: 52,
        priceBase: '2021/22',
        rows: [{ row: 'under-1', unitCost: exact(1000), values: [exact(728000), exact(780000)] }],
        totals: [exact(728000), exact(780000)],
        without: ['not-known'],
      },
    }),
  ],
  [
    'mean',
    made('Mean change', 'mean-change', { ahead: [{ year: year(2022), value: 1321, low: 1321, high: 1321 }] }),
  ],
  [
    'path',
    made('As planned', 'planned-path', { ahead: [{ year: year(2023), value: 1250, low: 1200, high: 1300 }] }),
  ],
  ['none', { because: 'this paper has no return' }],
])

type Part<P extends PartDefinition['part']> = Extract<PartDefinition, { part: P }>
const [block] = paperOf(PARTS).blocks
const parts = block?.block === 'section' ? block.parts : []
const projections = parts.filter((part): part is Part<'projection'> => part.part === 'projection')
const beside = parts.find((part): part is Part<'projections'> => part.part === 'projections')
function definitionOf(id: string): Part<'projection'> {
  const found = projections.find(part => part.id === id)
  if (found === undefined) throw new Error(`no projection ${id}`)
  return found
}
if (beside === undefined) throw new Error('no projections side by side')

function writingWith(made: Writing['projections']): Writing {
  const plain = writingOf({ of: '2021-22', parts: PARTS, figures: FIGURES })
  return {
    ...plain,
    projections: made,
    valueAt: valuesOf({
      council: COUNCIL,
      observations: observationsOf(FIGURES),
      groups: plain.groups,
      projected: allObservationsOf(projections, made, COUNCIL),
    }),
  }
}
const writing = writingWith(PROJECTIONS)
function plansOf(id: string) {
  const projection = PROJECTIONS.get(id)
  if (projection === undefined || 'because' in projection) throw new Error(`no projection ${id}`)
  return projectionPlans({ planning: writing, definition: definitionOf(id), projection })
}

describe('projectionPlans(given)', () => {
  const [main, backTest, cost] = plansOf('line')
  if (main === undefined || backTest === undefined || cost === undefined) throw new Error('three tables')

  it('want what was, what may be by category and in all, and its range', () =>
    expect(wantedBy(main)).toEqual(
      [
        ...['S1@2020/21', 'S1@2021/22', 'S1~line@2022/23', 'S1~line@2023/24'],
        ...['low', 'high'].flatMap(end => [`S1~line.${end}@2022/23`, `S1~line.${end}@2023/24`]),
        ...['under-1', 'not-known'].flatMap(row => [
          `S1[age=${row}]@2020/21`,
          `S1[age=${row}]@2021/22`,
          `S1[age=${row}]~line@2022/23`,
          `S1[age=${row}]~line@2023/24`,
        ]),
      ].sort(),
    ))
  it('want what the method would have said, and what came', () =>
    expect(wantedBy(backTest)).toEqual([
      'S1@2021/22',
      'S1~line.error@2021/22',
      'S1~line.said-high@2021/22',
      'S1~line.said-low@2021/22',
      'S1~line.said@2021/22',
    ]))
  it('want the expenditure of each category that has a unit cost, and of all', () =>
    expect(wantedBy(cost)).toEqual([
      'S1[age=under-1]~line.cost@2022/23',
      'S1[age=under-1]~line.cost@2023/24',
      'S1~line.cost@2022/23',
      'S1~line.cost@2023/24',
    ]))
  it('print them, and record where', () => {
    const written = [main, backTest, cost].map(plan => fillTable(writing, plan))
    expect(written.map(({ table }) => asPrinted(table))).toEqual([
      [
        'Under 1: 10 | 12 | 14 | 15',
        'Age not known: 0 | [x] | 0 | 0',
        'Children looked after: 310 | 1,320 | 1,330 | 1,340',
        'Low end of the range: [z] | [z] | 1,300 | 1,290',
        'High end of the range: [z] | [z] | 1,360 | 1,390',
      ],
      [
        'Would have said: 1,325',
        'Low end of its range: 1,310',
        'High end of its range: 1,335',
        'What came: 1,320',
        'What came less what was said: −5',
      ],
      ['Under 1: £728,000 | £780,000', 'Expenditure: £728,000 | £780,000'],
    ])
    expect(written.map(({ table }) => table.rowHeading)).toEqual(['Age', 'Number', 'Age'])
    expect(main.columns).toEqual([
      { title: '31 March 2021', holds: 'figures' },
      { title: '31 March 2022', holds: 'figures', isCurrent: true },
      { title: '31 March 2023', holds: 'figures', below: 'projected' },
      { title: '31 March 2024', holds: 'figures', below: 'projected' },
    ])
    expect(written.map(({ printed }) => printed.places.map(({ figure }) => figure).toSorted())).toEqual(
      [main, backTest, cost].map(wantedBy),
    )
    expect(written[2]?.printed.places[0]).toEqual({
      figure: 'S1[age=under-1]~line.cost@2022/23',
      table: cost.caption,
      row: 'Under 1',
      column: '31 March 2023, projected',
      in: 'section',
    })
    expect(cost.notes[1]).toBe('No unit cost is held for: Age not known. They are in no expenditure.')
  })
  it('have no rows for a range that is no wider than the number', () => {
    const [only, ...others] = plansOf('mean')
    expect([others, only?.rows.map(({ label }) => label)]).toEqual([[], ['Children looked after']])
    expect(only?.notes).toEqual(['Whole children. It is no forecast of what will be decided.'])
  })
})

describe('writeProjection(writing, definition)', () => {
  it('has its words, its chart and its tables', () => {
    const written = writeProjection(writing, definitionOf('line'))
    expect(written.map(({ part }) => part.part)).toEqual(['text', 'chart', 'table', 'table', 'table'])
    expect(written.flatMap(({ part }) => (part.part === 'table' ? [part.table.id] : []))).toEqual([
      'table-line',
      'table-line-back-test',
      'table-line-cost',
    ])
    expect(written[0]?.part).toMatchObject({
      heading: 'Straight on',
      paragraphs: [
        expect.stringContaining('Nothing changes.'),
        'The range is made up.',
        'Back-test: from what was known at the end of 2019/20 this method would have said 1325 for the end of 2021/22; it was 1320, 5 fewer. Its range held the number in 1 of 1 years; so few years prove little.',
      ],
    })
  })
  it('says why there is none', () =>
    expect(writeProjection(writing, definitionOf('none')).map(({ part }) => part)).toEqual([
      { part: 'text', heading: 'By flows', paragraphs: ['None is made, since this paper has no return.'] },
    ]))
})

describe('comparedPlan(planning, definition)', () => {
  const plan = comparedPlan(writing, beside)
  it('wants each number with the ends of its range; a plan has none', () =>
    expect(wantedBy(plan)).toEqual([
      'S1~line.high@2022/23',
      'S1~line.high@2023/24',
      'S1~line.low@2022/23',
      'S1~line.low@2023/24',
      'S1~line@2022/23',
      'S1~line@2023/24',
      'S1~mean.high@2022/23',
      'S1~mean.low@2022/23',
      'S1~mean@2022/23',
      'S1~path@2023/24',
    ]))
  it('prints a row a method, and how far they lie apart at the last end', () => {
    const [written] = writeCompared(writing, beside)
    const table = written?.part.part === 'table' ? written.part.table : undefined
    expect(table && asPrinted(table)).toEqual([
      'Straight on: 1,330 / 1300 to 1360 | 1,340 / 1290 to 1390',
      'Mean change: 1,321 | [z]',
      'As planned: [z] | 1,250',
    ])
    // 1340 less 1250 is 90; the mean change says nothing of March 2024.
    expect(table?.says).toEqual(['For the end of 2023/24 the methods lie between 1250 and 1340, 90 apart.'])
    expect(table?.notes).toEqual(['A projection that could not be made has no row.'])
    expect(written?.printed.places.map(({ figure }) => figure)).toEqual([
      'S1~line@2022/23',
      'S1~line@2023/24',
      'S1~mean@2022/23',
      'S1~path@2023/24',
    ])
  })
  it('compares nothing where one alone reaches the last end', () => {
    const alone = new Map([...PROJECTIONS].filter(([id]) => id !== 'path'))
    expect(comparedPlan(writingWith(alone), beside).says).toEqual([])
  })
})
