// The names that disclosure.yaml uses. In: it, and the names defined. Out: a problem for each that is not, since a name in which a letter
// is wrong would leave what it means unprotected, without a word.

import type { Problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { parsePart } from '../terms/part.ts'
import type { Definitions } from './definitions.ts'
import type { Disclosure } from './disclosure.ts'
import { unknownNames } from './names-unknown.ts'

/** The indicators that count the cases of those that a paper names. */
export const basesNamed = (indicators: readonly string[], { public: own, exempt }: Disclosure): string[] =>
  [own, exempt]
    .flatMap(rule => rule.bases ?? [])
    .filter(one => one.indicators.some(ref => indicators.includes(ref)))
    .map(({ of }) => of)

export function checkNamesInDisclosure(
  { disclosure, names, groups, returns }: Definitions,
  placeOf: (name: string) => Origin,
): Problem[] {
  const rules = [disclosure.public, disclosure.exempt]
  const bases = rules.flatMap(rule => rule.bases ?? [])
  const sensitive = rules.flatMap(rule => rule.sensitive ?? [])
  const parts = sensitive.flatMap(({ part }) => part ?? [])
  const rows = parts.flatMap(parsePart)
  // Of returns that this paper does not read no measures are known.
  const isEveryReturnRead = [...names.returns].every(id => returns.has(id))
  const measures = [
    ...names.measures,
    ...[...returns.values()].flatMap(one => one.gives.map(({ measure }) => measure)),
  ]
  return [
    ...unknownNames(placeOf, 'paper', disclosure.papers ?? [], names.papers),
    ...unknownNames(
      placeOf,
      'indicator',
      bases.flatMap(({ indicators, of }) => [...indicators, of]),
      names.indicators,
    ),
    ...(isEveryReturnRead
      ? unknownNames(
          placeOf,
          'measure',
          sensitive.flatMap(({ measure }) => measure ?? []),
          measures,
        )
      : []),
    ...unknownNames(
      name => placeOf(parts.find(part => part.startsWith(`${name}=`)) ?? name),
      'group map',
      rows.map(({ group }) => group),
      names.groups,
    ),
    ...rows.flatMap(({ group, row }) => {
      const map = groups.get(group)
      const ids = map && [
        ...map.editions.flatMap(edition => edition.rows.map(({ id }) => id)),
        map['not-known'].id,
      ]
      return ids === undefined
        ? []
        : unknownNames(() => placeOf(`${group}=${row}`), `row of ${group}`, [row], ids)
    }),
  ]
}
