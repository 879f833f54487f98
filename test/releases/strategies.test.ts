// A published paper that judges a strategy (the December 2016 edition as extracts), and then other targets. Worked by
// hand: the baseline is of the paper's own day, so that no path has begun; 488 reaches no target, and none is due yet.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { releaseFile } from '../../src/releases/release-record.ts'
import { readRelease, writeRelease } from '../../src/releases/release-text.ts'
import { compare, sayComparison } from '../../src/verbs/compare.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { textOf } from '../workspace.ts'
import { type Files, memoryOutside, releaseOf } from './workspace.ts'

const PAPER = { paper: 'sufficiency-strategy-2016', period: '2016-12' } as const
const STRATEGY = 'data/definitions/strategies/rotherham-2017-2021.yaml'
const FILE = releaseFile(PAPER.paper, { period: PAPER.period, n: 1 })
const P1 = 'What the strategy planned, P1 Around 399 children looked after by March 2021'
const TARGET =
  'the target was “399 or below by 31 March 2021, baseline 488 (31 December 2016)” and is now “390 or below by 31 March 2021, baseline 488 (31 December 2016)”'

async function published() {
  const files: Files = {}
  const release = releaseOf(await makePaper(PAPER, openWorkspace(memoryOutside(files))))
  files[FILE] = writeRelease(release)
  return { files, release }
}

async function withStrategy(files: Files, found: string, instead: string): Promise<Files> {
  const text = await textOf(STRATEGY)
  if (!text.includes(found)) throw new Error(`the strategy has no ${found}`)
  return { ...files, [STRATEGY]: text.replace(found, instead) }
}

async function compared(files: Files) {
  const found = await compare(PAPER, memoryOutside(files))
  if (found === undefined) throw new Error('nothing to compare with')
  return found
}

describe('a release of a paper that judges a strategy', () => {
  it('keeps each line with its target and verdict as printed', async () => {
    const { release } = await published()
    expect(readRelease(FILE, writeRelease(release)).release?.strategies?.slice(0, 2)).toEqual([
      {
        strategy: 'rotherham-2017-2021',
        title: 'What the strategy planned',
        line: 'P1',
        name: 'P1 Around 399 children looked after by March 2021',
        indicator: 'S1',
        target: '399 or below by 31 March 2021, baseline 488 (31 December 2016)',
        verdict: 'Not yet due',
      },
      {
        strategy: 'rotherham-2017-2021',
        title: 'What the strategy planned',
        line: 'P2',
        name: 'P2 4 fewer in 2017/18',
        indicator: 'S1',
        target: '484 or below by 31 March 2018, baseline 488 (31 December 2016)',
        verdict: 'Not yet due',
      },
    ])
  })
})

