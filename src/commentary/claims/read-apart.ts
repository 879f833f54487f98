// Reads a clause by itself, and with only some of the clauses beside it. What holds where it is read so is not held against the
// officer: it may have nothing to do with the rest of the sentence. In: a contradicted claim and the clauses of its sentence. Out: yes
// or no.
// Worked: in `Coverage was last above 95% in November, at 97.1%, and up-to-date plans fell` November is not that of the plans.
import { isClaim } from '../words/term.ts'
import { nothingBefore } from './carried-on.ts'
import type { Claim } from './claim.ts'
import type { Clause } from './clause.ts'
import { decide } from './decide.ts'
import { claimsOf } from './index.ts'
import { namedByNumber } from './named-by-number.ts'
import { clausesOf } from './read-subject.ts'

export const holdsApart = (claim: Claim, clauses: readonly Clause[]): boolean =>
  partsAround(claim.clause, clauses).some(part => {
    const { said, topic, read } = claim.clause
    const apart = clausesOf(
      said,
      part.map(one => one.read),
      topic,
      nothingBefore,
    ).map(namedByNumber)
    const own = apart.find(one => one.read === read)
    return (
      own !== undefined &&
      (own.subject.isClear || own.terms.some(term => SPEAKS_OF_ALL.test(term.text))) &&
      claimsOf(own).some(
        other => other.at === claim.at && other.end === claim.end && decide(other) === 'holds',
      )
    )
  })

/** Every run of clauses that has the claim's own, and that does not lack what leads to it. */
function partsAround({ read }: Clause, clauses: readonly Clause[]): (readonly Clause[])[] {
  const at = clauses.findIndex(one => one.read === read)
  return clauses
    .slice(0, at + 1)
    .flatMap((_, from) =>
      isLead(clauses[from - 1])
        ? []
        : clauses.slice(at).map((__, more) => clauses.slice(from, at + more + 1)),
    )
}

/** It may be any of the topic's. */
const SPEAKS_OF_ALL = /^(?:numbers|cohort|growth|coverage)$/i

/** `For the year to date, …`, `Of 1,074 reviews, …`: what it says is of the next clause. */
const isLead = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  (!clause.terms.some(isClaim) ||
    /^(?:of|for|at|in|on|by|over|since|from|with|among|across|taking)$/i.test(
      clause.terms[0]?.words[0] ?? '',
    ))
