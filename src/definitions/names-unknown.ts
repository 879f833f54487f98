// Names that are not defined. In: the names used and those known. Out: one problem for each.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { parseNameAndPart } from '../terms/part.ts'

const MOST_SAID = 40

/** Checks the name of `S4[reason-ceased=adopted]`; its part is checked elsewhere. */
export function unknownNames(
  placeOf: (name: string) => Origin,
  what: string,
  names: Iterable<string>,
  knownNames: Iterable<string>,
): Problem[] {
  const known = new Set(knownNames)
  return [...new Set(names)]
    .filter(name => !known.has(parseNameAndPart(name).name))
    .map(name =>
      problem('error', 'name-undefined', placeOf(name), { what, name, known: sayKnown(known, name) }),
    )
}

/** Of very many names, those that begin most like the unknown one: `6.88` is probably `6.8`. */
function sayKnown(names: ReadonlySet<string>, unknown: string): string {
  if (names.size === 0) return 'none'
  if (names.size <= MOST_SAID) return [...names].join(', ')
  const likest = [...names].sort((a, b) => sameStart(b, unknown) - sameStart(a, unknown))
  return `${likest.slice(0, MOST_SAID).join(', ')} and ${names.size - MOST_SAID} more`
}

function sameStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
