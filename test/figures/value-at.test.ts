// The lookup of values. Every expected value is given in the test.
import { describe, expect, it } from 'vitest'
import type { ProjectionDefinition } from '../../src/definitions/paper-definition.ts'
import { allProjectionObservations } from '../../src/figures/projection-observations.ts'
import { valuesOf } from '../../src/figures/value-at.ts'
import type { Observation } from '../../src/observations/observation.ts'
import type { NoProjection, Projection } from '../../src/projections/projection.ts'
import { known } from '../../src/terms/amount.ts'
import { exact } from '../../src/terms/exact.ts'
import { parseReference } from '../../src/terms/figure-reference.ts'
import { year } from '../../src/terms/period.ts'
import { COUNCIL } from '../observations/build.ts'
import { AGE, groupIn, observationsOf } from '../papers/section-world.ts'

/** Its one row is another from 31 March 2022 on. */
const EDITIONS = groupIn(`
id: kind
title: Kind
source: A made-up source
editions:
  - rows: [{ id: old, label: Old, when: { placement: [K1] } }]
  - from: 2022-03-31
    rows: [{ id: new, label: New, when: { placement: [K1] } }]
not-known: { label: Not known }
`)
const PROJECTION: Projection = {
  title: 'Numbers',
  of: 'S1',
  method: 'straight-line',
  base: { years: [year(2020), year(2021)], values: [exact(10), exact(12)] },
  ahead: [{ year: year(2022), value: 14, low: 13, high: 16 }],
  parts: [{ row: 'under-1', values: [4] }],
  from: [],
  assumptions: [],
  range: '',
  backTest: {
    base: { years: [year(2019)], values: [] },
    from: [],
    said: [{ year: year(2021), value: 11, low: 9, high: 15, actual: 12 }],
  },
  expenditure: {
    weeks: 52,
    priceBase: '2021/22',
    rows: [{ row: 'under-1', unitCost: exact(1000), from: [], values: [exact(208000)] }],
    totals: [exact(208000)],
    without: [],
  },
}
const DEFINITION = { part: 'projection', id: 'numbers', of: 'S1', by: 'age' } as ProjectionDefinition

const valueAt = valuesOf({
  council: COUNCIL,
  observations: observationsOf({
    'S1@2021/22': '12',
    'S1@2021/22/england': '80000',
    'S1[age=1-4]@2021/22': '3',
    'S1[age=1-4;kind=new]@2021/22': '1',
    'S1[kind=new]@2021/22': '2',
    'S1[kind=old]@2021/22': '99',
    'S1[kind=not-known]@2021/22': '0',
  }),
  groups: new Map([groupIn(AGE), EDITIONS].map(group => [group.id, group])),
  projected: allProjectionObservations(
    [DEFINITION, { ...DEFINITION, id: 'flows' }, { ...DEFINITION, id: 'not-asked' }],
    new Map<string, Projection | NoProjection>([
      ['numbers', PROJECTION],
      ['flows', { because: 'this paper has no return' }],
    ]),
    COUNCIL,
  ),
})
function at(text: string): Observation {
  const reference = parseReference(text, COUNCIL)
  if (reference === undefined) throw new Error(`no reference: ${text}`)
  return valueAt(reference)
}
const NO_ROW = {
  kind: 'missing',
  reason: 'not-applicable',
  because: 'the grouping in force at the time has no such row',
}

describe('valuesOf(known)', () => {
  it.each([
    ['S1@2021/22', 12],
    ['S1@2021/22/england', 80_000],
    ['S1[age=1-4]@2021/22', 3],
    // 3 of 12, 1 of 2.
    ['S1[age=1-4]%@2021/22', 25],
    ['S1[age=1-4;kind=new]%[kind=new]@2021/22', 50],
    ['S1~numbers@2022/23', 14],
    ['S1~numbers.low@2022/23', 13],
    ['S1~numbers.high@2022/23', 16],
    ['S1[age=under-1]~numbers@2022/23', 4],
    ['S1~numbers.said@2021/22', 11],
    ['S1~numbers.said-low@2021/22', 9],
    ['S1~numbers.said-high@2021/22', 15],
    // 12 came less 11 said.
    ['S1~numbers.error@2021/22', 1],
    ['S1~numbers.cost@2022/23', 208_000],
    ['S1[age=under-1]~numbers.cost@2022/23', 208_000],
  ])('finds %s', (reference, value) => expect(at(reference).amount).toMatchObject(known(exact(value))))

  it('is not applicable where a damaged release names a whole of which no map has the row', () =>
    expect(
      valueAt({ indicator: 'S1', area: COUNCIL, period: year(2021), part: 'age=1-4', shareOf: 'll' }).amount,
    ).toMatchObject({ kind: 'missing', reason: 'not-applicable' }))
  it('states why a figure is missing', () =>
    expect(at('S1@2020/21').amount).toEqual({ kind: 'missing', reason: 'not-supplied' }))

  it('has no figure for a row that the map of the year does not have, although one was counted', () => {
    expect(at('S1[kind=old]@2021/22')).toEqual({
      indicator: 'S1',
      area: COUNCIL,
      period: year(2021),
      part: 'kind=old',
      amount: NO_ROW,
      rule: 'none',
      from: [],
    })
    expect(at('S1[kind=old]%@2021/22')).toMatchObject({ shareOf: 'all', amount: NO_ROW })
    expect(at('S1[age=1-4;kind=old]@2021/22').amount).toEqual(NO_ROW)
    expect(at('S1[kind=new]@2020/21').amount).toEqual(NO_ROW)
    expect(at('S1[kind=not-known]@2021/22').amount).toMatchObject(known(exact(0)))
  })

  it('names a number that no projection has', () => {
    expect(() => at('S1~numbers@2030/31')).toThrow('no projection has the figure S1~numbers@2030/31')
    expect(() => at('S1~flows@2022/23')).toThrow('no projection has the figure S1~flows@2022/23')
  })
})
