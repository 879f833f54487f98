// Projections of a paper: base, back-test, parts and expenditure. Every number was worked out by hand, as
// shown.

import { describe, expect, it } from 'vitest'
import { checksSchema } from '../../src/definitions/checks.ts'
import { commentarySchema } from '../../src/definitions/commentary-rules.ts'
import type { Definitions } from '../../src/definitions/definitions.ts'
import { disclosureSchema } from '../../src/definitions/disclosure.ts'
import { groupSchema } from '../../src/definitions/group.ts'
import { paperSchema, partsOfKind } from '../../src/definitions/paper-definition.ts'
import { plainWordsSchema } from '../../src/definitions/plain-words.ts'
import type { Reading } from '../../src/extracts/extract.ts'
import { observe } from '../../src/observations/observe.ts'
import { project } from '../../src/projections/project.ts'
import { type FinancialYear, type Month, month, parseMonth, year } from '../../src/terms/period.ts'
import { namesOf } from '../definitions/names.ts'
import { COUNCIL, extractOf, indicator, reading } from '../observations/build.ts'

const STOCK = indicator({
  ref: 'S1',
  method: { kind: 'count', measure: 'in-care' },
  annual: 'latest',
  'year-to-date': 'latest',
})
const KIND = groupSchema.parse({
  id: 'kind',
  title: 'Kind',
  source: 's',
  editions: [
    {
      rows: [
        { id: 'a', label: 'A', when: { placement: ['U4'] } },
        { id: 'b', label: 'B', when: { placement: ['K2'] } },
      ],
    },
  ],
  'not-known': { label: 'Not known' },
})

/** Year ends from March 2016, of the whole or of a part. */
const yearEnds = (values: readonly number[], part?: string): Reading[] =>
  values.map((value, at) => ({
    ...reading('in-care', `${2016 + at}-03`, String(value)),
    ...(part !== undefined && { part }),
  }))

function projected(
  part: Readonly<Record<string, unknown>>,
  readings: readonly Reading[],
  of: FinancialYear | Month = year(2018),
) {
  const paper = paperSchema.parse({
    id: 'p',
    title: 'P',
    committee: 'C',
    look: 'l',
    'years-shown': 3,
    blocks: [
      {
        block: 'section',
        id: 's',
        title: 'S',
        parts: [{ part: 'projection', id: 'one', title: 'One', of: 'S1', ...part }],
      },
    ],
  })
  const definitions: Definitions = {
    areas: { council: { id: COUNCIL, name: 'Here', short: 'Here' }, comparators: [] },
    councils: new Map(),
    national: new Map(),
    checks: checksSchema.parse({}),
    commentary: commentarySchema.parse({}),
    signals: {},
    disclosure: disclosureSchema.parse({}),
    plainWords: plainWordsSchema.parse({}),
    counting: { points: [] },
    sources: new Map(),
    papers: new Map(),
    returns: new Map(),
    strategies: new Map(),
    indicators: new Map([[STOCK.ref, STOCK]]),
    names: namesOf(),
    groups: new Map([[KIND.id, KIND]]),
  }
  const last = of.kind === 'year' ? of : year(2018)
  const { observations, readings: found } = observe({
    extracts: [extractOf(readings)],
    definitions,
    indicators: [STOCK],
    period: of.kind === 'year' ? month(of.startYear + 1, 3) : of,
  })
  const [definition] = partsOfKind(paper, 'projection')
  if (definition === undefined) throw new Error('the paper has no projection')
  return project(definition, {
    definitions,
    observations,
    readings: found,
    returns: [],
    lastClosedYear: last,
    period: of,
  })
}

