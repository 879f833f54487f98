// Looks up the value of a figure by its reference, for the tables and charts that a paper declares. In: the
// paper's observations, group maps and projections. Out: for each reference an observation: a number, or why
// there is none.
import type { Group } from '../definitions/group.ts'
import type { Observation, Observations } from '../observations/observation.ts'
import { missing } from '../terms/amount.ts'
import { type FigureReference, referenceOf, sayReference } from '../terms/figure-reference.ts'
import { isInForce } from './rows-of-group.ts'

export type ValueAt = (reference: FigureReference) => Observation

export interface ValueSources {
  /** The council's id. */
  readonly council: string
  readonly observations: Observations
  readonly groups: ReadonlyMap<string, Group>
  /** Every number of the projections. */
  readonly projected: readonly Observation[]
}

export function valuesOf({ council, observations, groups, projected }: ValueSources): ValueAt {
  const projections = new Map(projected.map(one => [sayReference(one, council), one]))
  return reference => {
    const { indicator, area, period, part, shareOf } = reference
    if (reference.projected !== undefined) return projectedAt(reference)
    if (part === undefined) return observations.find(indicator, area, period)
    if (!isInForce(part, period, groups)) return withoutRow(reference)
    if (shareOf === undefined) return observations.find(indicator, area, period, part)
    if (shareOf === 'all') return observations.share(indicator, area, period, part)
    // A damaged release may name a whole that no map has.
    if (!isInForce(shareOf, period, groups)) return withoutRow(reference)
    return observations.share(indicator, area, period, part, shareOf)
  }

  /** Every projected number is known before it is looked up, so a missing one is a fault in the program. */
  function projectedAt(reference: FigureReference): Observation {
    const name = sayReference(reference, council)
    const found = projections.get(name)
    if (found === undefined) throw new Error(`no projection has the figure ${name}`)
    return found
  }
}

/** A row of a group map, in a period whose edition does not have it. */
const withoutRow = (reference: FigureReference): Observation => ({
  ...referenceOf(reference),
  amount: missing('not-applicable', 'the grouping in force at the time has no such row'),
  rule: 'none',
  from: [],
})
