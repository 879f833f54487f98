// A comparison: what differs from a release, and why, as plain data. The types that this room exports.
import type { StrategyLine } from '../figures/strategy-lines.ts'
import type { PublishedFigure } from './release-record.ts'

/**
 * What can change between two papers; a group map and the counting of a return are separate rules. `program`:
 * this version of Orderpaper works the figure out differently. `disclosure`: one of the two editions keeps the figure back.
 */
export type Cause =
  | 'data'
  | 'population'
  | 'benchmark'
  | 'group-map'
  | 'counting'
  | 'rule'
  | 'target'
  | 'program'
  | 'disclosure'

/**
 * Where data changed: in a month before the latest, in the latest month, in a closed year, in the latest year
 * of a paper about a year, in a year to date.
 */
export type DataChange =
  | 'late-record'
  | 'correction'
  | 'restated-year'
  | 'corrected-year'
  | 'restated-year-to-date'
  | 'changed-plan'

export interface Comparison {
  readonly paper: string
  readonly period: string
  /** The release compared with. */
  readonly with: {
    readonly period: string
    readonly said: string
    readonly n: number
    readonly on: string
    readonly approvedBy: string
    readonly reason: string
  }
  /** Figures that are in both, or can be worked out again. */
  readonly compared: number
  /** All other published figures. */
  readonly notCompared: number
  readonly notComparedBecause: NotCompared
  /**
   * Proven: every figure compared, every colour, arrow and signal, every indicator, every rule and every judged line of a
   * strategy is the same, and nothing needs approval.
   */
  readonly nothingChanged: boolean
  readonly changed: readonly Change[]
  /** The changed cells, each with the changed figures that are listed under it. */
  readonly cells: readonly ChangedCell[]
  readonly flips: readonly Flip[]
  /** Ratings, directions and signals that are as published only because changes offset each other. */
  readonly offsets: readonly Flip[]
  /** Whether signals were compared: not with a release of an earlier version, nor where neither paper has them. */
  readonly comparesSignals: boolean
  /** Signals that say the same by another mean, other limits or another reason. */
  readonly signalReasons: readonly Flip[]
  /** Changed rules of indicators, and of all of them: what they were and are. */
  readonly rules: readonly RuleChange[]
  readonly comeAndGone: readonly ComeOrGone[]
  /** Targets, measures and actions of strategies whose target or verdict is another, or that are new or gone. */
  readonly strategyChanges: readonly StrategyChange[]
  readonly toApprove: readonly NeedsApproval[]
  /** Published sentences about a figure, a verdict or a bound that has since changed. */
  readonly sentences: readonly OutdatedSentence[]
  /** Draft sentences for a correction note, for a person to edit. */
  readonly correctionNote: readonly string[]
}

export interface Change {
  readonly ref: string
  readonly indicator: string
  readonly name: string
  readonly kind: PublishedFigure['kind']
  readonly period: string
  /** A part of the indicator: `age=1-4`; `name` has it in words. */
  readonly part?: string
  /**
   * The period in words, printed after the name; for another area, the area, with the period if that is not
   * the paper's own month.
   */
  readonly said: string
  readonly was: { readonly text: string; readonly parts?: string }
  readonly is: { readonly text: string; readonly parts?: string }
  /** `+1`, `−0.3 percentage points`; absent if either has no number. */
  readonly difference?: string
  /** `numerator −6`; present if both have parts. */
  readonly partsDifference?: { readonly numerator: string; readonly denominator: string }
  readonly causes: readonly Cause[]
  readonly how: readonly DataChange[]
  /** The cells that differ. */
  readonly cells: readonly CellChange[]
  /** Where a rule changed: the published data by the new rule, and the new data by the published rule. */
  readonly backCast?: { readonly publishedDataNewRule: string; readonly newDataPublishedRule: string }
}

/** A cell that was read, or a number that was counted, as it was and is. */
export interface CellChange {
  readonly measure: string
  /** `Ceased`; with its part and, for another area, the area. */
  readonly name: string
  readonly said: string
  readonly was: string
  readonly is: string
  readonly origin?: string
  /** The origin without its folders, as papers print it: `monthly.xlsx, sheet Reviews, cell F14`. */
  readonly place?: string
  /** A number counted from a return, which has no cell. */
  readonly isCounted?: true
  readonly reasons?: readonly ReasonChange[]
}

