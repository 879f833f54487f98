// A release keeps the group maps that its figures need. One that the paper no longer names is read for the
// comparison: it still exists although the paper does not use it.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { releaseFile } from '../../src/releases/release-record.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { type ExtraInputs, readPaperInputs } from '../../src/workspace/read-paper-inputs.ts'
import { definitionFiles, loadAll } from '../definitions/project.ts'
import { type Files, memoryOutside, releaseOf } from '../releases/workspace.ts'

const STRATEGY = { paper: 'sufficiency-strategy-2016', period: '2016-12' }
const SEX = 'data/definitions/groups/sex.yaml'

/** The paper as it was published when it had a table by sex. */
async function released(): Promise<Files> {
  const files: Files = {}
  const release = releaseOf(await makePaper(STRATEGY, openWorkspace(memoryOutside(files))))
  const sex = loadAll(definitionFiles()).definitions?.groups.get('sex')
  if (sex === undefined) throw new Error('there is no group map of sex')
  const withSex = { ...release, groups: [...(release.groups ?? []), sex] }
  return { [releaseFile(release.paper, release)]: writeRelease(withSex) }
}

describe('readPaperInputs(request, workspace, beside)', async () => {
  const files = await released()
  const read = (beside: ExtraInputs) =>
    readPaperInputs(STRATEGY, openWorkspace(memoryOutside(files)), beside).then(({ definitions, inputs }) => [
      definitions.groups.has('sex'),
      inputs.some(({ file }) => file === SEX),
    ])
  it('reads the group maps of the release that the paper is compared with', async () =>
    expect(await read({ compared: {} })).toEqual([true, true]))
  it('reads those of the named release', async () =>
    expect(await read({ compared: { with: '2016-12/1' } })).toEqual([true, true]))
  it('does not read them for anything else', async () => expect(await read({})).toEqual([false, false]))
})
