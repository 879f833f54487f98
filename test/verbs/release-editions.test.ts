// What `release` says of the guard of a public edition. Without a browser.
import { describe, expect, it } from 'vitest'
import { sayProblems } from '../../src/problems/say-problems.ts'
import type { Release } from '../../src/releases/release-record.ts'
import { readRelease } from '../../src/releases/release-text.ts'
import { sayReleased } from '../../src/verbs/release.ts'
import type { Files } from '../releases/workspace.ts'
import { editionInMemory, LEAVING, WORDS, withWords } from './edition-in-memory.ts'

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

describe('an override of what the guard found', () => {
  const POST = "Director of Children's Services"
  const allowed = `posts: ["${POST}"]\n`
  it('lets the edition be released once its post may give it, for the same words in the commentary and the page', async () => {
    const world = await editionInMemory({
      ...(await withWords('ZQ and his sister were moved to a new placement.')),
      'data/guard/allowed.yaml': allowed,
    })
    const draft = await world.produced()
    const entries = new Set(
      draft.problems.flatMap(problem =>
        problem.code === 'guard-initials-near-child' ? [problem.facts.entry] : [],
      ),
    )
    const overrides = (by: string) =>
      `overrides:\n${[...entries]
        .map(entry =>
          entry
            .replace('<post>', by)
            .replace('<day>', '2017-02-20')
            .replace('<reason>', 'The letters are of a project'),
        )
        .map(line => `  - ${line}\n`)
        .join('')}`
    world.files['data/guard/overrides.yaml'] = overrides('Head of Housing')
    await expect(world.released()).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({
          code: 'guard-override-idle',
          facts: expect.objectContaining({
            why: `it is by 'Head of Housing', who may not give one; those who may are ${POST} ('posts' in data/guard/allowed.yaml)`,
          }),
        }),
      ]),
    })
    expect([...(world.folders.get(LEAVING) ?? [])]).toEqual([])
    world.files['data/guard/overrides.yaml'] = overrides(`"${POST}"`)
    const done = await world.released()
    const { overridden = [] } = recorded(done.file, world.files)
    expect(entries.size).toBeLessThan(overridden.length)
    expect(new Set(overridden.map(({ file }) => file))).toEqual(new Set([WORDS, `${LEAVING}/paper.html`]))
    expect([...(world.folders.get(LEAVING)?.keys() ?? [])]).toContain('paper.html')
  }, 200_000)
})
