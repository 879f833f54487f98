// A figure: a number as printed, with the cells it came from; and what a table cell shows of a figure or a
// verdict. The types that this room exports.
import type { DirectionOfMovement, DirectionState, Meaning } from '../ratings/direction.ts'
import type { RatingStatus } from '../ratings/rating.ts'
import type { Assurance, Variation } from '../ratings/signal.ts'
import type { FigureMark, MissingReason } from '../terms/amount.ts'
import type { Origin } from '../terms/origin.ts'

/** A number as printed, with the cells it came from. */
export interface Figure {
  /**
   * `6.7@2017-01`, `6.7@2017-01.ytd`, `6.2@2017-01/england`, `S1[age=1-4]@2021/22`: short and stable,
   * and accepted by explain.
   */
  readonly ref: string
  readonly indicator: string
  readonly area: string
  readonly period: string
  /** A part of the indicator: `age=1-4`. */
  readonly part?: string
  /**
   * What it is a share of: the whole, or another part. A share is a percentage, whatever the indicator's
   * unit.
   */
  readonly shareOf?: 'all' | string
  /** As printed: `98.2%`, or the shorthand for why it is missing: `[x]`. */
  readonly text: string
  /** As read out: `98.2%`, `not supplied`. */
  readonly spoken: string
  /** The rounded decimal for charts and data; absent if the figure is missing. */
  readonly value?: string
  /** A benchmark under another period than its own: what it describes, as `2021/22`. */
  readonly describes?: string
  readonly missing?: { readonly reason: MissingReason; readonly because?: string }
  /** `74 of 83`, where the parts are known. */
  readonly parts?: { readonly numerator: string; readonly denominator: string; readonly text: string }
  /** The rule that made it, in words: `ratio of sums, April 2016 to January 2017`. */
  readonly rule: string
  /** What it was worked out from. */
  readonly from: readonly FigureSource[]
  /** What was published before, and why it has changed. */
  readonly revised?: { readonly from: string; readonly cause: string }
  readonly isProvisional?: true
  /** The marks that its cells have: `[p]`, `[e]`. */
  readonly suppliedMarks?: readonly FigureMark[]
}

/** One source of a figure: a measure with its cells, or another figure. */
export interface FigureSource {
  readonly measure: string
  readonly period: string
  readonly text: string
  readonly origin: Origin
}

/** What a table cell shows: the text of a figure, with its reference in the paper. */
export interface FigureCell {
  readonly ref: string
  readonly text: string
  readonly spoken: string
  /** A second line in small type: `54 of 55`, `ratio of sums`. */
  readonly below?: string
  readonly isMissing: boolean
  /** `[r]` revised, `[p]` provisional and their like: printed after the text, and not part of it. */
  readonly mark?: string
}

export interface RatingCell {
  readonly status: RatingStatus
  /** `Green`, `Amber`, `Not rated`. */
  readonly word: string
  /** ● ▲ ■ – */
  readonly symbol: string
  readonly reason: string
}

export interface DirectionCell {
  readonly movement: DirectionOfMovement
  readonly meaning: Meaning
  readonly state: DirectionState
  readonly arrow: string
  /** A word or two for a table cell: `Better`. */
  readonly word: string
  /** The whole state: `decline in performance, not on target`. */
  readonly sentence: string
}

/** The range in which a figure may lie by chance alone, in its own unit and as printed. */
export interface ChanceRange {
  readonly lower: RangeEnd
  readonly upper: RangeEnd
}

/** `90.4` for data, printed as `90.4%`. */
export interface RangeEnd {
  readonly value: string
  readonly text: string
}

/** What will become of the target if nothing changes. */
export interface TargetProspect {
  readonly assurance: Exclude<Assurance, 'none'>
  /** `Target will be met`, and `will be met` where the heading says of what. */
  readonly word: string
  readonly short: string
  /** ✓ ✗ ? */
  readonly symbol: string
}

/** Signal or noise: what the series says, in a word, a sign and a sentence; and of the target, where one can be judged. */
export interface SignalCell {
  readonly variation: Variation | 'not-charted'
  readonly word: string
  /** ≈ ◆ ▼ ↑ ↓ – */
  readonly symbol: string
  /** Why: what the control chart shows, or why there is none. */
  readonly reason: string
  /** `mean 448.3, limits 430.1 to 466.5`; absent without a chart. */
  readonly limits?: string
  /** The word, the reason and the limits. */
  readonly sentence: string
  readonly target?: TargetProspect
}
