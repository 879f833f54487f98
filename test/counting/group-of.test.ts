// Group maps of the worked example: every code has a row, every printed label of the published tables is
// known, every edition adds up.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { rowOf } from '../../src/counting/group-of.ts'
import type { ChildVerdict } from '../../src/counting/leaf.ts'
import { dayOf } from '../../src/terms/day.ts'
import { SHARED } from '../workspace.ts'
import { groupMaps } from './definitions.ts'

const groups = groupMaps()
const named = (id: string) => {
  const group = groups.get(id)
  if (group === undefined) throw new Error(`no group map ${id}`)
  return group
}

type Episode = NonNullable<ChildVerdict['episode']>

/** The row of a child with these facts on a day. */
function row(
  map: string,
  facts: Partial<Episode> & { born?: string; sex?: string; ethnicity?: string },
  day = '2018-03-31',
): string {
  const { born, sex, ethnicity, ...codes } = facts
  const episode: Episode = { start: 0, place: { file: 0, row: 1 }, ...codes }
  const child = {
    child: 1,
    ...(born !== undefined && { born: dayOf(born) }),
    ...(sex !== undefined && { sex }),
    ...(ethnicity !== undefined && { ethnicity }),
    episodes: [episode],
    periods: [{ start: 0, first: 0, last: 0, startIsKnown: true, startIsCoded: true }],
    rows: new Map(),
  }
  return rowOf(named(map), dayOf(day))(child, {
    stands: 'in-numerator',
    because: '',
    episode,
    on: dayOf(day),
  })
}

describe('rowOf(group, day)', () => {
  it.each([
    ['2018-03-31', 'under-1'],
    ['2017-04-01', 'under-1'],
    ['2017-03-31', '1-4'],
    ['2013-04-01', '1-4'],
    ['2013-03-31', '5-9'],
    ['2008-03-31', '10-15'],
    ['2002-04-01', '10-15'],
    ['2002-03-31', '16-and-over'],
    ['2018-04-01', 'not-known'],
  ])('age on 31 March 2018, born on %s: %s', (born, expected) => expect(row('age', { born })).toBe(expected))
  it.each([
    [{}, 'not-known'],
    [{ sex: '1' }, 'male'],
    [{ sex: '2' }, 'female'],
    [{ sex: 'M' }, 'male'],
    [{ sex: 'U' }, 'not-known'],
  ])('sex %j before 2024-25: %s', (facts, expected) => expect(row('sex', facts)).toBe(expected))
  it('knows a recorded unknown sex from 2024-25', () =>
    expect(row('sex', { sex: 'U' }, '2025-03-31')).toBe('unknown'))
  it.each([
    [{ placement: 'U4', provider: 'PR1' }, 'foster-in-house', 'foster-own'],
    [{ placement: 'U6', provider: 'PR4' }, 'foster-other', 'foster-agency'],
    [{ placement: 'U5', provider: 'PR2' }, 'foster-other', 'foster-other'],
    [{ placement: 'U1', provider: 'PR1' }, 'foster-kin', 'foster-kin'],
    [{ placement: 'U6' }, 'not-known', 'not-known'],
    [{ placement: 'K2', provider: 'PR4' }, 'home-other', 'residential'],
    [{ placement: 'K2', provider: 'PR1' }, 'home-in-house', 'residential'],
    [{ placement: 'T3' }, 'temporary', 'temporary'],
    [{ placement: 'R5' }, 'custody', 'other'],
    [{ placement: 'H5' }, 'independent', 'semi-independent'],
    [{}, 'not-known', 'not-known'],
    [{ placement: 'X9' }, 'not-known', 'not-known'],
  ])('placement %j: %s, %s', (facts, type, broad) =>
    expect([row('placement-type', facts), row('placement-broad', facts)]).toEqual([type, broad]),
  )
  it('knows K3 from 2024-25 on', () =>
    expect([
      row('placement-type', { placement: 'K3' }, '2024-03-31'),
      row('placement-type', { placement: 'K3' }, '2024-04-01'),
    ]).toEqual(['not-known', 'independent']))
  it.each([
    [20, 'within-20'],
    [20.04, 'within-20'],
    [20.05, '20-49'],
    [50, '50-99'],
    [100, '100-and-over'],
    [999.9, 'not-known'],
    [undefined, 'not-known'],
  ])('distance %s: %s', (distance, expected) => {
    expect(row('distance', distance === undefined ? {} : { distance })).toBe(expected)
  })
  it('has no provider for a temporary placement', () =>
    expect([
      row('provider', { placement: 'T1' }),
      row('provider', { placement: 'U4' }),
      row('provider', { placement: 'U4', provider: 'PR5' }),
    ]).toEqual(['none', 'not-known', 'voluntary']))
})

