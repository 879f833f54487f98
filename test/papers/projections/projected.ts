// A paper of four projections, one of which could not be made. Every number is given here. Out: what its
// parts are written from, and their plans.
import type { PartDefinition } from '../../../src/definitions/paper-definition.ts'
import { allProjectionObservations } from '../../../src/figures/projection-observations.ts'
import { valuesOf } from '../../../src/figures/value-at.ts'
import type { PaperWriting } from '../../../src/papers/paper-writing.ts'
import { projectionPlans } from '../../../src/papers/projections/projection-table.ts'
import type { TablePlan } from '../../../src/papers/tables/table-plan.ts'
import type { NoProjection, Projection } from '../../../src/projections/projection.ts'
import { exact } from '../../../src/terms/exact.ts'
import { year } from '../../../src/terms/period.ts'
import { COUNCIL } from '../../observations/build.ts'
import { observationsOf, paperOf, writingOf } from '../section-world.ts'

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
  from: [],
  assumptions: ['Nothing changes.'],
  range: 'The range is made up.',
  ...more,
})
export const PROJECTIONS = new Map<string, Projection | NoProjection>([
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
        from: [],
        said: [{ year: year(2021), value: 1325, low: 1310, high: 1335, actual: 1320 }],
      },
      expenditure: {
        weeks: 52,
        priceBase: '2021/22',
        rows: [{ row: 'under-1', unitCost: exact(1000), from: [], values: [exact(728000), exact(780000)] }],
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

export type Part<P extends PartDefinition['part']> = Extract<PartDefinition, { part: P }>
const [block] = paperOf(PARTS).blocks
export const parts = block?.block === 'section' ? block.parts : []
const projections = parts.filter((part): part is Part<'projection'> => part.part === 'projection')
export function definitionOf(id: string): Part<'projection'> {
  const found = projections.find(part => part.id === id)
  if (found === undefined) throw new Error(`no projection ${id}`)
  return found
}

export function writingWith(made: PaperWriting['projections']): PaperWriting {
  const plain = writingOf({ of: '2021-22', parts: PARTS, figures: FIGURES })
  return {
    ...plain,
    projections: made,
    valueAt: valuesOf({
      council: COUNCIL,
      observations: observationsOf(FIGURES),
      groups: plain.groups,
      projected: allProjectionObservations(projections, made, COUNCIL),
    }),
  }
}
export const writing = writingWith(PROJECTIONS)
export function plansOf(id: string): TablePlan[] {
  const projection = PROJECTIONS.get(id)
  if (projection === undefined || 'because' in projection) throw new Error(`no projection ${id}`)
  return projectionPlans({ planning: writing, definition: definitionOf(id), projection })
}
