// Finds another indicator that a clause compares with, where a period follows it. In: a clause and what compares. Out: that
// indicator, and the clause with each period that it may be about.
// Worked: `more ceased than started in July` compares both in July; the second alone may be July's too.
import { isTerm } from '../words/term.ts'
import type { Clause } from './clause.ts'
import { otherIndicatorAfter, type ReferenceFound, referenceAfter } from './reference.ts'

export interface ComparedWith {
  readonly found: ReferenceFound | undefined
  readonly clauses: readonly Clause[]
}

/** Undefined where no other indicator stands between what compares and its period. */
export function indicatorCompared(clause: Clause, at: number): ComparedWith | undefined {
  const after = referenceAfter(clause, at)
  if (after?.reference.is !== 'periods') return undefined
  const { ids } = after.reference
  const found = otherIndicatorAfter(clause, at)
  if (found === undefined || !clause.terms.slice(found.at, after.at).some(isTerm('name'))) return undefined
  return { found, clauses: [{ ...clause, periods: ids }, ...(clause.periods.length > 0 ? [clause] : [])] }
}
