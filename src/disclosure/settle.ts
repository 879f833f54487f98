// Makes an edition that keeps figures back. In: what the internal paper wanted to know, and a way to make the paper again from
// other lookups. Out: the paper made from what the edition may know, and the decision.
//
// Where a figure is withheld a paper may look up others in its place. Those are withheld too, until they are decided on.
import { distinctBy } from '../terms/distinct-by.ts'
import { sayReference } from '../terms/figure-reference.ts'
import { decideEdition, type EditionDecision } from './decide-edition.ts'
import { type Lookups, withholding } from './lookups.ts'
import type { Solver } from './solver.ts'
import { readingRef, type SystemRequest } from './system-of.ts'

export interface Settled<Made> {
  readonly made: Made
  readonly decision: EditionDecision
}

/** What is looked up for the first time at the last try stays withheld. */
const MOST_TRIES = 4

/** `make` is given what figures may be made from, and the same for words, which decide nothing. */
export async function settle<Made>(
  request: SystemRequest,
  solver: Solver,
  make: (forFigures: Lookups, forWords: Lookups, decision: EditionDecision) => Promise<Made>,
): Promise<Settled<Made>> {
  const { id: council } = request.definitions.areas.council
  let { wanted, readingsWanted } = request
  for (let tries = 1; ; tries++) {
    const decision = decideEdition({ ...request, wanted, readingsWanted }, solver)
    const seen = withholding(request, council, decision)
    const made = await make(seen, withholding(request, council, decision), decision)
    const [more, moreRead] = [seen.undecided(), seen.readingsUndecided()]
    if ((more.length === 0 && moreRead.length === 0) || tries === MOST_TRIES) return { made, decision }
    wanted = distinctBy([...wanted, ...more], one => sayReference(one, council))
    readingsWanted = distinctBy([...readingsWanted, ...moreRead], readingRef)
  }
}
