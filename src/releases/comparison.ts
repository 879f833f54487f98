// A comparison: what differs from a release, and why, as plain data. The types that this room exports.
import type { PublishedFigure } from './release-record.ts'

/**
 * What can change between two papers; a group map and the counting of a return are separate rules. `program`:
 * this version of Orderpaper works the figure out differently.
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
  /** Published figures that this paper does not print and cannot work out. */
  readonly notCompared: number
  /** Proven: every figure compared and every colour and arrow is the same. */
  readonly nothingChanged: boolean
  readonly changed: readonly Change[]
  readonly flips: readonly Flip[]
  readonly toApprove: readonly NeedsApproval[]
  /** Published sentences that quote a figure that has since changed. */
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
  readonly cells: readonly {
    readonly measure: string
    readonly said: string
    readonly was: string
    readonly is: string
    readonly origin?: string
    readonly reasons?: readonly ReasonChange[]
  }[]
  /** Where a rule changed: the published data by the new rule, and the new data by the published rule. */
  readonly backCast?: { readonly publishedDataNewRule: string; readonly newDataPublishedRule: string }
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
  readonly of: 'rating' | 'direction'
  readonly was: string
  readonly is: string
  readonly causes: readonly Cause[]
}

export type ApprovalKind = 'cumulative-fell' | 'year-restated' | 'redefined' | 'added' | 'withdrawn'

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
  /** The latest approval of the same figure or rule, of another change. */
  readonly lapsed?: { readonly by: string; readonly on: string }
}

export interface OutdatedSentence {
  readonly topic: string
  readonly title: string
  readonly sentence: string
  readonly ref: string
  readonly was: string
  readonly is: string
}

const HOW: Readonly<Record<DataChange, string>> = {
  'late-record': 'late record in a past month',
  correction: 'correction in the latest month',
  'restated-year': 'closed year restated',
  'corrected-year': 'correction in the latest year',
  'restated-year-to-date': 'year to date restated',
}

const CAUSES: Readonly<Record<Cause, string>> = {
  data: 'data',
  population: 'population estimate changed',
  benchmark: 'benchmark changed',
  'group-map': 'rule changed: group map',
  counting: 'rule changed: counting of the return',
  rule: 'rule changed',
  target: 'target or tolerance changed',
  program: 'worked out differently by this version of Orderpaper',
}

/** `late record in a past month; rule changed`. */
export function sayCauses(causes: readonly Cause[], how: readonly DataChange[] = []): string {
  return causes
    .flatMap(cause => (cause === 'data' && how.length > 0 ? how.map(one => HOW[one]) : [CAUSES[cause]]))
    .join('; ')
}

/** Whether only the rules changed, and not what was measured. */
export const isOfRule = (causes: readonly Cause[]): boolean => causes.every(cause => RULES.includes(cause))

const RULES: readonly Cause[] = ['group-map', 'counting', 'rule', 'target', 'program']

/** `not-rated` becomes `not rated`. */
export const sayStatus = (status: string): string => status.replace('-', ' ')
