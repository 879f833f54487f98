// Contested points: where sources differ or are silent on how to count, each with its positions. The shape of
// data/definitions/counting.yaml.
import { z } from 'zod'
import { POINTS_ADDED, SETTINGS_ADDED } from './points-added.ts'
import { switchesUsed } from './settings-used.ts'

const id = z.string().regex(/^[a-z0-9-]+$/, 'a name in lowercase letters, digits and hyphens')

const position = z.strictObject({
  /** What is done; printed in the notes of a paper. */
  says: z.string(),
  source: z.string().optional(),
  /** What counting reads: switches that are on, and lists of codes. */
  on: z.array(id).default([]),
  lists: z.record(id, z.array(z.string())).default({}),
  /**
   * Where the position counts what happens in a period, and not what is true on its last day: the figure of a
   * year, or of a year to date, covers the whole of it.
   */
  covers: z.literal('whole-period').optional(),
  /** What an indicator that is counted by it is called, where another position counts something else. */
  called: z.strictObject({ name: z.string(), short: z.string(), definition: z.string() }).optional(),
})

const point = z
  .strictObject({
    id,
    /** The question: `Does a move with the same carer (T, U) start a placement?` */
    question: z.string(),
    positions: z.record(id, position),
    /** The national position, or the one nearest to it. */
    national: id,
    /** The position in force; by default the national one. */
    'in-force': id.optional(),
  })
  .superRefine((given, context) => {
    const report = (position: string, path: string[], message: string) =>
      context.addIssue({ code: 'custom', path: ['positions', position, ...path], message })
    const lists = new Set(Object.values(given.positions).flatMap(position => Object.keys(position.lists)))
    for (const [name, position] of Object.entries(given.positions)) {
      // A misspelt switch would do nothing; a list that a position lacks would be empty where that position is
      // in force.
      const asked = switchesUsed[given.id] ?? []
      if (position.on.some(one => !asked.includes(one)))
        report(
          name,
          ['on'],
          asked.length === 0
            ? 'no switch, since counting uses none for this point'
            : `switches that counting uses: ${asked.join(', ')}`,
        )
      const lacks = [...lists].filter(list => !(list in position.lists))
      if (lacks.length > 0)
        report(
          name,
          ['lists'],
          `a list of each name that the other positions have: ${lacks.join(', ')} ([] for none)`,
        )
    }
    for (const [key, name] of [
      ['national', given.national],
      ['in-force', given['in-force']],
    ] as const) {
      if (name !== undefined && !(name in given.positions))
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `one of the positions: ${Object.keys(given.positions).join(', ')}`,
        })
    }
  })

type Point = z.infer<typeof point>

/** A file without any point counts nothing, and stays so. */
function withPointsAdded(points: readonly Point[]): Point[] {
  if (points.length === 0) return []
  return [
    ...points.map(withSettingsAdded),
    ...POINTS_ADDED.filter(({ id }) => !points.some(point => point.id === id)),
  ]
}

function withSettingsAdded(given: Point): Point {
  const added = new Map(Object.entries(SETTINGS_ADDED[given.id] ?? {}))
  return {
    ...given,
    positions: Object.fromEntries(
      Object.entries(given.positions).map(([name, position]) => [name, { ...added.get(name), ...position }]),
    ),
  }
}

export const countingSchema = z
  .strictObject({ points: z.array(point).transform(withPointsAdded).default([]) })
  .superRefine(({ points }, context) => {
    points.forEach(({ id: name }, at) => {
      if (points.findIndex(one => one.id === name) < at)
        context.addIssue({
          code: 'custom',
          path: ['points', at, 'id'],
          message: 'an id that no other point has',
        })
    })
  })

export type Counting = z.infer<typeof countingSchema>
export type CountingPoint = Point
export type CountingPosition = z.infer<typeof position>

/** The name of the position in force: a measure's own, or that of the council, or the national one. */
export const positionInForce = (point: Point, instead: Readonly<Record<string, string>> = {}): string =>
  instead[point.id] ?? point['in-force'] ?? point.national
