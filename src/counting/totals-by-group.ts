// Puts verdicts into the rows of group maps and adds them up. In: verdicts of one way of counting, and what
// the measure adds up. Out: numbers by row.
import type { RowOf } from './group-of.ts'
import type { ChildHistory } from './histories/child-history.ts'
import type { ChildVerdict } from './leaf.ts'
import type { IsIncluded } from './only-filter.ts'

/**
 * The verdict and the child at the same position belong together: two lists, since there may be 80,000 of
 * them.
 */
export interface CountedChildren {
  readonly children: readonly ChildHistory[]
  readonly verdicts: readonly ChildVerdict[]
}

/** By the rows of a part, in the order of its maps, joined with `;`; the whole is one row without a name. */
export type Totals = ReadonlyMap<string, number>

/** What one number adds up: a share or a mean has two numbers. */
export type AddedUp = 'numerator' | 'denominator' | 'sum'

/** Takes verdicts one at a time. */
export interface RunningTotals {
  add(child: ChildHistory, verdict: ChildVerdict): void
  totals(): Totals
}

export function totalsByGroup(
  take: AddedUp,
  isIncluded: IsIncluded | undefined,
  rowsOf: readonly RowOf[],
): RunningTotals {
  const found = new Map<string, { number: number }>()
  return {
    add: (child, verdict) => {
      const adds = amountAdded(verdict, take)
      if (adds === undefined || isIncluded?.(child, verdict) === false) return
      const key = rowsIn(rowsOf, child, verdict)
      const row = found.get(key)
      if (row === undefined) found.set(key, { number: adds })
      else row.number += adds
    },
    totals: () => new Map([...found].map(([key, { number }]) => [key, number])),
  }
}

export const rowsIn = (rowsOf: readonly RowOf[], child: ChildHistory, verdict: ChildVerdict): string =>
  rowsOf.length <= 1
    ? (rowsOf[0]?.(child, verdict) ?? '')
    : rowsOf.map(rowOf => rowOf(child, verdict)).join(';')

/**
 * What a verdict adds to the figure; undefined where it adds nothing. A sum is of children in the numerator.
 */
export function amountAdded({ stands, value }: ChildVerdict, take: AddedUp): number | undefined {
  if (stands === 'out' || (stands === 'in-denominator' && take !== 'denominator')) return undefined
  return take === 'sum' ? (value ?? 0) : 1
}
