// The definitions of the worked example that counting needs, read from data/ once for all tests. Out:
// contested points, group maps, returns.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { type Counting, countingSchema } from '../../src/definitions/counting.ts'
import { type Group, groupSchema } from '../../src/definitions/group.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { type GivenMeasure, type ReturnDefinition, returnSchema } from '../../src/definitions/returns.ts'
import { REPOSITORY } from '../workspace.ts'

const FOLDER = 'data/definitions'

function read<T>(file: string, schema: z.ZodType<T>): T {
  const { value, problems } = parseYaml(file, readFileSync(join(REPOSITORY, file), 'utf8'), schema)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(REPOSITORY, FOLDER, folder)).map(file => `${FOLDER}/${folder}/${file}`)

/** Made on first use, and once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
const groups = once(() => filesIn('groups').map(file => read(file, groupSchema)))
const returns = once(() => filesIn('returns').map(file => read(file, returnSchema)))

export const countingPoints: () => Counting = once(() => read(`${FOLDER}/counting.yaml`, countingSchema))

/** A new map, which the caller may change. */
export const groupMaps = (): Map<string, Group> => new Map(groups().map(group => [group.id, group]))

export function returnNamed(id: string): ReturnDefinition {
  const found = returns().find(one => one.id === id)
  if (found === undefined) throw new Error(`there is no return ${id}`)
  return found
}

/** A return that gives these measures and no other. */
export function returnGiving(
  ...gives: readonly (Partial<GivenMeasure> & Pick<GivenMeasure, 'measure' | 'counts'>)[]
): ReturnDefinition {
  return returnSchema.parse({
    id: 'ssda903',
    title: 'Return',
    folder: 'returns/ssda903',
    form: 'ssda903',
    tables: [
      { table: 'episodes', title: 'Episodes', named: 'episodes', columns: [{ name: 'CHILD', is: 'child' }] },
    ],
    gives,
  })
}
