// What each way of counting needs of a return, by the positions in force. A new one must be added here, and one that
// wraps another must need what that one needs.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requirementsOf } from '../../src/counting/days-to-count.ts'
import type { CountingLeaf } from '../../src/counting/leaf.ts'
import { countingLeaves } from '../../src/counting/leaves/index.ts'
import { wayNames } from '../../src/definitions/ways-of-counting.ts'
import { REPOSITORY } from '../workspace.ts'
import { options } from './leaves/child.ts'

/** The last day, or every day of the span; months of the return before the last day; tables; tables of the year. */
const NEEDED: Readonly<Record<string, string>> = {
  'adopted-within-12-months': 'whole-span; ad1; ad1 of the year',
  'adoption-interval': 'whole-span; 36 months',
  'adoption-interval (adoption-cohort: rolling-year)': 'whole-span; 12 months',
  'adoption-interval (adoption-cohort: in-the-span)': 'whole-span',
  'annex-a-adopted-within-12-months': 'last day; list-10',
  'annex-a-adoption-interval': 'last day; list-10',
  'annex-a-at-least': 'last day; list-8',
  'annex-a-care-leavers': 'last day; list-9',
  'annex-a-in-date': 'last day; list-8',
  'annex-a-long-term': 'last day; list-8',
  'care-leavers': 'last day; oc3; oc3 of the year',
  'care-leavers-at-year-end': 'last day; oc3; oc3 of the year; at 31 March',
  ceased: 'whole-span',
  'ceased-children': 'whole-span',
  'during-year': 'whole-span',
  'far-from-home': 'last day; distance',
  'in-care': 'last day; a day before',
  'long-term-stability': 'last day; 30 months of history',
  missing: 'whole-span; missing',
  'missing-incidents': 'whole-span; missing',
  outcome: 'last day; 12 months; oc2; oc2 of the year; at 31 March',
  'reviews-by-child': 'last day; 12 months; reviews; reviews of the year',
  'reviews-held': 'whole-span; reviews; reviews of the year',
  'reviews-in-time': 'last day; 12 months; reviews; reviews of the year',
  'reviews-in-time (reviews: by-review)': 'whole-span; reviews; reviews of the year',
  'reviews-in-time (reviews: by-date)': 'last day; reviews; reviews of the year',
  'reviews-latest': 'last day; reviews; reviews of the year',
  sdq: 'last day; 12 months; oc2; oc2 of the year; at 31 March',
  'social-workers': 'last day; 12 months; social-workers; social-workers of the year',
  started: 'whole-span',
  'started-children': 'whole-span',
  'three-or-more-placements': 'last day; 12 months',
  uasc: 'last day; uasc',
}

function saidNeeds(leaf: CountingLeaf, positions: Readonly<Record<string, string>>): string {
  const { needs, monthsBack } = requirementsOf(leaf, options(positions))
  return [
    needs ?? 'last day',
    ...(monthsBack === undefined ? [] : [`${monthsBack} months`]),
    ...(leaf.history === undefined ? [] : [`${leaf.history.months} months of history`]),
    ...(leaf.tables ?? []),
    ...(leaf.tablesOfYear ?? []).map(table => `${table} of the year`),
    ...(leaf.facts ?? []),
    ...(leaf.isAtYearEnd ? ['at 31 March'] : []),
    ...(leaf.isStock ? ['a day before'] : []),
  ].join('; ')
}

describe('each way of counting', () => {
  it('is in the list', () =>
    expect([...new Set(Object.keys(NEEDED).map(name => name.replace(/ .*/, '')))].sort()).toEqual(
      [...wayNames].sort(),
    ))
  it.each(Object.entries(NEEDED))('%s needs: %s', (name, needed) => {
    const [, way = name, point = '', position = ''] = /^(\S+) \((\S+): (\S+)\)$/.exec(name) ?? []
    const leaf = new Map<string, CountingLeaf>(Object.entries(countingLeaves)).get(way)
    if (leaf === undefined) throw new Error(`there is no way ${way}`)
    expect(saidNeeds(leaf, point === '' ? {} : { [point]: position })).toBe(needed)
  })

  it('needs what the one that it wraps needs', () => {
    const folder = join(REPOSITORY, 'src/counting/leaves')
    const wrapping = readdirSync(folder).flatMap(file => {
      const text = readFileSync(join(folder, file), 'utf8')
      return /\.count\(|CountingLeaf = \{ \.\.\./.test(text) ? [file] : []
    })
    // Two of them count what `during-year` counts; the last chooses by the position.
    expect(wrapping.sort()).toEqual([
      'care-leavers-at-year-end.ts',
      'missing-incidents.ts',
      'missing.ts',
      'reviews-in-time.ts',
    ])
    const { 'during-year': during, missing, 'missing-incidents': incidents } = countingLeaves
    const { 'care-leavers': leavers, 'care-leavers-at-year-end': atYearEnd } = countingLeaves
    expect([missing.needs, incidents.needs]).toEqual([during.needs, during.needs])
    expect({ ...atYearEnd, isAtYearEnd: undefined }).toEqual({ ...leavers, isAtYearEnd: undefined })
    for (const [position, wrapped] of [
      ['by-child', 'reviews-by-child'],
      ['by-review', 'reviews-held'],
      ['by-date', 'reviews-latest'],
    ] as const) {
      const inForce = options({ reviews: position })
      expect(requirementsOf(countingLeaves['reviews-in-time'], inForce)).toEqual(
        requirementsOf(countingLeaves[wrapped], inForce),
      )
    }
  })
})
