// Public editions of the example council's papers, one released after the other: each is held against all before it, so that
// a later one finds what the earlier ones would have given away together.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { releaseFile } from '../../src/releases/release-record.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { type Files, memoryOutside, releaseOf } from './workspace.ts'

type PaperOf = readonly [paper: string, period: string]

const MONTHS = ['2022-01', '2022-02', '2022-03'].map(
  (period): PaperOf => ['corporate-parenting-from-return', period],
)
const MARCH = MONTHS.slice(2)
const APPENDICES: PaperOf = ['sufficiency-appendices', '2021-22']
const ANNUAL: PaperOf = ['corporate-parenting-annual', '2021-22']

/** By paper: how many small counts the editions before it had given away, and how many may be zero. */
async function inTurn(...papers: readonly PaperOf[]) {
  const files: Files = {}
  const found: { readonly lost: number; readonly mayBeZero: number }[] = []
  for (const [paper, period] of papers) {
    const made = await makePaper({ paper, period, edition: 'public' }, openWorkspace(memoryOutside(files)))
    const release = releaseOf(made)
    files[releaseFile(release.paper, release)] = writeRelease(release)
    const { lost = -1, mayBeZero = -1 } = made.keptBack ?? {}
    found.push({ lost, mayBeZero })
  }
  return found
}
const lostIn = async (...papers: readonly PaperOf[]) => (await inTurn(...papers)).map(one => one.lost)

describe('public editions one after the other', { timeout: 120_000 }, () => {
  it('give nothing away together: three months, then the appendices and the annual paper', async () =>
    expect(await lostIn(...MONTHS, APPENDICES, ANNUAL)).toEqual([0, 0, 0, 0, 0]))
  it('give nothing away together: the annual paper first', async () =>
    expect(await lostIn(ANNUAL, ...MARCH, APPENDICES)).toEqual([0, 0, 0]))
  it('keep zeros back where a total came first, and give away nothing that only the new paper shows', async () => {
    const [, month] = await inTurn(APPENDICES, ...MARCH)
    expect(month?.mayBeZero).toBeGreaterThan(0)
    // Of children who left, by the year in both: only the paper by the month names both indicators. The appendices knew it from the register.
    expect(month?.lost).toBe(0)
  })
})
