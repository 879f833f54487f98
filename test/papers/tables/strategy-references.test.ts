// The figures that the tables of strategies want, and the record of what they print.
import { describe, expect, it } from 'vitest'
import type { PartDefinition } from '../../../src/definitions/paper.ts'
import { parseYaml } from '../../../src/definitions/parse-yaml.ts'
import { type Strategy, strategySchema } from '../../../src/definitions/strategy.ts'
import { deliveryPlanTables, writeDeliveryPlan } from '../../../src/papers/tables/delivery-plan.ts'
import { measuresPlan, writeMeasures } from '../../../src/papers/tables/measures.ts'
import { notGivenPlan, writeNotGiven } from '../../../src/papers/tables/not-given.ts'
import { scorecardPlan, writeScorecard } from '../../../src/papers/tables/scorecard.ts'
import type { Writing } from '../../../src/papers/writing.ts'
import type { WrittenPart } from '../../../src/papers/written-part.ts'
import type { ActionStatus, JudgedPart } from '../../../src/ratings/judged.ts'
import { year } from '../../../src/terms/period.ts'
import { COUNCIL } from '../../observations/build.ts'
import { paperOf, writingOf } from '../section-world.ts'
import { wantedBy } from './plan-world.ts'

const strategyOf = (yaml: string): Strategy =>
  strategySchema.parse(parseYaml('', `id: s\ntitle: S\n${yaml}`, strategySchema).value)

const FIGURES = { 'S1@2019/20': '300', 'S1@2020/21': '310', 'S1@2021/22': '320', 'P1@2021/22': '3 of 4' }

/** A part with its definition, as it was judged from these figures. */
function worldOf<P extends PartDefinition['part']>(
  part: P,
  more: string,
  judged: (plain: Writing) => JudgedPart | undefined,
): { writing: Writing; definition: Extract<PartDefinition, { part: P }> } {
  const parts = `- { part: ${part}, id: tested, title: Tested, ${more} }`
  const plain = writingOf({ of: '2021-22', parts, figures: FIGURES })
  const found = judged(plain)
  const [block] = paperOf(parts).blocks
  const definition = block?.block === 'section' ? block.parts[0] : undefined
  if (definition === undefined || !isOf(definition, part)) throw new Error(`no ${part}`)
  const strategies: Writing['strategies'] = new Map(found === undefined ? [] : [['tested', found]])
  return { writing: { ...plain, strategies }, definition }
}
const isOf = <P extends PartDefinition['part']>(
  one: PartDefinition,
  part: P,
): one is Extract<PartDefinition, { part: P }> => one.part === part

const placesIn = (parts: readonly WrittenPart[]) =>
  parts.flatMap(({ printed }) => printed.places.map(({ figure, row, column }) => [figure, row, column]))
const verdictsIn = (parts: readonly WrittenPart[]) =>
  parts.flatMap(({ printed }) =>
    printed.verdicts.map(({ figure, row, rating }) => [figure, row, rating?.word]),
  )

describe('scorecardPlan(planning, definition)', () => {
  const [t1, t2, t3] = strategyOf(`targets:
  - { id: T1, text: Fewer, indicator: S1, bound: { at-most: 305 }, by: 2021-03-31, baseline: { on: 2020-03-31 } }
  - { id: T2, text: Own carers, indicator: P1, bound: { at-least: 70 }, by: 2022-03-31, baseline: { on: 2017-03-31, value: 64 } }
  - { id: T3, text: A home, milestone: {}, by: 2020-12-31 }`).targets
  if (!t1 || !t2 || !t3) throw new Error('three targets')
  const { writing, definition } = worldOf('scorecard', 'from: s', ({ valueAt }) => ({
    part: 'scorecard',
    targets: [
      {
        target: t1,
        verdict: 'not-met',
        result: valueAt({ indicator: 'S1', area: COUNCIL, period: year(2020) }),
        baseline: valueAt({ indicator: 'S1', area: COUNCIL, period: year(2019) }),
      },
      { target: t2, verdict: 'met', result: valueAt({ indicator: 'P1', area: COUNCIL, period: year(2021) }) },
      { target: t3, verdict: 'not-met' },
    ],
  }))
  it('wants baselines that figures give, and results; what was typed is text', () =>
    expect(wantedBy(scorecardPlan(writing, definition))).toEqual(['P1@2021/22', 'S1@2019/20', 'S1@2020/21']))
  it('records where they stand, and which figure each verdict is about', () => {
    const parts = writeScorecard(writing, definition)
    expect(placesIn(parts)).toEqual([
      ['S1@2019/20', 'T1 Fewer', 'Baseline'],
      ['S1@2020/21', 'T1 Fewer', 'Result'],
      ['P1@2021/22', 'T2 Own carers', 'Result'],
    ])
    expect(verdictsIn(parts)).toEqual([
      ['S1@2020/21', 'T1 Fewer', 'Not met'],
      ['P1@2021/22', 'T2 Own carers', 'Met'],
      [undefined, 'T3 A home', 'Not met'],
    ])
  })
})

