// Which row of a group map a child stands in. In: a map and the last day counted. Out: a function from a verdict to the id of a row.
import { FACTS, type Fact } from '../../definitions/facts.ts'
import type { Group, GroupRow } from '../../definitions/group.ts'
import { fits } from '../../definitions/group-condition.ts'
import { dayOf, type Day } from '../../terms/day.ts'
import type { ChildHistory } from '../histories/history.ts'
import { factOf } from './facts.ts'
import type { Verdict } from './leaf.ts'

export type RowOf = (child: ChildHistory, verdict: Verdict) => string

/** The first row that fits; whoever fits none is not known. Children with the same facts are put in the same row once. */
export function rowOf(group: Group, on: Day): RowOf {
  const rows = editionOn(group, on)
  const facts = factsOf(rows)
  const known = new Map<string | number | undefined, string>()
  const keyOf = keyFor(facts)
  return (child, verdict) => {
    const key = keyOf(child, verdict)
    const before = known.get(key)
    if (before !== undefined) return before
    const values = facts.map(fact => factOf(fact, child, verdict.episode, verdict.on))
    const valueOf = new Map(facts.map((fact, at) => [fact as string, values[at]]))
    const row = rows.find(({ when }) => Object.entries(when).every(([fact, condition]) => fits(valueOf.get(fact), condition)))
    const id = row?.id ?? group['not-known'].id
    known.set(key, id)
    return id
  }
}

/** What tells children apart for a map. An age is told apart by the two days that make it, so that it is worked out once for each pair of days. */
function keyFor(facts: readonly Fact[]): (child: ChildHistory, verdict: Verdict) => string | number | undefined {
  const [only] = facts
  if (facts.length !== 1 || only === undefined) return (child, { episode, on }) => facts.map(fact => factOf(fact, child, episode, on)).join('|')
  if (only === 'age') return ({ born }, { on }) => (born === undefined ? undefined : born * DAYS_APART + on)
  return (child, { episode, on }) => factOf(only, child, episode, on)
}

/** More days than there are between any two that a return holds. */
const DAYS_APART = 1_000_000

/** The ids that a part may name. */
export const idsOf = (group: Group, on: Day): ReadonlySet<string> => new Set([...editionOn(group, on).map(row => row.id), group['not-known'].id])

/** The edition in force is the latest that began by the day. */
function editionOn(group: Group, on: Day): readonly GroupRow[] {
  const begun = group.editions.filter(edition => dayOf(edition.from) <= on).sort((a, b) => (a.from < b.from ? 1 : -1))
  return begun[0]?.rows ?? []
}

function factsOf(rows: readonly GroupRow[]): Fact[] {
  const named = new Set(rows.flatMap(row => Object.keys(row.when)))
  return FACTS.filter(fact => named.has(fact))
}
