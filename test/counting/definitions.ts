// The definitions of the worked example that counting needs, read from data/. In: nothing. Out: contested
// points, group maps, returns.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
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

export const groupMaps = (): Map<string, Group> =>
  new Map(
    readdirSync(join(REPOSITORY, FOLDER, 'groups'))
      .map(file => read(`${FOLDER}/groups/${file}`, groupSchema))
      .map(group => [group.id, group]),
  )

export const returnNamed = (id: string): ReturnDefinition =>
  read(`${FOLDER}/returns/${id}.yaml`, returnSchema)

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
