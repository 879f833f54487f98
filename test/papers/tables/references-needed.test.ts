// For each kind of table: the figures that its plan needs are those that the table prints, and those that
// decide its rows or its sentences.
import { describe, expect, it } from 'vitest'
import { fillTable } from '../../../src/papers/tables/fill-table.ts'
import type { World } from '../section-world.ts'
import { planOf, wantedBy } from './plan-world.ts'

const printedBy = (world: World): string[] => {
  const { plan, writing } = planOf(world)
  return [...new Set(fillTable(writing, plan).printed.places.map(({ figure }) => figure))].sort()
}
const inPlan = (world: World) => wantedBy(planOf(world).plan)
/** Listed by hand, in any order. */
const those = (...references: readonly string[]) => references.toSorted()

describe('referencesNeeded(plan) of a table by group', () => {
  const world = (rows: string, more: string): World => ({
    of: '2021-22',
    yearsShown: 1,
    parts: `- { part: table, id: age, title: By age, rows: { by: age, of: S1${rows} }, ${more} }`,
    figures: {
      'S1@2021/22': '10',
      'S1[age=under-1]@2021/22': '2',
      'S1[age=1-4]@2021/22': '3',
      'S1[age=5-up]@2021/22': '5',
      'S1[age=not-known]@2021/22': '0',
    },
  })
  const counts = ['under-1', '1-4', '5-up', 'not-known'].map(row => `S1[age=${row}]@2021/22`)
  const shares = ['under-1', '1-4', '5-up', 'not-known'].map(row => `S1[age=${row}]%@2021/22`)

  it('has each row with its share, and the total', () => {
    const given = world('', 'cell: count-and-share')
    expect(inPlan(given)).toEqual(those(...counts, ...shares, 'S1@2021/22'))
    expect(printedBy(given)).toEqual(inPlan(given))
  })
  it('adds to the figures the share of each row that may be the largest', () => {
    const given = world('', 'cell: figure')
    expect(printedBy(given)).toEqual(those(...counts, 'S1@2021/22'))
    expect(inPlan(given)).toEqual(those(...counts, 'S1@2021/22', ...shares))
  })
  it('has the whole, even without a total row, to decide which row is the largest', () => {
    const given = world(', total: false', 'cell: count-and-share')
    expect(printedBy(given)).toEqual(those(...counts, ...shares))
    expect(inPlan(given)).toEqual(those(...counts, ...shares, 'S1@2021/22'))
  })
  it('includes the figures of a row that may be left out', () => {
    const given = world(', leave-out-empty: true', 'cell: count-and-share')
    expect(printedBy(given)).toEqual(
      inPlan(given).filter(reference => !reference.includes('[age=not-known]')),
    )
    expect(inPlan(given)).toEqual(those(...counts, ...shares, 'S1@2021/22'))
  })
  it('has only the number of a row that the edition of a year does not have', () => {
    const place = `
id: place
title: Placement
source: A made-up source
editions:
  - rows: [{ id: hostel, label: Hostel, when: { placement: [H4] } }]
  - from: 2022-03-31
    rows: [{ id: home, label: Home, when: { placement: [K1, H4] } }]
not-known: { label: Not known }
`
    const given: World = {
      of: '2021-22',
      yearsShown: 2,
      groups: [place],
      parts: '- { part: table, id: place, title: T, rows: { by: place, of: R1 }, cell: share }',
      figures: {},
    }
    expect(inPlan(given)).toEqual(
      those(
        'R1[place=home]@2020/21',
        'R1[place=home]%@2021/22',
        'R1[place=hostel]%@2020/21',
        'R1[place=hostel]@2021/22',
        'R1[place=not-known]%@2020/21',
        'R1[place=not-known]%@2021/22',
        'R1@2020/21',
        'R1@2021/22',
      ),
    )
    expect(printedBy(given)).toEqual(inPlan(given))
  })
})

describe('referencesNeeded(plan) of a table by area', () => {
  const world: World = {
    of: '2021-22',
    yearsShown: 2,
    parts: '- { part: table, id: rate, title: Rate, rows: { areas: [england, neighbours], of: R1 } }',
    figures: { 'R1@2021/22': '97.8' },
  }
  it('has each area in each year', () => {
    expect(inPlan(world)).toEqual(
      those(
        'R1@2020/21',
        'R1@2021/22',
        'R1@2020/21/england',
        'R1@2021/22/england',
        'R1@2020/21/neighbours',
        'R1@2021/22/neighbours',
      ),
    )
    expect(printedBy(world)).toEqual(inPlan(world))
  })
})

describe('referencesNeeded(plan) of a table by indicator', () => {
  const world: World = {
    of: '2016-12',
    yearsShown: 1,
    parts:
      '- { part: table, id: all, title: All, cell: ratio, rows: { indicators: [F1, P1], comparators: [england] } }',
    figures: { 'P1@2015/16/england': '70' },
  }
  it('has each figure, and every year of the other areas, of which the latest is printed', () => {
    const own = ['F1@2015/16', 'F1@2016-12.ytd', 'P1@2015/16', 'P1@2016-12']
    expect(inPlan(world)).toEqual(
      those(
        ...own,
        ...own.map(reference => `${reference}/england`),
        ...own.map(reference => `${reference}/neighbours`),
      ),
    )
    // No other area has a figure of F1; England has one of P1 in the year before.
    expect(printedBy(world)).toEqual(those(...own, 'P1@2015/16/england'))
  })
})

describe('referencesNeeded(plan) of a table across', () => {
  const world = (rows: string): World => ({
    of: '2021-22',
    parts: `- { part: table, id: cross, title: T, across: provider, rows: { by: age, of: P1${rows} }, cell: share }`,
    figures: {},
  })
  const ages = ['under-1', '1-4', '5-up', 'not-known']
  const providers = ['own', 'other', 'not-known']
  const cells = ages.flatMap(age =>
    providers.map(one => `P1[age=${age};provider=${one}]%[provider=${one}]@2021/22`),
  )
  const bothTotals = [
    ...ages.map(age => `P1[age=${age}]%@2021/22`),
    ...providers.map(one => `P1[provider=${one}]@2021/22`),
    'P1@2021/22',
  ]
  it('has each share of its column, and the totals', () => {
    expect(inPlan(world(''))).toEqual(those(...cells, ...bothTotals))
    expect(printedBy(world(''))).toEqual(inPlan(world('')))
  })
  it('includes the numbers that decide whether a row or a column is empty', () => {
    expect(inPlan(world(', leave-out-empty: true'))).toEqual(
      those(...cells, ...bothTotals, ...ages.map(age => `P1[age=${age}]@2021/22`)),
    )
  })
})
