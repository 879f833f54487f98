// A figure: a number as it is printed, with the way back to its cells; and what a cell shows of it and of a
// verdict. What this room hands on.
import type { DirectionState, Meaning, Movement } from '../ratings/direction.ts'
import type { RatingStatus } from '../ratings/rating.ts'
import type { MissingReason } from '../terms/amount.ts'
import type { Origin } from '../terms/origin.ts'

/** A number as printed, with the way back to its cells. */
export interface Figure {
  /**
   * `6.7@2017-01`, `6.7@2017-01.ytd`, `6.2@2017-01/england`, `S1[age=1-4]@2021/22`: short, stable, and what
   * explain takes.
   */
  readonly ref: string
  readonly indicator: string
  readonly area: string
  readonly period: string
  /** A part of the indicator: `age=1-4`. */
  readonly part?: string
  /**
   * Where it is a share, which is a percentage whatever the indicator's unit: of the whole, or of another
   * part.
   */
  readonly shareOf?: 'all' | string
  /** As printed: `98.2%`, or the shorthand of the reason it is missing: `[x]`. */
  readonly text: string
  /** As read out: `98.2%`, `not supplied`. */
  readonly spoken: string
  /** The rounded decimal for charts and data, absent where the figure is. */
  readonly value?: string
  readonly missing?: { readonly reason: MissingReason; readonly because?: string }
  /** `74 of 83`, where the parts are known. */
  readonly parts?: { readonly numerator: string; readonly denominator: string; readonly text: string }
  /** The rule that made it, in words: `ratio of sums, April 2016 to January 2017`. */
  readonly rule: string
  /** The way down the stair. */
  readonly from: readonly Step[]
  /** What was published in its place before, and why it is another now. */
  readonly revised?: { readonly from: string; readonly cause: string }
  readonly isProvisional?: true
}

/** A measure that a figure was made from, with its cells; or a figure that it was made from. */
export interface Step {
  readonly measure: string
  readonly period: string
  readonly text: string
  readonly origin: Origin
}

/** What a cell shows: the text of a figure, with the reference under which the paper holds it. */
export interface FigureCell {
  readonly ref: string
  readonly text: string
  readonly spoken: string
  /** A second line in small type: `54 of 55`, `ratio of sums`. */
  readonly below?: string
  readonly isMissing: boolean
  /** `[r]` revised, `[p]` provisional, or both: stands after the text and is no part of it. */
  readonly mark?: string
}

export interface RatingCell {
  readonly status: RatingStatus
  /** `On target`, `Slightly below`, `Not rated`. */
  readonly word: string
  /** ● ▲ ■ – */
  readonly symbol: string
  readonly reason: string
}

export interface DirectionCell {
  readonly movement: Movement
  readonly meaning: Meaning
  readonly state: DirectionState
  readonly arrow: string
  /** A word or two for a cell: `Improved`. */
  readonly word: string
  /** The whole state: `decline in performance, not on target`. */
  readonly sentence: string
}
