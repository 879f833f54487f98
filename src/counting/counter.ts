// Counts the measures of one return. In: histories and the definition. Out: readings, as if they had been
// supplied, and who was counted and why.
import type { Counting } from '../definitions/counting.ts'
import type { Group } from '../definitions/group.ts'
import type { ReturnDefinition } from '../definitions/returns.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Account, Return } from '../extracts/return.ts'
import type { FinancialYear, Period } from '../terms/period.ts'

export interface Counter {
  /** The return's id, and the measures that it gives or says that it cannot give. */
  readonly source: string
  readonly measures: ReadonlySet<string>
  /**
   * A measure at a period: of a month or a day on its last day or within it; of a year, a year to date,
   * twelve months likewise. With a part, of those children alone.
   * Missing with its reason where the return cannot give it, or does not reach so far; undefined for a
   * measure that it does not know.
   */
  reading(measure: string, period: Period, part?: string): Reading | undefined
  /**
   * Children by the part that they stood in at the end of the year before and at the end of the year, by
   * these group maps: `age=1-4;placement-broad=foster-own`.
   * Without `from` they were not in care then, without `to` they no longer are. Undefined where the return
   * does not reach so far.
   */
  movements(
    measure: string,
    groups: readonly string[],
    of: FinancialYear,
  ): readonly { readonly from?: string; readonly to?: string; readonly children: number }[] | undefined
  /** How many children (or events) counted, and why the others did not. */
  explain(measure: string, period: Period, part?: string): CountExplained | undefined
  /**
   * The children that are in the denominator and not in the numerator, or that were left out: for the
   * analyst's own list alone.
   */
  exceptions(measure: string, period: Period): readonly CountException[]
}

/** A return with what became of its rows, for the methods annex: no row of it. */
export interface CountedReturn {
  readonly source: string
  readonly title: string
  readonly files: Return['files']
  readonly years: readonly number[]
  readonly asAt: Return['asAt']
  /** Of the reader and of the joining, in that order. */
  readonly accounts: readonly Account[]
  readonly counter: Counter
  /** The same rows counted by other rules, such as those of a release. */
  countedBy(rules: CountingRules): Counter
}

export interface CountingRules extends Pick<ReturnDefinition, 'gives' | 'cannot-give'> {
  readonly counting: Counting
  readonly groups: ReadonlyMap<string, Group>
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
  /** Where a row about the child stands. */
  readonly file: string
  readonly row: number
}