describe('measuresPlan(planning, definition)', () => {
  const { measures } = strategyOf(`measures:
  - { id: M1, aspiration: Near home, text: Fewer, indicator: S1, polarity: down, baseline: { on: 2020-03-31 } }
  - { id: M2, aspiration: Near home, text: Agreed, polarity: milestone, milestone: {} }`)
  const { writing, definition } = worldOf('measures', 'from: s', ({ valueAt }) => ({
    part: 'measures',
    measures: measures.map(measure =>
      'indicator' in measure
        ? {
            measure,
            verdict: 'worse',
            result: valueAt({ indicator: 'S1', area: COUNCIL, period: year(2021) }),
            baseline: valueAt({ indicator: 'S1', area: COUNCIL, period: year(2019) }),
          }
        : { measure, verdict: 'no-target' },
    ),
  }))
  it('wants baselines and results, and records them', () => {
    expect(wantedBy(measuresPlan(writing, definition))).toEqual(['S1@2019/20', 'S1@2021/22'])
    const parts = writeMeasures(writing, definition)
    expect(placesIn(parts)).toEqual([
      ['S1@2019/20', 'M1 Fewer', 'Baseline'],
      ['S1@2021/22', 'M1 Fewer', 'Latest'],
    ])
    expect(verdictsIn(parts)).toEqual([
      ['S1@2021/22', 'M1 Fewer', 'Worse'],
      [undefined, 'M2 Agreed', 'Not judged'],
    ])
  })
})

describe('deliveryPlanTables(planning, definition)', () => {
  const action = (id: string, status: ActionStatus) => ({
    status,
    action: {
      id,
      promise: '',
      aspiration: 'Near home',
      objective: `Do ${id}`,
      owner: '',
      progress: '',
      origin: { file: 'x' },
    },
  })
  const { writing, definition } = worldOf('delivery-plan', 'from: s', () => ({
    part: 'delivery-plan',
    actions: [action('1', 'done'), action('2', 'no-date')],
    dueSoonDays: 92,
  }))
  it('wants no figure: its verdicts are of actions', () => {
    expect(deliveryPlanTables(writing, definition).map(wantedBy)).toEqual([[], []])
    const parts = writeDeliveryPlan(writing, definition)
    expect(placesIn(parts)).toEqual([])
    expect(verdictsIn(parts)).toEqual([
      [undefined, '1 Do 1', 'Done'],
      [undefined, '2 Do 2', 'No date'],
    ])
    expect(parts.flatMap(({ part }) => (part.part === 'table' ? [part.table.id] : []))).toEqual([
      'table-tested-roll-up',
      'table-tested',
    ])
  })
})

describe('notGivenPlan(planning, definition)', () => {
  const { writing, definition } = worldOf('not-given', 'indicators: [R1, S1]', () => undefined)
  it("wants the figure of the paper's own date, and says why it is not there", () => {
    expect(wantedBy(notGivenPlan(writing, definition))).toEqual(['R1@2021/22', 'S1@2021/22'])
    const parts = writeNotGiven(writing, definition)
    expect(placesIn(parts)).toEqual([
      ['R1@2021/22', 'R1 Children looked after for every 10,000', '2021/22'],
      ['S1@2021/22', 'S1 Children looked after', '2021/22'],
    ])
    expect(parts[0]?.part).toMatchObject({
      table: {
        rows: [
          { cells: [{ figure: { text: '[x]' } }, { text: 'No workbook or return of the paper has it.' }] },
          { cells: [{ figure: { text: '320' } }, { text: 'It is given.' }] },
        ],
      },
    })
  })
})
