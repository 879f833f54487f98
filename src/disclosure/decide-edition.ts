// Decides what an edition may know. In: the internal paper's lookups, what they were asked for, and the council's rule. Out:
// the figures withheld, and the result of the audit.

import { sayReference } from '../terms/figure-reference.ts'
import type { Decided } from './lookups.ts'
import type { Solver } from './solver.ts'
import { readingRef, type SystemRequest, systemOf } from './system-of.ts'
import { type TooFine, tooFine } from './too-fine.ts'
import { type Withheld, withhold } from './withhold.ts'

export interface EditionDecision extends Decided {
  readonly why: Withheld['figures']
  readonly audit: Withheld['audit']
  readonly attack: Withheld['attack']
  readonly baseUnknown: readonly string[]
  /** Tables whose rows are too fine for so few children. */
  readonly tooFine: readonly TooFine[]
}

export function decideEdition(request: SystemRequest, solver: Solver): EditionDecision {
  const { id: council } = request.definitions.areas.council
  const { system, baseUnknown } = systemOf(request)
  const { figures, mayBeZero, audit, attack } = withhold(system, solver)
  return {
    known: new Set([
      ...request.wanted.map(one => sayReference(one, council)),
      ...request.readingsWanted.map(readingRef),
    ]),
    withheld: new Set(figures.keys()),
    mayBeZero,
    why: figures,
    audit,
    attack,
    baseUnknown,
    tooFine: tooFine(request.wanted, one => figures.has(sayReference(one, council)), {
      period: request.period,
      upTo: request.rule['up-to'],
    }),
  }
}
