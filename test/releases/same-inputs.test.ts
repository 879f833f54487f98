// A paper produced again from the inputs of its release, where the release lists more definitions than the
// paper needs: earlier versions read them all.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { releaseFile } from '../../src/releases/release-record.ts'
import { readRelease, writeRelease } from '../../src/releases/release-text.ts'
import { sha256 } from '../../src/terms/sha256.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { MONTHLY, realOutside } from '../workspace.ts'
import { type Files, memoryOutside, publish } from './workspace.ts'

const FILE = releaseFile(MONTHLY.paper, { period: MONTHLY.period, n: 1 })

/** The release as a version made it that read all definitions. */
async function publishWithAll(files: Files) {
  const made = await publish(files)
  const { release } = readRelease(FILE, String(files[FILE]))
  if (release === undefined) throw new Error('there is no release')
  const outside = realOutside()
  const all = (await outside.list('data/definitions')).filter(file => file.endsWith('.yaml'))
  const definitions = await Promise.all(
    all.map(async file => ({ file, sha256: sha256(await outside.read(file)), is: 'definition' as const })),
  )
  const others = release.inputs.filter(({ is }) => is !== 'definition')
  files[FILE] = writeRelease({ ...release, inputs: [...definitions, ...others] })
  return made
}
const again = (files: Files) => makePaper(MONTHLY, openWorkspace(memoryOutside(files)))

describe('makePaper(request) where a release lists every definition', () => {
  it('is that release again, to the byte', async () => {
    const files: Files = {}
    const { paper } = await publishWithAll(files)
    const made = await again(files)
    expect(made.comparison).toBeUndefined()
    expect(JSON.stringify(made.paper)).toBe(JSON.stringify(paper))
  })
  it.each([
    ['a definition that it needs', 'data/definitions/indicators/health.yaml', '\n# Read again.\n'],
    ['the checks', 'data/definitions/checks.yaml', '\n# Read again.\n'],
  ])('is compared with it once %s has other bytes', async (_, file, more) => {
    const files: Files = {}
    await publishWithAll(files)
    const text = new TextDecoder().decode(await realOutside().read(file))
    files[file] = text + more
    expect((await again(files)).comparison?.with.n).toBe(1)
  })
  it('is compared with it once a file for the whole workspace is gone', async () => {
    const files: Files = {}
    await publishWithAll(files)
    files['data/definitions/commentary.yaml'] = null
    expect((await again(files)).comparison?.with.n).toBe(1)
  })
})
