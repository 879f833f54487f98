// What a check looks at, and what it finds. The nouns of this room.
import type { CheckCode } from '../definitions/checks.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { IndicatorDefinition } from '../definitions/indicator.ts'
import type { PaperDefinition } from '../definitions/paper.ts'
import type { Extract } from '../extracts/extract.ts'
import type { Observations } from '../observations/observation.ts'
import type { Readings } from '../observations/readings.ts'
import type { Facts } from '../problems/facts.ts'
import type { Origin } from '../terms/origin.ts'
import type { FinancialYear, Month, Period } from '../terms/period.ts'
import type { Contradiction } from './contradictions.ts'
import type { Difference } from './differences.ts'
import type { Passage } from './passages.ts'

export interface Given {
  readonly definitions: Definitions
  readonly paper: PaperDefinition
  readonly period: Month
  /** As they are printed, in order; the evidence has all from April, which make the year to date. */
  readonly months: readonly Month[]
  /** The closed years that are printed, in order. */
  readonly years: readonly FinancialYear[]
  /** The indicators of the paper. */
  readonly indicators: readonly IndicatorDefinition[]
  /** What the figures are made from. */
  readonly extracts: readonly Extract[]
  readonly readings: Readings
  readonly observations: Observations
  /** What states figures again, such as a scorecard. */
  readonly statements: readonly Extract[]
  /** The officers' words as written, by file. */
  readonly commentary: ReadonlyMap<string, string>
}

/** With what several checks look at, worked out once. */
export interface Evidence extends Given {
  /** The Marches of the closed years, where they are not among the months. */
  readonly yearEnds: readonly Month[]
  /** Figures both supplied and worked out that are not the same. */
  readonly contradictions: readonly Contradiction[]
  /** Where a second statement differs from the first. */
  readonly differences: readonly Difference[]
  readonly passages: readonly Passage[]
}

export interface Finding<C extends CheckCode> {
  readonly facts: Facts[C]
  readonly origin: Origin
  /** What an accepted exception is matched by. */
  readonly indicator?: string
  readonly period?: Period
}

/** Each check is one leaf in kinds/: pure, with an example from the published report. */
export type Check<C extends CheckCode> = (evidence: Evidence) => Finding<C>[]
