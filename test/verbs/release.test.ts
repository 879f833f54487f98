// A second release, made in memory from the outputs in out/: what they hold must be the paper that is made now, and
// nothing may stand in its way.
import { describe, expect, it } from 'vitest'
import { BrowserError } from '../../src/pdf/printer.ts'
import { readManifest } from '../../src/releases/outputs.ts'
import { sha256 } from '../../src/terms/sha256.ts'
import { type ReleaseRequest, release } from '../../src/verbs/release.ts'
import { monthlyProduced, monthlyReleased } from '../fuzz/released-files.ts'
import { filesBelow } from '../fuzz/subjects.ts'
import { MONTHLY, outsideOfFiles } from '../workspace.ts'

const OUT = `out/${MONTHLY.paper}/${MONTHLY.period}`
const GIVEN = { ...MONTHLY, reason: 'Again', approvedBy: 'Head of Service', on: '2017-03-20' } as const
const DESPITE = {
  despite: [{ code: 'change-not-approved', reason: 'The panel meets tomorrow' }],
  despiteApprovedBy: 'Director',
} as const

/** `paper`: another paper.json (none with null), which the manifest names with its own fingerprint. */
async function releasedWith(paper: string | null | undefined, more: Partial<ReleaseRequest> = {}) {
  const produced = await monthlyProduced(await monthlyReleased(filesBelow('data')))
  const files = new Map(produced)
  if (paper !== undefined) {
    const manifest = readManifest(new TextDecoder().decode(files.get(`${OUT}/manifest.json`)))
    const outputs = paper === null ? [] : [{ file: 'paper.json', sha256: sha256(paper) }]
    files.set(`${OUT}/manifest.json`, new TextEncoder().encode(JSON.stringify({ ...manifest, outputs })))
    files.delete(`${OUT}/paper.json`)
    if (paper !== null) files.set(`${OUT}/paper.json`, new TextEncoder().encode(paper))
  }
  // Nothing is printed or written here: both would stop it in another way.
  return release({ ...GIVEN, ...more }, outsideOfFiles(files))
}

describe('release(request, outside)', () => {
  it('refuses while a change is not approved, with the list and how to go on', async () => {
    await expect(releasedWith(undefined)).rejects.toMatchObject({
      problems: [
        {
          code: 'change-not-approved',
          severity: 'error',
          facts: { change: expect.stringContaining('the total fell from 173 to 172') },
        },
        { code: 'release-refused', facts: { count: 1, codes: '--despite change-not-approved="<reason>"' } },
      ],
    })
  })
  it('goes on to print despite it, with the reason and the post', async () => {
    await expect(releasedWith(undefined, DESPITE)).rejects.toThrow(BrowserError)
  })
  it.each([
    ['without the post', { despite: DESPITE.despite }, 'option-missing', { option: '--despite-approved-by' }],
    [
      'for a post without a reason',
      { despiteApprovedBy: 'Director' },
      'option-missing',
      { option: '--despite' },
    ],
    [
      'without a reason',
      { ...DESPITE, despite: [{ code: 'change-not-approved', reason: ' ' }] },
      'option-not-understood',
      { option: '--despite', found: 'change-not-approved' },
    ],
    [
      'of a code that does not stand in the way',
      { ...DESPITE, despite: [...DESPITE.despite, { code: 'commentary-missing', reason: 'None' }] },
      'despite-without-cause',
      { given: 'commentary-missing', codes: 'change-not-approved' },
    ],
    ['with a reason that cannot be printed', { reason: 'Again \u{1F600}' }, 'sign-not-printable', {}],
  ])('refuses --despite %s', async (_, more, code, facts) => {
    await expect(releasedWith(undefined, more)).rejects.toMatchObject({ problems: [{ code, facts }] })
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