describe('project(definition, request)', () => {
  it('takes as many year ends as the base says, and tests itself on the earlier ones', () => {
    // Base 110, 121, 130: changes 1.1 and 1.07438, mean 1.08719: 141.33. Logarithms 0.09531 and 0.07174,
    // deviation 0.016664, × 3.078 × √1.5 = 0.062819: 132.7 to 150.5.
    // A year before, from 100, 110, 121: 133.1; the actual figure was 130.
    expect(
      projected({ method: 'mean-change', base: 3, ahead: 1 }, yearEnds([100, 110, 121, 130])),
    ).toMatchObject({
      ahead: [{ value: 141, low: 132, high: 151 }],
      backTest: { said: [{ value: 133, low: 133, high: 134, actual: 130 }] },
    })
  })
  it('has no back-test when the past is too short', () => {
    expect(
      projected({ method: 'mean-change', base: 3, ahead: 3 }, yearEnds([100, 110, 121, 130])),
    ).not.toHaveProperty('backTest')
  })
  it('takes no year end before a gap', () => {
    const gap = yearEnds([90, 100, 110, 121]).filter(({ asFound }) => asFound !== '100')
    expect(projected({ method: 'mean-change', base: 6, ahead: 1 }, gap)).toEqual({
      because: 'fewer than three year ends are known, so there are not two yearly changes to average',
    })
  })
  it('adjusts the categories of a straight line to its total, and works out their cost', () => {
    // 20, 24, 25 go to 28. A: 12, 14, 15 to 16.67; B: 8, 10, 10 to 11.33: 17 and 11.
    // 17 × 52 × £1,000 = £884,000; 11 × 52 × £333 = £190,476, to the nearest thousand £190,000; together
    // £1,074,000.
    const costs: Reading[] = [
      ['a', '1000'],
      ['b', '333'],
    ].map(([row, pounds]) => ({ ...reading('cost', '2018/19', pounds ?? ''), part: `kind=${row}` }))
    const made = projected(
      {
        method: 'straight-line',
        by: 'kind',
        base: 3,
        ahead: 1,
        cost: { measure: 'cost', weeks: 52, 'price-base': '2018/19' },
      },
      [
        ...yearEnds([0, 20, 24, 25]),
        ...yearEnds([0, 12, 14, 15], 'kind=a'),
        ...yearEnds([0, 8, 10, 10], 'kind=b'),
        ...costs,
      ],
    )
    expect(made).toMatchObject({
      ahead: [{ value: 28 }],
      parts: [
        { row: 'a', values: [17] },
        { row: 'b', values: [11] },
        { row: 'not-known', values: [0] },
      ],
    })
    const { expenditure } = made as Extract<typeof made, { method: string }>
    expect(expenditure?.rows.map(({ row, values }) => [row, values.map(value => value.valueOf())])).toEqual([
      ['a', [884000]],
      ['b', [190000]],
    ])
    expect(expenditure?.totals.map(value => value.valueOf())).toEqual([1074000])
    expect(expenditure?.without).toEqual([])
  })
  it('names a category without a unit cost, and leaves it out of the total', () => {
    const cost = { ...reading('cost', '2018/19', '1000'), part: 'kind=a' }
    expect(
      projected(
        {
          method: 'straight-line',
          by: 'kind',
          base: 3,
          ahead: 1,
          cost: { measure: 'cost', 'price-base': '2018/19' },
        },
        [
          ...yearEnds([0, 20, 24, 25]),
          ...yearEnds([0, 12, 14, 15], 'kind=a'),
          ...yearEnds([0, 8, 10, 10], 'kind=b'),
          cost,
        ],
      ),
    ).toMatchObject({ expenditure: { without: ['b'], rows: [{ row: 'a' }] } })
  })
  it('begins a planned path at the month of a monthly paper', () => {
    const plan = [
      ['2020/21', '-4'],
      ['2021/22', '-13'],
    ].map(([at, change]) => reading('planned', at ?? '', change ?? ''))
    const made = projected(
      { method: 'planned-path', plan: 'planned', base: 3, ahead: 2 },
      [...yearEnds([100, 110, 121, 130]), reading('in-care', '2019-12', '140'), ...plan],
      parseMonth('2019-12'),
    )
    expect(made).toMatchObject({ ahead: [{ value: 136, low: 136, high: 136 }, { value: 123 }] })
  })
  it('needs a return for stock and flow', () => {
    expect(
      projected(
        { method: 'stock-and-flow', by: 'kind', ages: 'kind', base: 3, ahead: 1 },
        yearEnds([100, 110, 121, 130]),
      ),
    ).toEqual({ because: 'movements are counted from a return, and this paper has none' })
  })
})
