// An extract: a spreadsheet as it came, understood cell by cell. What this room hands on.
import type { Amount } from '../terms/amount.ts'
import type { Origin } from '../terms/origin.ts'
import type { Period } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'

export interface Extract {
  readonly source: string
  readonly file: string
  readonly sha256: string
  readonly readings: readonly Reading[]
  /** The days on which its sheets say that they were drawn, where the source names the cell. */
  readonly drawn?: readonly { readonly day: string; readonly origin: Origin }[]
}

/** One cell, understood: a measure for an area and a period, with the address it stands at. */
export interface Reading {
  readonly measure: string
  readonly unit: Unit
  /** An area's id from areas.yaml: the council, or a comparator. */
  readonly area: string
  readonly period: Period
  readonly amount: Amount
  readonly origin: Origin
  /** The cell as it stood, as Excel shows it. */
  readonly asFound: string
}
