// A second release, made in memory from the outputs in out/. What they hold must be the paper that is made now.
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../src/releases/outputs.ts'
import { sha256 } from '../../src/terms/sha256.ts'
import { release } from '../../src/verbs/release.ts'
import { monthlyProduced, monthlyReleased } from '../fuzz/released-files.ts'
import { filesBelow } from '../fuzz/subjects.ts'
import { MONTHLY, outsideOfFiles } from '../workspace.ts'

const OUT = `out/${MONTHLY.paper}/${MONTHLY.period}`
const GIVEN = { ...MONTHLY, reason: 'Again', approvedBy: 'Head of Service', on: '2017-03-20' } as const

/** `paper`: another paper.json (none with null), which the manifest names with its own fingerprint. */
async function releasedWith(paper: string | null | undefined) {
  const produced = await monthlyProduced(await monthlyReleased(filesBelow('data')))
  const files = new Map(produced)
  if (paper !== undefined) {
    const manifest = readManifest(new TextDecoder().decode(files.get(`${OUT}/manifest.json`)))
    const outputs = paper === null ? [] : [{ file: 'paper.json', sha256: sha256(paper) }]
    files.set(`${OUT}/manifest.json`, new TextEncoder().encode(JSON.stringify({ ...manifest, outputs })))
    files.delete(`${OUT}/paper.json`)
    if (paper !== null) files.set(`${OUT}/paper.json`, new TextEncoder().encode(paper))
  }
  return release(GIVEN, { ...outsideOfFiles(files), append: async () => true })
}

describe('release(request, outside)', () => {
  it('is the second of its month, and compared with the first', async () => {
    const released = await releasedWith(undefined)
    expect(released).toMatchObject({ release: '2017-01/2', supersedes: '2017-01/1' })
    expect(released.since?.changed).toContain('6.1@2016-12')
  })
  it.each([
    ['a paper.json that is cut off', '{"id": "corp', 'paper.json was made by another version of Orderpaper'],
    ['another paper.json', '{}', 'paper.json was made by another version of Orderpaper'],
    ['no paper.json', null, 'there is no paper.json'],
  ])('refuses %s', async (_, paper, differs) => {
    await expect(releasedWith(paper)).rejects.toMatchObject({
      problems: [{ code: 'outputs-of-other-inputs', facts: { differs } }],
    })
  })
})
