// What a way of counting is; each is one file in leaves/. In: one child's history and a span of days. Out:
// where the child is counted, and why.
import type { ChildFact } from '../definitions/child-facts.ts'
import type { Day } from '../terms/day.ts'
import type { ChildHistory, Episode } from './histories/child-history.ts'

/** First and last day, both included. What is counted on a day is counted on the last. */
export interface CountingSpan {
  readonly first: Day
  readonly last: Day
}

/**
 * `out`: considered, and in neither numerator nor denominator, with the reason. `in-denominator`: in the
 * denominator only. `in-numerator`: in both.
 * A plain count has no `in-denominator`. A child outside the question (not in care near the span) has no
 * verdict.
 */
export interface ChildVerdict {
  readonly stands: 'out' | 'in-denominator' | 'in-numerator'
  /**
   * A few words, the same for every child in the same situation: `in a series of short breaks`, `the start of
   * care is not in the data`.
   */
  readonly because: string
  /** For a mean or a sum: days or a score. */
  readonly value?: number
  /** The episode and the day by which the child is grouped: on the day, at the start or at the end. */
  readonly episode?: Episode
  readonly on: Day
}

/** Where a child is counted and why, before the episode and the day are added. */
export type Ruling = Pick<ChildVerdict, 'stands' | 'because'>

export interface CountingLeaf {
  /** The rule in words, by the positions in force: printed in the methods annex and by explain. */
  describe(options: CountingOptions, settings: MeasureSettings): string
  /** Where the definition comes from: `DfE, children looked after data guidance 2023`. */
  readonly source: string
  /**
   * Which children are visited. By default those in care at some time in the span. `those-who-moved`: of
   * these, only those with an episode that begins or ends in it, for starts and ends. `everyone`: where a
   * table holds others (care leavers) or the way of counting looks further back.
   */
  readonly population?: 'those-who-moved' | 'everyone'
  /** Whether the return must cover every day of the span; otherwise its last day is enough. */
  readonly needs?: 'whole-span' | ((options: CountingOptions) => 'whole-span' | undefined)
  /** How many months up to the last day the return must cover; where it covers fewer, there is no reading. */
  readonly monthsBack?: number | ((options: CountingOptions) => number | undefined)
  /**
   * How many months of each child's history it needs, and the reason of a child whose history the return does
   * not show. A return that covers fewer months gives no reading if there is such a child.
   */
  readonly history?: { readonly months: number; readonly unseen: string }
  /** Tables without which there is no reading: `oc2`. */
  readonly tables?: readonly string[]
  /**
   * The tables that must have rows for the financial year of the last day: without a row, the table was not
   * returned for that year.
   */
  readonly tablesOfYear?: readonly string[]
  /** The return gives it as at 31 March only, so there is no reading on another day. */
  readonly isAtYearEnd?: true
  /** A return also holds the children in care at the end of the day before its first year. */
  readonly isStock?: true
  /** Facts that the return must hold for at least one child, or there is no reading: `distance`. */
  readonly facts?: readonly ChildFact[]
  /** The reasons of those who lack what they are judged by: where all do, there is no reading (rule FACT-1). */
  readonly lacking?: (settings: MeasureSettings) => ReadonlySet<string>
  /**
   * Counts a span. Called once for the span, so that what all children share is worked out once; the function
   * that it returns is called for each child. Several verdicts where events are counted.
   * `latest`: the position of the child's latest episode that began by the last day (−1 for none), where it
   * is known already.
   * Give a verdict its fields in the order declared above, so that the JavaScript engine sees few object
   * shapes.
   */
  count(
    span: CountingSpan,
    options: CountingOptions,
    settings: MeasureSettings,
  ): (child: ChildHistory, latest?: number) => ChildVerdict | readonly ChildVerdict[] | undefined
}

/** The settings of a measure: `with` in the definition of the return, such as `{ flag: TEETH_CHECK }`. */
export type MeasureSettings = Readonly<Record<string, string | number | readonly string[]>>

/** The contested points of data/definitions/counting.yaml, with the position in force. */
export interface CountingOptions {
  /**
   * Whether a switch of a point is on: `is('end-day', 'counts-the-end-day')`.
   * @throws Error for a name that is not in the definitions.
   */
  is(point: string, setting: string): boolean
  list(point: string, setting: string): ReadonlySet<string>
}
