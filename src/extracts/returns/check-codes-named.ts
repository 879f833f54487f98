// Checks that the codes in definitions are codes of the return. In: the definitions that count children, and the list
// of codes. Out: an error for each code that is in no year's list, since no child would have it.

import type { ChildFact } from '../../definitions/child-facts.ts'
import type { Counting } from '../../definitions/counting.ts'
import type { Group } from '../../definitions/group.ts'
import type { ReturnDefinition } from '../../definitions/returns.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { Origin } from '../../terms/origin.ts'
import type { CodesByColumn } from './codes.ts'

/** The column of each fact that is a code. */
const COLUMN_OF: Readonly<Partial<Record<ChildFact, string>>> = {
  sex: 'SEX',
  ethnicity: 'ETHNIC',
  'legal-status': 'LS',
  placement: 'PLACE',
  provider: 'PLACE_PROVIDER',
  need: 'CIN',
  'reason-ceased': 'REC',
}

interface Named {
  readonly fact: string
  readonly names: readonly string[]
  readonly origin: Origin
}

/** A column without a list allows any code. */
export function checkCodesNamed(
  codes: CodesByColumn,
  returns: readonly ReturnDefinition[],
  groups: Iterable<Group>,
  counting: Counting,
): Problem[] {
  const named = [
    ...returns.flatMap(one => namedInReturn(one, counting)),
    ...[...groups].flatMap(namedInGroup),
  ]
  const reported = new Set<string>()
  return named.flatMap(({ fact, names, origin }) => {
    const column = Object.entries(COLUMN_OF).find(([one]) => one === fact)?.[1] ?? ''
    const known = codes.get(column)
    if (known === undefined) return []
    return names
      .filter(name => {
        const key = `${origin.file} ${column} ${name}`
        const isNew = !known.has(name) && !reported.has(key)
        if (isNew) reported.add(key)
        return isNew
      })
      .map(name => problem('error', 'return-code-undefined', origin, { code: name, column, fact }))
  })
}

const namedInReturn = ({ id, gives }: ReturnDefinition, { points }: Counting): Named[] =>
  gives.flatMap(({ measure, only }) =>
    Object.entries(only).flatMap(([fact, condition]): Named[] => {
      const origin = { file: `data/definitions/returns/${id}.yaml`, entry: measure }
      if (Array.isArray(condition)) return [{ fact, names: condition, origin }]
      if (typeof condition !== 'string') return []
      if (!condition.startsWith('$')) return [{ fact, names: [condition], origin }]
      const [point, list = ''] = condition.slice(1).split('.')
      const positions = points.filter(one => one.id === point).flatMap(one => Object.entries(one.positions))
      return positions.map(([position, { lists }]) => ({
        fact,
        names: lists[list] ?? [],
        origin: { file: 'data/definitions/counting.yaml', entry: `${point}.${position}.${list}` },
      }))
    }),
  )

const namedInGroup = ({ id, editions }: Group): Named[] =>
  editions.flatMap(({ rows }) =>
    rows.flatMap(row =>
      Object.entries(row.when).flatMap(([fact, condition]) =>
        Array.isArray(condition)
          ? [
              {
                fact,
                names: condition,
                origin: { file: `data/definitions/groups/${id}.yaml`, entry: row.id },
              },
            ]
          : [],
      ),
    ),
  )
