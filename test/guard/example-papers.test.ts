// The guard finds nothing in the commentary of the worked examples, nor in what is made of it in any format that needs no browser.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guardEdition } from '../../src/guard/guard-edition.ts'
import { makeOutputs, PAPERS } from '../hostile/hostile-outputs.ts'
import { REPOSITORY } from '../workspace.ts'
import { NO_RULES } from './rules.ts'

const filesBelow = (folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(join(REPOSITORY, folder), { recursive: true, withFileTypes: true })
      .filter(one => one.isFile())
      .map(one =>
        join(one.parentPath, one.name)
          .slice(REPOSITORY.length + 1)
          .replaceAll('\\', '/'),
      )
      .map(file => [file, new Uint8Array(readFileSync(join(REPOSITORY, file)))]),
  )
const data = filesBelow('data')
const commentary = new Map(
  [...data]
    .filter(([file]) => file.startsWith('data/commentary/'))
    .map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]),
)

/** In the edition that is guarded: an internal paper says on each page that it is not for publication, which is found. */
async function guardOutputs(request: (typeof PAPERS)[number]) {
  const made = await makeOutputs({ ...request, edition: 'public' }, data)
  // What is for the analyst alone is in no public edition.
  const files = new Map([...made].filter(([file]) => !/problems|repairs|manifest/.test(file)))
  expect(files.size).toBeGreaterThan(5)
  return guardEdition({ files, commentary }, NO_RULES)
}

describe('the worked examples', () => {
  it('have commentary to read', () => expect(commentary.size).toBeGreaterThan(20))
  it.each(PAPERS)(
    '$paper has nothing that should not be published',
    async request => {
      const { findings, unread } = await guardOutputs(request)
      expect([findings, unread]).toEqual([[], []])
    },
    120_000,
  )
})
