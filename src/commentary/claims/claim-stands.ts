// A claim as it stands in its sentence: with the clauses that name what it is about and that lead to it. In these the words are
// looked for that restrict it.
// Worked: in `For girls, reviews fell in May and now stand at 90%` the claim of 90% is named by `reviews fell` and led by `For girls`.
import type { Claim } from './claim.ts'
import type { Clause } from './clause.ts'

/** A claim, and what its clause takes from the rest of the sentence. */
export interface ClaimStands {
  readonly claim: Claim
  readonly clause: Clause
  /** The clause that names what it is about, where it does not itself. */
  readonly naming: Clause | undefined
  /** The clauses without a claim right before it and before the one that names what it is about: they lead to both. */
  readonly leads: readonly Clause[]
  readonly clauses: readonly Clause[]
  /** Every claim of its clause. */
  readonly made: readonly Claim[]
}

export type FindUnread = (stands: ClaimStands) => readonly string[]
