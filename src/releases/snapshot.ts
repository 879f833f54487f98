// A snapshot: every figure and verdict of a paper at one period, as printed, worked out from readings by
// definitions.
// The room above hands in how it is worked out, so that this room can ask: what would have been printed from
// the old data by the new rule?

import type { CountExplained, CountedReturn } from '../counting/counter.ts'
import type { Counting } from '../definitions/counting.ts'
import type { Group } from '../definitions/group.ts'
import type { IndicatorDefinition } from '../definitions/indicator.ts'
import type { ProjectionDefinition } from '../definitions/paper.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Period } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import type { PublishedFigure, PublishedVerdict, Release } from './release.ts'

export interface Snapshot {
  readonly figures: ReadonlyMap<
    string,
    PublishedFigure & { readonly unit: Unit; readonly from: readonly Reading[] }
  >
  readonly verdicts: ReadonlyMap<string, PublishedVerdict>
}

/** What a snapshot is worked out from. */
export interface Basis {
  readonly indicators: readonly IndicatorDefinition[]
  readonly readings: readonly Reading[]
  readonly groups: readonly Group[]
  /** With how many decimals shares are printed. */
  readonly shares: readonly NonNullable<Release['shares']>[number][]
  readonly projections: readonly ProjectionDefinition[]
  /**
   * Whose movements a projection may take; a release keeps none, so that such a projection stays as it was
   * printed.
   */
  readonly flows: readonly CountedReturn[]
}

/** What returns are counted by, as far as a release keeps it. */
export interface CountedBy {
  readonly points: Counting['points']
  readonly returns: NonNullable<Release['returns']>
}

/**
 * As it is now: the readings are those of extracts; what is counted is counted by what a release was counted
 * by, or by what is in force.
 */
export interface Current extends Basis, CountedBy {
  /** Why children count or do not, where the measure is counted from a return. */
  reasons(measure: string, period: Period): CountExplained['reasons']
  counted(
    published: readonly Reading[],
    isNow: { readonly groups: boolean; readonly counting: boolean },
  ): readonly Reading[]
}

export type Recast = (basis: Basis) => Snapshot
