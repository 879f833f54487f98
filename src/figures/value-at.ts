// The value of a figure, by its reference, for the tables and charts that a paper declares. In: the observations, group
// maps and projections of a paper. Out: for each reference an observation, which is a number or says why
// there is none.
import type { Group } from '../definitions/group.ts'
import type { Observation, Observations } from '../observations/observation.ts'
import { missing } from '../terms/amount.ts'
import { type FigureReference, referenceOf, sayReference } from '../terms/figure-reference.ts'
import { isInForce } from './rows-of-group.ts'

export type ValueAt = (reference: FigureReference) => Observation

export interface ValueSources {
  /** By its id. */
  readonly council: string
  readonly observations: Observations
  readonly groups: ReadonlyMap<string, Group>
  /** Every number that the projections say. */
  readonly projected: readonly Observation[]
}

export function valuesOf({ council, observations, groups, projected }: ValueSources): ValueAt {
  const said = new Map(projected.map(one => [sayReference(one, council), one]))
  return reference => {
    const { indicator, area, period, part, shareOf } = reference
    if (reference.projected !== undefined) return saidOf(reference)
    if (part === undefined) return observations.find(indicator, area, period)
    if (!isInForce(part, period, groups)) return withoutRow(reference)
    if (shareOf === undefined) return observations.find(indicator, area, period, part)
    return observations.share(indicator, area, period, part, shareOf === 'all' ? undefined : shareOf)
  }

  /**
   * Which numbers a projection says is known before they are looked up: its absence is a fault of the
   * program.
   */
  function saidOf(reference: FigureReference): Observation {
    const name = sayReference(reference, council)
    const found = said.get(name)
    if (found === undefined) throw new Error(`no projection says ${name}`)
    return found
  }
}

/** A row of a group map in a period whose edition does not have it. */
const withoutRow = (reference: FigureReference): Observation => ({
  ...referenceOf(reference),
  amount: missing('not-applicable', 'the group map in force then has no such row'),
  rule: 'none',
  from: [],
})