describe('compare(paper that judges a strategy)', () => {
  it('says another target, and asks for its approval', async () => {
    const { files } = await published()
    const changed = await withStrategy(files, 'at-most: 399', 'at-most: 390')
    const found = await compared(changed)
    expect(found.nothingChanged).toBe(false)
    expect(found.changed).toEqual([])
    expect(found.strategyChanges.map(({ sentence }) => sentence)).toEqual([
      `${P1}: ${TARGET}; the verdict is still “Not yet due”.`,
    ])
    expect(found.toApprove).toMatchObject([
      { kind: 'redefined', what: 'strategy rotherham-2017-2021 P1', sentence: `${P1}: ${TARGET}.` },
    ])
    expect(found.correctionNote.at(-1)).toBe(`${P1}: ${TARGET}; the verdict is still “Not yet due”.`)
    expect(sayComparison(found)).toContain(
      `Targets and verdicts of strategies that changed:\n\n  ${P1}: ${TARGET}; the verdict is still “Not yet due”.\n`,
    )

    const made = await makePaper(PAPER, openWorkspace(memoryOutside(changed)))
    expect(made.problems.filter(({ code }) => code === 'change-not-approved')).toHaveLength(1)
    const changes = made.paper.blocks.find(({ block }) => block === 'changes')
    expect(changes).toMatchObject({
      lead: expect.stringMatching(/ 0 changed.* Also, 1 line of strategies changed\.$/),
      lists: expect.arrayContaining([
        {
          title: 'Targets and verdicts of strategies that changed',
          items: [`${P1}: ${TARGET}; the verdict is still “Not yet due”.`],
        },
      ]),
    })
  })

  it('accepts the approval of that target, and of no other', async () => {
    const { files } = await published()
    const changed = await withStrategy(files, 'at-most: 399', 'at-most: 390')
    const [asked] = (await compared(changed)).toApprove
    const approvals = {
      [`data/releases/${PAPER.paper}/approvals.yaml`]: `approvals:\n  - { since: "2016-12/1", what: "${asked?.what}", of: "${asked?.fingerprint}", by: Head of Commissioning, on: 2017-01-20, because: Agreed again. }\n`,
    }
    expect((await compared({ ...changed, ...approvals })).toApprove).toMatchObject([
      { approval: { by: 'Head of Commissioning' } },
    ])
    const other = await withStrategy(files, 'at-most: 399', 'at-most: 389')
    expect((await compared({ ...other, ...approvals })).toApprove).toMatchObject([
      { lapsed: { by: 'Head of Commissioning' } },
    ])
  })

  it('asks for approval of a line that is gone and of one that is new', async () => {
    const { files } = await published()
    const found = await compared(await withStrategy(files, 'id: P5', 'id: P6'))
    expect(found.toApprove.map(({ what }) => what)).toEqual([
      'strategy rotherham-2017-2021 P5',
      'strategy rotherham-2017-2021 P6',
    ])
  })

  it('says nothing of strategies where the release keeps none', async () => {
    const { files, release } = await published()
    const { strategies: _, ...earlier } = release
    const changed = await withStrategy(
      { ...files, [FILE]: writeRelease(earlier) },
      'at-most: 399',
      'at-most: 390',
    )
    expect(await compared(changed)).toMatchObject({ nothingChanged: true, strategyChanges: [] })
  })

  it('is the release again, to the byte, from the same inputs', async () => {
    const { files } = await published()
    const again = await makePaper(PAPER, openWorkspace(memoryOutside(files)))
    expect(again.comparison).toBeUndefined()
    expect(writeRelease(releaseOf(again))).toBe(files[FILE])
  })
})

/** The year before, published; then the paper of 2021/22, a year on. */
describe('compare(paper of a later year)', () => {
  const YEAR_BEFORE = { paper: 'sufficiency-appendices', period: '2020-21', allowMissing: true } as const
  const LATER = { paper: 'sufficiency-appendices', period: '2021-22' } as const
  const FOLDER = 'data/definitions/strategies'

  it('judges at the published date: a year that passed, and a delivery plan that began, are no change', async () => {
    const files: Files = {}
    const release = releaseOf(await makePaper(YEAR_BEFORE, openWorkspace(memoryOutside(files))))
    files[releaseFile(release.paper, release)] = writeRelease(release)
    expect(release.strategies?.find(({ line }) => line === 'M2')?.verdict).toBe('Not yet due')
    expect(await compare(LATER, memoryOutside(files))).toMatchObject({
      with: { period: '2020-21' },
      nothingChanged: true,
      strategyChanges: [],
    })

    // T8 was due by 31 December 2020, and is now said to have been reached a month before.
    const file = `${FOLDER}/northmoor-2017-2021.yaml`
    const text = await textOf(file)
    expect(text).toContain('reached: 2021-06-14')
    const earlier = { [file]: text.replace('reached: 2021-06-14', 'reached: 2020-11-30') }
    const found = await compare(LATER, memoryOutside({ ...files, ...earlier }))
    expect(found?.strategyChanges.map(({ sentence }) => sentence)).toEqual([
      'Targets of the strategy of 2017 to 2021, T8 Open a home for four children: the verdict was “Not met” and is now “Met”; the target is the same.',
    ])
    expect(found?.toApprove).toEqual([])
  }, 60_000)
})
