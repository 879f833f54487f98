// A snapshot: every figure and verdict of a paper at one period, as printed, worked out from readings by
// definitions. It can be worked out from any basis, which answers questions such as: what would the old data
// have given by the new rule?

import type { CountExplained, CountedReturn } from '../counting/counter.ts'
import type { Counting } from '../definitions/counting.ts'
import type { Group } from '../definitions/group.ts'
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { ProjectionDefinition } from '../definitions/paper-definition.ts'
import type { SignalRules } from '../definitions/signal-rules.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Period } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import type { PublishedFigure, PublishedVerdict, Release } from './release-record.ts'

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
  /** How many decimals shares are printed with. */
  readonly shares: readonly NonNullable<Release['shares']>[number][]
  readonly projections: readonly ProjectionDefinition[]
  /** The rules by which series are judged, and from how many cases a figure is rated. */
  readonly signals: SignalRules
  /**
   * The returns whose movements a projection may use; a release keeps none, so such a projection stays as
   * printed.
   */
  readonly flows: readonly CountedReturn[]
}

/** The rules by which returns are counted, as far as a release keeps them. */
export interface CountedBy {
  readonly points: Counting['points']
  readonly returns: NonNullable<Release['returns']>
}

/**
 * As it is now: the readings are those of extracts; returns are counted by the rules of a release or by those
 * in force.
 */
export interface Current extends Basis, CountedBy {
  /** Why children are counted or not, for a measure counted from a return. */
  reasons(measure: string, period: Period): CountExplained['reasons']
  counted(
    published: readonly Reading[],
    isNow: { readonly groups: boolean; readonly counting: boolean },
  ): readonly Reading[]
}

export type Recast = (basis: Basis) => Snapshot
