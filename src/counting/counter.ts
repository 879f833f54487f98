// What counting a return gives. Counter: readings as if they had been supplied, with who was counted and why.
import type { Counting } from '../definitions/counting.ts'
import type { Group } from '../definitions/group.ts'
import type { ReturnDefinition } from '../definitions/returns.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Account, Return } from '../extracts/return.ts'
import type { FinancialYear, Period } from '../terms/period.ts'

export interface Counter {
  /** The return's id, and the measures that it gives or declares that it cannot give. */
  readonly source: string
  readonly measures: ReadonlySet<string>
  /**
   * A measure at a period. A measure as at a day is read on the last day of the period; other measures cover
   * the whole period. With a part, of the children in that part only.
   * Missing, with its reason, where the return cannot give it or does not cover the period; undefined for an
   * unknown measure.
   */
  reading(measure: string, period: Period, part?: string): Reading | undefined
  /**
   * Children by their part at the end of the year before and at the end of the year, by these group maps:
   * `age=1-4;placement-broad=foster-own`.
   * Without `from` the child was not in care then; without `to` the child no longer is. Undefined where the
   * return does not cover both days.
   */
  movements(
    measure: string,
    groups: readonly string[],
    of: FinancialYear,
  ): readonly { readonly from?: string; readonly to?: string; readonly children: number }[] | undefined
  /**
   * Changes of a number in care for which the return gives no reason, between the day before the period and its
   * end. Undefined for a measure that is not the number in care, and where the return does not cover the period.
   */
  breaks(measure: string, period: Period): StockBreaks | undefined
  /** How many children (or events) were counted, and why the others were not. */
  explain(measure: string, period: Period, part?: string): CountExplained | undefined
  /**
   * The children (or events) that count in the denominator and not in the measure: only for the analyst's own
   * list. Without a denominator that the return counts, or where it has the same rule as the measure, those
   * that the rule leaves out are listed too.
   */
  exceptions(measure: string, period: Period, denominator?: string): readonly CountException[]
}

/** A return and what became of its rows, for the methods annex; it holds no row. */
export interface CountedReturn {
  readonly source: string
  readonly title: string
  readonly files: Return['files']
  readonly years: readonly number[]
  readonly asAt: Return['asAt']
  /** From the reader and from the joining, in that order. */
  readonly accounts: readonly Account[]
  readonly counter: Counter
  /** The same rows counted by other rules, such as those of a release. */
  countedBy(rules: CountingRules): Counter
}

export interface CountingRules extends Pick<ReturnDefinition, 'gives' | 'cannot-give'> {
  readonly counting: Counting
  readonly groups: ReadonlyMap<string, Group>
}

/** Between two numbers in care: starts that are not coded S, and ends without a reason. */
export interface StockBreaks {
  readonly startsNotCoded: number
  readonly endsWithoutReason: number
}

export interface CountExplained {
  /** The rule in words, with the positions in force. */
  readonly rule: string
  readonly source: string
  readonly counted: number
  readonly reasons: readonly {
    readonly stands: 'out' | 'in-denominator' | 'in-numerator'
    readonly because: string
    readonly count: number
  }[]
}

export interface CountException {
  readonly child: number
  readonly stands: 'out' | 'in-denominator'
  readonly because: string
  /** The file and row of a row about the child. */
  readonly file: string
  readonly row: number
}
