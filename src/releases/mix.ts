// Mixes old and new. In: what a release was made from and what there is now. Out: the factors that differ,
// and a basis with any of them new and the rest as published.
import type { Group } from '../definitions/group.ts'
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import { measuresNeeded } from '../definitions/names-in-paper.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Cause } from './comparison.ts'
import { contentOf, readingKey, readingsByKey } from './frozen-reading.ts'
import type { Basis, CountedBy, Current } from './snapshot.ts'

export type Factor = Exclude<Cause, 'program' | 'disclosure'>

const FACTORS: readonly Factor[] = [
  'data',
  'population',
  'benchmark',
  'group-map',
  'counting',
  'rule',
  'target',
]

/**
 * The parts of a definition that make the figure, its forecast, its direction and what its series says. Targets make the colour;
 * the rest is words.
 */
const RULE = [
  'unit',
  'decimals',
  'method',
  'year-to-date',
  'annual',
  'quarter',
  'begins',
  'polarity',
  'control-chart',
  'breaks',
  'least-base',
  'year-end',
] as const

const sameRule = (a: IndicatorDefinition, b: IndicatorDefinition): boolean =>
  RULE.every(part => sameContent(a[part], b[part]))
const sameTarget = (a: IndicatorDefinition, b: IndicatorDefinition): boolean =>
  sameContent(a.targets, b.targets)
export const sameContent = (a: unknown, b: unknown): boolean =>
  JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

/** `{ numerator, denominator }` and `{ denominator, numerator }` are the same rule. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, inOrder(one)]),
  )
}

/** A population takes effect on a day; a benchmark is for another area; the rest is the council's data. */
export function factorOf({ period, area }: Reading, council: string): 'data' | 'population' | 'benchmark' {
  if (area !== council) return 'benchmark'
  return period.kind === 'day' ? 'population' : 'data'
}

export interface Mixer {
  readonly differing: readonly Factor[]
  /** As it is now, with what is counted from returns. */
  readonly now: Basis
  /** The named factors as they are now; the rest as published. */
  basis(now: ReadonlySet<Factor>): Basis
}

export function mixerOf(published: PublishedBasis, current: Current, council: string): Mixer {
  const pairs = current.indicators.flatMap(is => {
    const was = published.indicators.find(one => one.ref === is.ref)
    return was === undefined ? [] : [{ was, is }]
  })
  const counted = countedOnce(published, current)
  const now: Basis = { ...current, readings: [...current.readings, ...counted(ALL)] }
  const byOldRules: Basis = { ...current, readings: [...current.readings, ...counted(NONE)] }
  const isDifferent: Readonly<Record<Factor, boolean>> = {
    data: readingsDiffer(published, byOldRules, council, 'data') || takesFlows(published, current),
    population: readingsDiffer(published, now, council, 'population'),
    benchmark: readingsDiffer(published, now, council, 'benchmark'),
    'group-map': groupsChanged(published, now).length > 0,
    counting: published.counting !== undefined && !sameContent(published.counting, countingOf(current)),
    rule:
      pairs.some(({ was, is }) => !sameRule(was, is)) ||
      !sameContent(published.shares, now.shares) ||
      !sameContent(published.projections, now.projections) ||
      !sameContent(published.signals, now.signals),
    target: pairs.some(({ was, is }) => !sameTarget(was, is)),
  }
  // Movements are counted by the group maps in force now.
  const isKnown = (chosen: ReadonlySet<Factor>): boolean =>
    published.flows.length > 0 && (!isDifferent['group-map'] || chosen.has('group-map'))
  return {
    now,
    differing: FACTORS.filter(factor => isDifferent[factor]),
    basis: chosen => {
      const ruled = chosen.has('rule') ? now : published
      const data = chosen.has('data')
        ? [...current.readings, ...counted(chosen)]
        : recounted(published.readings, counted(NONE), counted(chosen))
      return {
        indicators: pairs.map(({ was, is }) => ({
          ...(chosen.has('rule') ? is : was),
          targets: (chosen.has('target') ? is : was).targets,
        })),
        readings: [
          ...data.filter(reading => factorOf(reading, council) === 'data'),
          ...(['population', 'benchmark'] as const).flatMap(factor =>
            (chosen.has(factor) ? now : published).readings.filter(
              reading => factorOf(reading, council) === factor,
            ),
          ),
          ...suppliedWithTheRule(pairs, published, now, chosen),
        ],
        groups: (chosen.has('group-map') ? now : published).groups,
        shares: ruled.shares,
        projections: ruled.projections,
        signals: ruled.signals,
        flows: chosen.has('data') || isKnown(chosen) ? now.flows : [],
      }
    },
  }
}