describe('the group maps of data/definitions/groups', () => {
  /** Codes that are in no row on purpose: refused and not obtained, short breaks, X1. */
  const CODES = [
    ['SEX', 'sex', 'sex'],
    ['ETHNIC', 'ethnicity', 'ethnicity'],
    ['LS', 'legal-status', 'legalStatus'],
    ['CIN', 'need', 'need'],
    ['REC', 'reason-ceased', 'endReason'],
    ['PLACE', 'placement-type', 'placement'],
    ['PLACE', 'placement-broad', 'placement'],
    ['PLACE_PROVIDER', 'provider', 'provider'],
  ] as const
  const ON_PURPOSE = ['ETHNIC REFU', 'ETHNIC NOBT', 'LS V3', 'LS V4', 'REC X1']
  const codes = join(SHARED, 'domain/ssda903-codes.csv')

  it.runIf(existsSync(codes)).each(CODES)('put every code of %s into a row of %s', (column, map, fact) => {
    const rows = (parse(readFileSync(codes, 'utf8'), { columns: true }) as Record<string, string>[]).filter(
      one => one['column'] === column,
    )
    const lost = rows
      .filter(one => {
        const isNew = !one['last_return'] && one['first_return']
        const day = isNew ? '2026-03-31' : '2018-03-31'
        const facts =
          map === 'placement-type' || map === 'placement-broad'
            ? { placement: one['code'] ?? '', provider: 'PR1' }
            : { [fact]: one['code'] ?? '' }
        return row(map, facts, day) === 'not-known'
      })
      .map(one => `${column} ${one['code']}`)
    expect(rows.length).toBeGreaterThan(4)
    expect(lost).toEqual(ON_PURPOSE.filter(one => one.startsWith(`${column} `)))
  })

  const tables = join(SHARED, 'data/sufficiency-strategy')
  it.runIf(existsSync(tables)).each([
    ['02_lac-by-age', 'age'],
    ['03_admissions-by-age', 'age'],
    ['04_discharges-by-age', 'age'],
    ['05_discharges-by-reason', 'reason-ceased'],
    ['06_lac-by-legal-status', 'legal-status'],
    ['07_lac-by-placement-type', 'placement-type'],
  ])('know every printed label of table %s', (table, map) => {
    const labels = new Set(
      (
        parse(readFileSync(`${tables}/dec2016-table-${table}.csv`, 'utf8'), { columns: true }) as Record<
          string,
          string
        >[]
      )
        .filter(one => one['row_kind'] === 'item')
        .map(one => one['row_label']),
    )
    const also = named(map).editions[0]?.rows.flatMap(one => one.also) ?? []
    expect([...labels].filter(label => !also.includes(label ?? ''))).toEqual([])
    expect(also.length).toBe(new Set(also).size)
  })

  it.each([...groups.values()].map(group => [group.id, group] as const))(
    '%s has each id once in an edition, and its editions in order',
    (_, group) => {
      for (const edition of group.editions)
        expect(new Set(edition.rows.map(one => one.id)).size).toBe(edition.rows.length)
      expect(group.editions.map(edition => edition.from)).toEqual(
        group.editions.map(edition => edition.from).toSorted(),
      )
    },
  )
})
