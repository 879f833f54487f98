// Points that counting.yaml gained later: a file that does not have them takes the national position.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { countingSchema } from '../../src/definitions/counting.ts'
import { POINTS_ADDED, SETTINGS_ADDED } from '../../src/definitions/points-added.ts'
import { countingPoints } from '../counting/definitions.ts'
import { REPOSITORY } from '../workspace.ts'

const OLD = {
  id: 'temporary',
  question: 'Do temporary placements count?',
  positions: { no: { says: 'No.' }, yes: { says: 'Yes.', on: ['counted'] } },
  national: 'no',
}

describe('a counting.yaml without the later points', () => {
  it('takes the national position of each', () => {
    const { points } = countingSchema.parse({ points: [OLD] })
    expect(points.map(({ id }) => id)).toEqual(['temporary', ...POINTS_ADDED.map(({ id }) => id)])
    expect(points.at(-1)?.['in-force']).toBeUndefined()
  })
  it('keeps its own where it has them', () => {
    const [added] = POINTS_ADDED
    const { points } = countingSchema.parse({ points: [{ ...added, 'in-force': 'as-returned' }] })
    expect(points.map(point => point['in-force'])).toEqual(['as-returned'])
  })
  it('stays without any where it has none', () => {
    expect([countingSchema.parse({}).points, countingSchema.parse({ points: [] }).points]).toEqual([[], []])
  })
})

it('has the points of data/definitions/counting.yaml, word by word', () => {
  const { points } = countingPoints()
  expect(POINTS_ADDED).toEqual(POINTS_ADDED.map(({ id }) => points.find(point => point.id === id)))
})

it('has the settings of data/definitions/counting.yaml, word by word', () => {
  const written = parse(readFileSync(join(REPOSITORY, 'data/definitions/counting.yaml'), 'utf8')) as {
    points: { id: string; positions: Record<string, { covers?: string; called?: unknown }> }[]
  }
  const settings = written.points.flatMap(({ id, positions }) =>
    Object.entries(positions).flatMap(([name, { covers, called }]) =>
      covers === undefined && called === undefined
        ? []
        : [[id, name, { ...(covers && { covers }), ...(called !== undefined && { called }) }]],
    ),
  )
  expect(settings).toEqual(
    Object.entries(SETTINGS_ADDED).flatMap(([id, positions]) =>
      Object.entries(positions).map(([name, added]) => [id, name, added]),
    ),
  )
})
