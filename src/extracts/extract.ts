// An extract: a spreadsheet as it came, understood cell by cell. What this room hands on.
import type { Amount } from '../terms/amount.ts'
import type { Exact } from '../terms/exact.ts'
import type { Origin } from '../terms/origin.ts'
import type { Period } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'

export interface Extract {
  readonly source: string
  readonly file: string
  readonly sha256: string
  readonly readings: readonly Reading[]
  /** The actions of a delivery plan, in its order. */
  readonly plan?: readonly PlanRow[]
  /** The days on which its sheets say that they were drawn, where the source names the cell. */
  readonly drawn?: readonly { readonly day: string; readonly origin: Origin }[]
}

/** One cell, understood: a measure for an area and a period, with the address it stands at. */
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
   * The percentage that stands beside the count, as it was rounded: 20 with no decimals in `39/20%`. It is
   * held against the count, and never printed.
   */
  readonly share?: { readonly value: Exact; readonly decimals: number }
  /** The cell as it stood, as Excel shows it. */
  readonly asFound: string
  /** Counted from the rows of a return, and not read from a cell. */
  readonly isCounted?: true
}

/** An action of a delivery plan, with the address of its row. */
export interface PlanRow {
  readonly id: string
  readonly promise: string
  readonly aspiration: string
  readonly objective: string
  /** A post. */
  readonly owner: string
  /** The first day. */
  readonly start?: string
  /** The last day on which it is in time, and as the plan says it: `March 2023`, `2023 to 2028`. */
  readonly due?: { readonly day: string; readonly said: string }
  readonly done?: string
  readonly progress: string
  readonly origin: Origin
}
