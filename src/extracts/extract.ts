// An extract: a supplied spreadsheet, read cell by cell. This room exports extracts.
import type { Amount } from '../terms/amount.ts'
import type { Exact } from '../terms/exact.ts'
import type { Origin } from '../terms/origin.ts'
import type { Period } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import type { PublishedAreas } from './published-areas.ts'

export interface Extract {
  readonly source: string
  readonly file: string
  readonly sha256: string
  readonly readings: readonly Reading[]
  /** The actions of a delivery plan, in its order. */
  readonly plan?: readonly PlanRow[]
  /** The areas of a published file, for each of its tables. */
  readonly published?: readonly PublishedAreas[]
  /** The days on which the figures of its sheets were drawn, if the source names the cell. */
  readonly drawn?: readonly { readonly day: string; readonly origin: Origin }[]
  /** Tables with figures of a later month than their titles say. */
  readonly laterThanTitles?: readonly LaterThanTitle[]
}

/** A title of a table that gives an earlier date than its figures have. */
export interface LaterThanTitle {
  /** `Position at 30 September 2016`, with its cell. */
  readonly title: string
  readonly origin: Origin
  /** The latest figure of the table. */
  readonly latest: Reading
}

/** What one cell says: a measure for an area and a period, with the address of the cell. */
export interface Reading {
  readonly measure: string
  readonly unit: Unit
  /** An area's id from areas.yaml: the council, or a comparator. */
  readonly area: string
  /** A part of the measure: `age=1-4`, or `distance=20-49;provider=own`, by group maps and their rows. */
  readonly part?: string
  readonly period: Period
  readonly amount: Amount
  readonly origin: Origin
  /**
   * The percentage typed with a count, as it was rounded: 20 with no decimals in `39/20%`. It is checked
   * against the count, and never printed.
   */
  readonly share?: { readonly value: Exact; readonly decimals: number }
  /** The part and the whole in the cell, where the percentage typed with them is not theirs: `28/42 (68%)`. */
  readonly otherParts?: {
    readonly numerator: Exact
    readonly denominator: Exact
    readonly share?: Reading['share']
  }
  /** The cell as Excel shows it. */
  readonly asFound: string
  /** For a mean of published figures: those of its councils, each with its own cell. */
  readonly meanOf?: readonly Reading[]
  /** 1,000 for a figure in thousands, 1,000,000 for one in millions: 1,204 under `£000` is £1,204,000. */
  readonly givenIn?: number
  /**
   * What a benchmark describes, where it is given as the latest published: its period as the source states it.
   */
  readonly describes?: Period | 'not-stated'
  /** Counted from the rows of a return, not read from a cell. */
  readonly isCounted?: true
}

/** An action of a delivery plan, with the address of its row. */
export interface PlanRow {
  readonly id: string
  readonly promise: string
  readonly aspiration: string
  readonly objective: string
  /** A job title, not a name. */
  readonly owner: string
  /** The first day. */
  readonly start?: string
  /** The last day on which it is in time, and the period as printed: `March 2023`, `2023 to 2028`. */
  readonly due?: { readonly day: string; readonly said: string }
  readonly done?: string
  readonly progress: string
  readonly origin: Origin
}
