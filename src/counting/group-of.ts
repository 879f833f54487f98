// Which row of a group map a child belongs to (rule GROUP-2). In: a map and the last day counted. Out: a
// function from a verdict to the id of a row.
import { type ChildFact, FACTS } from '../definitions/child-facts.ts'
import type { Group, GroupRowDefinition } from '../definitions/group.ts'
import { conditionHolds } from '../definitions/group-condition.ts'
import { editionOn } from '../definitions/group-editions.ts'
import { type Day, isoOf } from '../terms/day.ts'
import { factOf } from './facts-of-child.ts'
import type { ChildHistory } from './histories/child-history.ts'
import type { ChildVerdict } from './leaf.ts'

export type RowOf = (child: ChildHistory, verdict: ChildVerdict) => string

/**
 * The first row that fits; a child who fits no row is not known. The row is looked up once for each set of
 * facts.
 */
export function rowOf(group: Group, on: Day): RowOf {
  const rows = rowsOn(group, on)
  const facts = factsOf(rows)
  const known: Branch = { next: new Map() }
  return (child, verdict) => {
    const branch = facts.reduce(
      (at, fact) => branchTo(at, factOf(fact, child, verdict.episode, verdict.on)),
      known,
    )
    if (branch.row !== undefined) return branch.row
    const values = new Map(
      facts.map(fact => [fact as string, factOf(fact, child, verdict.episode, verdict.on)]),
    )
    const row = rows.find(({ when }) =>
      Object.entries(when).every(([fact, condition]) => conditionHolds(values.get(fact), condition)),
    )
    branch.row = row?.id ?? group['not-known'].id
    return branch.row
  }
}

/** The rows already found, one fact inside another. */
interface Branch {
  readonly next: Map<ReturnType<typeof factOf>, Branch>
  row?: string
}

function branchTo({ next }: Branch, fact: ReturnType<typeof factOf>): Branch {
  const known = next.get(fact)
  if (known !== undefined) return known
  const branch: Branch = { next: new Map() }
  next.set(fact, branch)
  return branch
}

/** The ids that a part may name. */
export const idsOf = (group: Group, on: Day): ReadonlySet<string> =>
  new Set([...rowsOn(group, on).map(row => row.id), group['not-known'].id])

const rowsOn = (group: Group, on: Day): readonly GroupRowDefinition[] =>
  editionOn(group, isoOf(on))?.rows ?? []

function factsOf(rows: readonly GroupRowDefinition[]): ChildFact[] {
  const named = new Set(rows.flatMap(row => Object.keys(row.when)))
  return FACTS.filter(fact => named.has(fact))
}
