// A snapshot: every figure and verdict of a paper at one period, as printed, worked out from readings by definitions.
// The room above hands in how it is worked out, so that this room can ask: what would have been printed from the old data by the new rule?
import type { IndicatorDefinition } from '../definitions/indicator.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Unit } from '../terms/unit.ts'
import type { PublishedFigure, PublishedVerdict } from './release.ts'

export interface Snapshot {
  readonly figures: ReadonlyMap<string, PublishedFigure & { readonly unit: Unit; readonly from: readonly Reading[] }>
  readonly verdicts: ReadonlyMap<string, PublishedVerdict>
}

/** What a snapshot is worked out from. */
export interface Basis {
  readonly indicators: readonly IndicatorDefinition[]
  readonly readings: readonly Reading[]
}

export type Recast = (basis: Basis) => Snapshot