export interface ChangedCell extends CellChange {
  /** References of changed figures. A figure of several changed cells is listed under the first of them. */
  readonly figures: readonly string[]
}

/** Why published figures were not compared, and how many for each reason. */
export interface NotCompared {
  /** Their indicators are no longer in the paper. */
  readonly indicatorGone: number
  /** They are of periods that this paper does not print. */
  readonly notPrinted: number
  /** The paper still has the indicator, but the data does not give the figure. */
  readonly notWorkedOut: number
}

/** How many more or fewer children have this outcome for this reason. No release says who they are. */
export interface ReasonChange {
  readonly stands: 'out' | 'in-denominator' | 'in-numerator'
  readonly because: string
  readonly was: number
  readonly is: number
}

export interface Flip {
  readonly indicator: string
  readonly name: string
  readonly of: 'rating' | 'direction' | 'signal'
  readonly was: string
  readonly is: string
  readonly causes: readonly Cause[]
  /** What the new data by the published rules would have made of it, and the published data by the new rules. */
  readonly byData: string
  readonly byRules: string
}

export type RuleAspect =
  | 'name'
  | 'definition'
  | 'target'
  | 'tolerance'
  | 'judged span'
  | 'polarity'
  | 'numerator'
  | 'denominator'
  | 'method'
  | 'year to date'
  | 'quarter'
  | 'year'
  | 'first month'
  | 'unit'
  | 'rounding'
  | 'projection'
  | 'year-end forecast'
  | 'control chart'
  | 'rebasing'
  | 'left-out months'
  | 'breaks'
  | 'least base'
  | 'control charts'
  | 'intervals'
  | 'small cohorts'

/** In place of an indicator's reference, for a rule that is for all of them. */
export const ALL_INDICATORS = 'signals'

export interface RuleChange {
  /** A reference, or `signals` for a rule of all indicators. */
  readonly indicator: string
  readonly name: string
  readonly of: RuleAspect
  readonly was: string
  readonly is: string
  /** For targets, breaks and rebasing, the first month of the change: `2017-01`. Other rules apply to every month. */
  readonly from?: string
  /** `green was 95% or above, is now 92% or above, from January 2017`. */
  readonly sentence: string
  /** The rule published for the release's own period is now another. */
  readonly rewritesHistory: boolean
}

/** An indicator that is new, withdrawn, or replaced by others. */
export interface ComeOrGone {
  readonly kind: 'added' | 'withdrawn' | 'renumbered' | 'split' | 'merged'
  /** As published; none if it is new. */
  readonly was: readonly { readonly ref: string; readonly name: string }[]
  /** As it is now; none if it was withdrawn. */
  readonly is: readonly { readonly ref: string; readonly name: string }[]
  readonly sentence: string
}

/** A judged line of a strategy that differs from the release. */
export interface StrategyChange {
  readonly strategy: string
  readonly line: string
  readonly name: string
  /** Absent if it is new. */
  readonly was?: StrategyLine
  /** Absent if it is gone. */
  readonly is?: StrategyLine
  /** What changed: the target, with its name and indicator, or only what is judged by it. */
  readonly changed: 'target' | 'data'
  /** The change of the target alone, which is what needs approval. */
  readonly rule: string
  /** `…: the target was “300 or below …” and is now “340 or below …”; the verdict was “Not met” and is now “Met”.` */
  readonly sentence: string
}

export type ApprovalKind =
  | 'cumulative-fell'
  | 'year-restated'
  | 'redefined'
  | 'history-rewritten'
  | ComeOrGone['kind']

export interface NeedsApproval {
  readonly kind: ApprovalKind
  /** The reference of the figure or indicator, as named in an approval. */
  readonly what: string
  readonly name: string
  /** The new value. */
  readonly to?: string
  readonly sentence: string
  /** Of this very change: an approval of any other does not count. */
  readonly fingerprint: string
  readonly approval?: { readonly by: string; readonly on: string; readonly because: string }
  /** The latest approval of the same figure or rule, if it is of another change or does not say of which. */
  readonly lapsed?: { readonly by: string; readonly on: string; readonly saysOf: boolean }
}

export interface OutdatedSentence {
  readonly topic: string
  readonly title: string
  readonly sentence: string
  /** What the sentence is about, and has changed. */
  readonly of: 'figure' | 'rating' | 'direction' | 'signal' | 'target' | 'rank'
  /** The reference of the figure, or of the indicator. */
  readonly ref: string
  readonly was: string
  readonly is: string
}
