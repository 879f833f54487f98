// What `release` says of the guard of a public edition. Without a browser.
import { describe, expect, it } from 'vitest'
import { sayProblems } from '../../src/problems/say-problems.ts'
import type { Release } from '../../src/releases/release-record.ts'
import { readRelease } from '../../src/releases/release-text.ts'
import { sayReleased } from '../../src/verbs/release.ts'
import type { Files } from '../releases/workspace.ts'
import { editionInMemory } from './edition-in-memory.ts'

/** The release as it is read back. */
function recorded(file: string, files: Files): Release {
  const { release, problems } = readRelease(file, String(files[file]))
  if (release === undefined) throw new Error(sayProblems(problems))
  return release
}

describe('the release of a public edition', () => {
  it('says and records that the names of children were not compared', async () => {
    const { produced, released, files } = await editionInMemory()
    await produced()
    const done = await released()
    expect(sayReleased(done)).toContain(
      'The names of children were not compared (classes F2 and F8 of the guard are not checked): there is no data/guard/names.csv.',
    )
    expect(recorded(done.file, files).notChecked).toEqual(['F2', 'F8'])
  }, 120_000)
  it('says nothing of it where they were', async () => {
    const { produced, released, files } = await editionInMemory({
      'data/guard/names.csv': 'forename,surname\nZorvane,Quillick\n',
    })
    await produced()
    const done = await released()
    expect(sayReleased(done)).not.toContain('not compared')
    expect(recorded(done.file, files).notChecked).toBeUndefined()
  }, 120_000)
})
