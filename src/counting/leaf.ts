// What a way of counting children is. In: one child's history and a span of days. Out: where the child
// stands, and why. Each is one file in leaves/.
import type { Fact } from '../definitions/facts.ts'
import type { Day } from '../terms/day.ts'
import type { ChildHistory, Episode } from './histories/history.ts'

/** First and last day, both included. What is counted on a day is counted on the last. */
export interface Span {
  readonly first: Day
  readonly last: Day
}

/**
 * `out`: considered, and in neither part, with the reason. `in-denominator`: of those looked at, and not in
 * the numerator. `in-numerator`: both.
 * A mere count has no `in-denominator`. A child that nobody would ask about (not in care near the span) has
 * no verdict.
 */
export interface Verdict {
  readonly stands: 'out' | 'in-denominator' | 'in-numerator'
  /**
   * In a few words, the same for every child of the kind: `in a series of short breaks`, `the start of care
   * is not in the data`.
   */
  readonly because: string
  /** For a mean or a sum: days, a score. */
  readonly value?: number
  /** The episode and the day by which the child is grouped: on the day, at the start, at the end. */
  readonly episode?: Episode
  readonly on: Day
}

/** Where a child stands and why, before it is said by which episode and on which day. */
export type Stand = Pick<Verdict, 'stands' | 'because'>

export interface CountingLeaf {
  /** The rule in words, by the positions in force: printed in the methods annex and by explain. */
  says(options: CountingOptions, told: Told): string
  /** Where the definition comes from: `DfE, children looked after data guidance 2023`. */
  readonly source: string
  /**
   * Who is asked about: those in care at some time in the span; of them only those with an episode that
   * begins or ends in it, where starts and ends are counted;
   * or everyone, where a table holds others (care leavers) or it looks further back.
   */
  readonly among?: 'those-who-moved' | 'everyone'
  /** Whether the return must hold every day of the span; otherwise its last day is enough. */
  readonly over?: 'whole-span'
  /**
   * How many months up to the last day the return must hold; where it does not reach so far back, there is no
   * reading.
   */
  readonly monthsBack?: number | ((options: CountingOptions) => number | undefined)
  /** Tables without which there is no reading: `oc2`. */
  readonly tables?: readonly string[]
  /**
   * Those of them that must have rows of the financial year of the last day: without one, the table was not
   * returned for that year.
   */
  readonly filled?: readonly string[]
  /** What a return says as at 31 March alone has no reading on another day. */
  readonly isAtYearEnd?: true
  /** Whoever is in care after a day: the end of the day before its first year stands in a return as well. */
  readonly isStock?: true
  /** Facts that no child has in a return that does not hold them; then there is no reading: `distance`. */
  readonly facts?: readonly Fact[]
  /**
   * The count of a span, then asked of every child: what is the same for all of them is worked out once.
   * Several verdicts where events are counted.
   * `latest`: the place of the child's latest episode that began by the last day (−1: none did), where it is
   * known already.
   * A verdict has its fields in the order in which they stand above, so that the engine sees few shapes of
   * it.
   */
  count(
    span: Span,
    options: CountingOptions,
    told: Told,
  ): (child: ChildHistory, latest?: number) => Verdict | readonly Verdict[] | undefined
}

/** What `with` of a measure says in the definition of the return: `{ flag: TEETH_CHECK }`. */
export type Told = Readonly<Record<string, string | number | readonly string[]>>

/** The contested points of data/definitions/counting.yaml, with the position in force. */
export interface CountingOptions {
  /**
   * Whether a setting of a point is on: `is('end-day', 'counts-the-end-day')`.
   * @throws Error for a name the definitions do not have.
   */
  is(point: string, setting: string): boolean
  list(point: string, setting: string): ReadonlySet<string>
}