/** As published; `counting` where anything was counted from a return. */
export interface PublishedBasis extends Basis {
  readonly counting?: CountedBy
}

/**
 * A release keeps no movements of children: unless its returns are the same files, counting them again shows whether
 * they are the same.
 */
const takesFlows = ({ projections, flows: kept }: PublishedBasis, { flows }: Basis) =>
  kept.length === 0 && flows.length > 0 && projections.some(({ method }) => method === 'stock-and-flow')

const countingOf = ({ points, returns }: CountedBy): CountedBy => ({ points, returns })

const ALL: ReadonlySet<Factor> = new Set(FACTORS)
const NONE: ReadonlySet<Factor> = new Set()

function countedOnce(
  { readings }: PublishedBasis,
  current: Current,
): (isNow: ReadonlySet<Factor>) => readonly Reading[] {
  const made = new Map<string, readonly Reading[]>()
  return isNow => {
    const given = { groups: isNow.has('group-map'), counting: isNow.has('counting') }
    const key = JSON.stringify(given)
    const found = made.get(key) ?? current.counted(readings, given)
    made.set(key, found)
    return found
  }
}

/**
 * The published numbers by new rules of counting. The rows may have changed since: where today's rows by the
 * published rules give the published number, it is replaced by today's rows by the new rules; otherwise it
 * stays.
 */
function recounted(
  published: readonly Reading[],
  byOldRules: readonly Reading[],
  byRules: readonly Reading[],
): readonly Reading[] {
  if (byOldRules === byRules) return published
  const [before, after] = [readingsByKey(byOldRules), readingsByKey(byRules)]
  return published.map(reading => {
    const [was, is] = [before.get(readingKey(reading)), after.get(readingKey(reading))]
    return was !== undefined && is !== undefined && contentOf(was) === contentOf(reading) ? is : reading
  })
}

/** The group maps of a release that have changed or no longer exist. */
export const groupsChanged = (published: Pick<Basis, 'groups'>, now: Pick<Basis, 'groups'>): Group[] =>
  published.groups.filter(
    was =>
      !sameContent(
        was,
        now.groups.find(({ id }) => id === was.id),
      ),
  )

function readingsDiffer(published: Basis, now: Basis, council: string, factor: Factor): boolean {
  const contents = ({ readings }: Basis) =>
    new Map(
      [...readingsByKey(readings.filter(reading => factorOf(reading, council) === factor))].map(
        ([key, reading]) => [key, contentOf(reading)],
      ),
    )
  const [was, is] = [contents(published), contents(now)]
  return [...new Set([...was.keys(), ...is.keys()])].some(key => was.get(key) !== is.get(key))
}

/**
 * A measure that only one of the two rules needs, and that only its side supplied, came with the rule and
 * goes with it. Otherwise no figure could be worked out from the published data by the new rule.
 */
function suppliedWithTheRule(
  pairs: readonly { was: IndicatorDefinition; is: IndicatorDefinition }[],
  published: Basis,
  now: Basis,
  chosen: ReadonlySet<Factor>,
): Reading[] {
  const [ruleSide, dataSide] = [chosen.has('rule') ? now : published, chosen.has('data') ? now : published]
  if (ruleSide === dataSide) return []
  const needed = new Set(
    pairs.flatMap(({ was, is }) => {
      const [applied, other] = chosen.has('rule') ? [is, was] : [was, is]
      return measuresNeeded(applied).filter(measure => !measuresNeeded(other).includes(measure))
    }),
  )
  const known = new Set(dataSide.readings.map(reading => reading.measure))
  return ruleSide.readings.filter(({ measure }) => needed.has(measure) && !known.has(measure))
}
