// Counts today's rows again by the rules of a release. In: a release and the paper as it is now. Out:
// readings.

import type { CountedReturn, Counter } from '../counting/counter.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { Reading } from '../extracts/extract.ts'
import { isInForce } from '../figures/rows-of-group.ts'
import { readingKey, readingsByKey } from './frozen-reading.ts'
import { groupsChanged, sameContent } from './mix.ts'
import type { Release } from './release-record.ts'
import type { Basis, CountedBy, Current } from './snapshot.ts'
import { type CountedBefore, readingsCountedFor } from './snapshot-of.ts'

export interface CountAgainRequest {
  readonly release: Release
  readonly definitions: Definitions
  readonly returns: readonly CountedReturn[]
  readonly now: Basis & CountedBy
}

/** The rules by which a paper's returns are counted; contested points matter only to a paper with returns. */
export function countedBy(returns: readonly CountedReturn[], definitions: Definitions): CountedBy {
  const defined = returns.flatMap(({ source }) => definitions.returns.get(source) ?? [])
  return {
    points: defined.length === 0 ? [] : definitions.counting.points,
    returns: defined.map(({ id, gives, 'cannot-give': never }) => ({ id, gives, 'cannot-give': never })),
  }
}

/** Everything counted for the release, and whatever else today's indicators need. */
export function countAgain({ release, definitions, returns, now }: CountAgainRequest): Current['counted'] {
  return (published, isNow) => {
    const groups =
      isNow.groups || groupsChanged({ groups: release.groups ?? [] }, now).length === 0
        ? now.groups
        : replacedBy(now.groups, release.groups ?? [])
    const counting: CountedBy =
      isNow.counting || release.points === undefined || release.returns === undefined
        ? now
        : { points: release.points, returns: release.returns }
    const recounted = returns.map(one => ({
      years: one.years,
      counter: counterFor(one, counting, groups, { now, definitions }),
    }))
    const basis = { ...now, groups }
    return [
      ...readingsByKey([
        ...askedFor(published, basis, recounted, definitions.areas.council.id),
        ...readingsCountedFor(release, definitions, basis, recounted),
      ]).values(),
    ]
  }
}

function counterFor(
  { source, counter, countedBy }: CountedReturn,
  { points, returns }: CountedBy,
  groups: Basis['groups'],
  { now, definitions }: Pick<CountAgainRequest, 'now' | 'definitions'>,
): Counter {
  const rules = returns.find(({ id }) => id === source)
  const isInForceNow =
    groups === now.groups &&
    sameContent({ points, rules }, { points: now.points, rules: now.returns.find(({ id }) => id === source) })
  if (isInForceNow || rules === undefined) return counter
  return countedBy({
    counting: { points },
    groups: new Map([...definitions.groups, ...groups.map(one => [one.id, one] as const)]),
    gives: rules.gives,
    'cannot-give': rules['cannot-give'],
  })
}

/** A figure in an extract takes precedence over a count. */
function askedFor(
  published: readonly Reading[],
  { readings, groups }: Basis,
  returns: readonly CountedBefore[],
  council: string,
): Reading[] {
  const supplied = readingsByKey(readings)
  const maps = new Map(groups.map(one => [one.id, one]))
  const needed = published.filter(
    one =>
      one.area === council &&
      !supplied.has(readingKey(one)) &&
      (one.part === undefined || isInForce(one.part, one.period, maps)),
  )
  return needed.flatMap(
    ({ measure, period, part }) =>
      returns
        .map(({ counter }) => counter.reading(measure, period, part))
        .find(reading => reading !== undefined) ?? [],
  )
}

/** Today's group maps, with those of the release in place of the same maps. */
const replacedBy = (now: Basis['groups'], released: Basis['groups']): Basis['groups'] => [
  ...now.filter(({ id }) => !released.some(one => one.id === id)),
  ...released,
]

/** From the first return that knows the measure. */
export const reasonsFrom =
  (returns: readonly CountedReturn[]): Current['reasons'] =>
  (measure, period) =>
    returns.flatMap(({ counter }) => counter.explain(measure, period) ?? [])[0]?.reasons ?? []
