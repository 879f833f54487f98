// Reads a clause by itself, and with only some of the clauses beside it. What holds where it is read so is not held against the
// officer: it may have nothing to do with the rest of the sentence. In: a contradicted claim and the clauses of its sentence. Out: yes
// or no.
// Worked: in `Coverage was last above 95% in November, at 97.1%, and up-to-date plans fell` November is not that of the plans.
import { rememberedOf } from '../../terms/remembered.ts'
import { isClaim } from '../words/term.ts'
import { nothingBefore } from './carried-on.ts'
import type { Claim } from './claim.ts'
import type { Clause } from './clause.ts'
import { isBorneOut } from './decide.ts'
import { claimsOf } from './index.ts'
import { namedByNumber } from './named-by-number.ts'
import { clauseReader } from './read-subject.ts'

export function holdsApart({ clause, at, end }: Claim, clauses: readonly Clause[]): boolean {
  const whole = clauses.find(one => one.read === clause.read)
  return (
    whole !== undefined &&
    readApart(clauses)(whole).some(
      own =>
        (own.subject.isClear || own.terms.some(term => SPEAKS_OF_ALL.test(term.text))) &&
        claimsOf(own).some(other => other.at === at && other.end === end && isBorneOut(other)),
    )
  )
}

/** A clause of a sentence as each part around it reads it, for all of its claims. */
const readApart = rememberedOf((clauses: readonly Clause[]) =>
  rememberedOf((clause: Clause) =>
    partsAround(clause, clauses).map(part => {
      const reads = part.map(one => one.read)
      const clauseOf = clauseReader(clause.said, reads, clause.topic, nothingBefore)
      return namedByNumber(clauseOf(clause.read, part.indexOf(clause)))
    }),
  ),
)

/** Every run of clauses that has the claim's own, and that does not lack what leads to it. */
function partsAround(clause: Clause, clauses: readonly Clause[]): (readonly Clause[])[] {
  const at = clauses.indexOf(clause)
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
