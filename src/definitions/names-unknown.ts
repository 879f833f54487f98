// Names that nothing defines. In: the names used and those that are known. Out: a problem for each, once.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { nameAndPart } from '../terms/part.ts'

const MOST_SAID = 40

/** Of `S4[reason-ceased=adopted]` the name is looked at; its part elsewhere. */
export function namesUnknown(
  placeOf: (name: string) => Origin,
  what: string,
  names: Iterable<string>,
  knownNames: Iterable<string>,
): Problem[] {
  const known = new Set(knownNames)
  return [...new Set(names)]
    .filter(name => !known.has(nameAndPart(name).name))
    .map(name => problem('error', 'name-undefined', placeOf(name), { what, name, known: sayKnown(known) }))
}

function sayKnown(names: ReadonlySet<string>): string {
  if (names.size === 0) return 'none'
  return names.size <= MOST_SAID ? [...names].join(', ') : `${[...names].slice(0, MOST_SAID).join(', ')} …`
}
