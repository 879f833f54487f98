// Checks that the names in returns are defined: contested points, positions, lists and columns. In:
// definitions. Out: a problem for each name that is not.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import type { Counting } from './counting.ts'
import type { Definitions } from './definitions.ts'
import type { GivenMeasure, ReturnDefinition } from './returns.ts'
import { listsUsed, switchesUsed } from './settings-used.ts'
import { wayOf } from './ways-of-counting.ts'

interface Unknown {
  readonly what: string
  readonly name: string
  readonly known: readonly string[]
}

export function checkNamesInReturns(
  { returns, counting }: Pick<Definitions, 'returns' | 'counting'>,
  places: {
    readonly return: (id: string, name: string) => Origin
    readonly counting: (name: string) => Origin
  },
): Problem[] {
  const reported = ({ what, name, known }: Unknown, origin: Origin) =>
    problem('error', 'name-undefined', origin, { what, name, known: known.join(', ') || 'none' })
  const inReturns = [...returns.values()].flatMap(one => [
    ...one.gives.flatMap(given =>
      [
        ...unknownPositions(given, counting),
        ...unknownLists(given, counting),
        ...unknownColumns(given, one),
      ].map(unknown => reported(unknown, places.return(one.id, given.measure))),
    ),
    ...repeatedIn(one).map(({ what, name }) =>
      problem('error', 'definition-repeated', places.return(one.id, name), {
        what,
        name,
        elsewhere: 'the same return',
      }),
    ),
  ])
  const isAsked = [...returns.values()].some(({ gives }) => gives.length > 0)
  return [
    ...inReturns,
    ...(isAsked
      ? unknownSettings(counting).map(unknown => reported(unknown, places.counting(unknown.name)))
      : []),
  ]
}

function unknownPositions({ positions }: GivenMeasure, { points }: Counting): Unknown[] {
  return Object.entries(positions).flatMap(([id, position]): Unknown[] => {
    const point = points.find(one => one.id === id)
    if (point === undefined) return [{ what: 'contested point', name: id, known: points.map(one => one.id) }]
    return position in point.positions
      ? []
      : [{ what: `position of ${id}`, name: position, known: Object.keys(point.positions) }]
  })
}

/** `$permanence.codes`: a list that the positions of a point give. */
function unknownLists({ only }: GivenMeasure, counting: Counting): Unknown[] {
  const asked = Object.values(only).filter(
    condition => typeof condition === 'string' && condition.startsWith('$'),
  )
  if (asked.length === 0) return []
  const known = counting.points.flatMap(point =>
    settingsOf(counting, point.id).lists.map(list => `$${point.id}.${list}`),
  )
  return asked
    .map(String)
    .filter(name => !known.includes(name))
    .map(name => ({ what: 'list', name, known }))
}

/** Without the column every child would be counted as having no answer. */
function unknownColumns({ counts, with: settings }: GivenMeasure, { tables }: ReturnDefinition): Unknown[] {
  const { columnOf } = wayOf(counts)
  if (columnOf === undefined) return []
  const known = tables.find(({ table }) => table === columnOf.table)?.columns.map(({ name }) => name) ?? []
  const name = String(settings[columnOf.settings])
  return known.includes(name) ? [] : [{ what: `column of the table ${columnOf.table}`, name, known }]
}

function repeatedIn({
  tables,
  gives,
  'cannot-give': never,
}: ReturnDefinition): Pick<Unknown, 'what' | 'name'>[] {
  const repeated = (what: string, names: readonly string[]) =>
    [...new Set(names.filter((name, at) => names.indexOf(name) < at))].map(name => ({ what, name }))
  return [
    ...repeated(
      'table',
      tables.map(({ table }) => table),
    ),
    ...tables.flatMap(({ columns }) =>
      repeated(
        'column',
        columns.map(({ name }) => name),
      ),
    ),
    ...repeated('measure', [...gives.map(({ measure }) => measure), ...Object.keys(never)]),
  ]
}

/** Points, switches and lists that counting uses but that were removed or renamed. */
export function unknownSettings(counting: Counting): Unknown[] {
  const ids = counting.points.map(({ id }) => id)
  const missing = (
    asked: Readonly<Record<string, readonly string[]>>,
    what: 'switches' | 'lists',
    word: string,
  ) =>
    Object.entries(asked)
      .filter(([id]) => ids.includes(id))
      .flatMap(([id, names]) => {
        const known = settingsOf(counting, id)[what]
        return names
          .filter(name => !known.includes(name))
          .map(name => ({ what: `${word} of ${id}`, name, known }))
      })
  const points = [...Object.keys(switchesUsed), ...Object.keys(listsUsed)]
    .filter(id => !ids.includes(id))
    .map(name => ({ what: 'contested point', name, known: ids }))
  return [...points, ...missing(switchesUsed, 'switches', 'switch'), ...missing(listsUsed, 'lists', 'list')]
}

function settingsOf({ points }: Counting, id: string): { switches: string[]; lists: string[] } {
  const positions = Object.values(points.find(point => point.id === id)?.positions ?? {})
  return {
    switches: positions.flatMap(({ on }) => on),
    lists: [...new Set(positions.flatMap(({ lists }) => Object.keys(lists)))],
  }
}
