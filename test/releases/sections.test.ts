// A paper of sections from printed tables (the December 2016 edition as extracts): parts, shares, areas of
// other years and a planned path, released and then corrected. Worked by hand from the tables' cells.

import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { latestUpTo, releaseNamed, releasesAmong } from '../../src/releases/choose.ts'
import { basisOf } from '../../src/releases/compare-with-release.ts'
import type { Comparison } from '../../src/releases/comparison.ts'
import { releaseFile } from '../../src/releases/release-record.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { recastAt } from '../../src/releases/snapshot-of.ts'
import { compare } from '../../src/verbs/compare.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { textOf } from '../workspace.ts'
import { correctedCells } from './corrected-cells.ts'
import { type Files, memoryOutside, releaseOf } from './workspace.ts'

const STRATEGY = { paper: 'sufficiency-strategy-2016', period: '2016-12' } as const
const TABLES = 'data/extracts/2016-12/sufficiency-tables.xlsx'

/** The total of the closed year is in three tables. */
const ALL_TOTALS = {
  'Table 2': { D10: '433' },
  'Table 6': { D11: '433' },
  'Table 7': { D17: '433' },
} as const

async function released(files: Files) {
  const made = await makePaper(STRATEGY, openWorkspace(memoryOutside(files)))
  const release = releaseOf(made)
  files[releaseFile(release.paper, release)] = writeRelease(release)
  return { made, release }
}

async function compared(
  sheets: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<Comparison> {
  const files: Files = {}
  await released(files)
  files[TABLES] = await correctedCells(sheets, TABLES)
  const found = await compare(STRATEGY, memoryOutside(files))
  if (found === undefined) throw new Error('nothing to compare with')
  return found
}

const changesListed = ({ changed }: Comparison) =>
  changed.map(({ ref, was, is, causes, how }) => [ref, was.text, is.text, ...causes, ...how].join(' '))

describe('a release of a paper of sections', () => {
  it('works out every figure again from what it keeps: parts, shares, other areas and the planned path', async () => {
    const { made, release } = await released({})
    const again = recastAt(release, made.definitions)(basisOf(release)).figures
    for (const { ref, text, parts, missing } of release.figures)
      expect(again.get(ref), ref).toMatchObject({
        text,
        ...(parts && { parts }),
        ...(missing && { missing }),
      })
    const kinds = new Set(
      release.figures.map(
        ({ kind, part, shareOf }) =>
          `${kind}${part === undefined ? '' : ' part'}${shareOf === undefined ? '' : ' share'}`,
      ),
    )
    expect([...kinds].sort()).toEqual([
      'benchmark',
      'month',
      'month part',
      'month part share',
      'projection',
      'year',
      'year part',
      'year part share',
      'year-to-date',
      'year-to-date part',
      'year-to-date part share',
    ])
  })
})

describe('compare(paper of sections)', () => {
  it('finds no change if nothing changed', async () => {
    const files: Files = {}
    await released(files)
    expect(await compare(STRATEGY, memoryOutside(files))).toMatchObject({
      nothingChanged: true,
      notCompared: 0,
    })
  })

  it('shows two parts of a closed year that moved between rows: their shares print alike (53 and 86 of 431 are 12% and 20%), and the total is unchanged', async () => {
    const found = await compared({ 'Table 2': { D6: '53/12%', D7: '86/20%' } })
    expect(changesListed(found)).toEqual([
      'S1[age=1-4]@2015/16 52 53 data restated-year',
      'S1[age=5-9]@2015/16 87 86 data restated-year',
    ])
    expect(found.changed[0]).toMatchObject({
      name: 'Children looked after, age 1 to 4',
      said: '31 March 2016',
      cells: [
        { was: expect.stringContaining('52'), is: '53/12%', origin: `${TABLES}, sheet Table 2, cell D6` },
      ],
    })
    expect(found.toApprove).toEqual([
      {
        kind: 'year-restated',
        what: 'S1@2015/16',
        name: 'Children looked after',
        to: '2 figures of its parts',
        sentence:
          'Children looked after, 31 March 2016: 2 figures of its parts are restated; the total is unchanged.',
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
      },
    ])
  })

  it('shows the share that a part changes: 38 of 488 is 8%, and 30 is 6%', async () => {
    const found = await compared({ 'Table 2': { E5: '30/6%' } })
    expect(changesListed(found)).toEqual([
      'S1[age=under-1]@2016-12 39 30 data correction',
      'S1[age=under-1]%@2016-12 8% 6% data correction',
    ])
    expect(found.toApprove).toEqual([])
  })
})

describe('compare(paper of sections) beyond its own cells', () => {
  it('shows the projection that a closed year changes: changes of 407 ÷ 394 and 433 ÷ 407, mean 4.84%, from 433: 454, 476, 499', async () => {
    // As published: 407 ÷ 394 and 431 ÷ 407, mean 4.60%, from 431: 451, 472, 493.
    const found = await compared(ALL_TOTALS)
    expect(changesListed(found).filter(line => /~number@/.test(line))).toEqual([
      'S1~number@2016/17 451 454 data restated-year',
      'S1~number@2017/18 472 476 data restated-year',
      'S1~number@2018/19 493 499 data restated-year',
    ])
    expect(found.changed.find(one => one.ref === 'S1~number.high@2016/17')?.name).toBe(
      'Children looked after, the mean yearly change continues, high end of the projection',
    )
    expect(found.toApprove.map(one => one.what)).toContain('S1@2015/16')
    expect(found.toApprove.some(one => one.what.includes('2016/17'))).toBe(false)
  })

  it('shows a projection from another base as a rule', async () => {
    const files: Files = {}
    await released(files)
    const paper = `data/definitions/papers/${STRATEGY.paper}.yaml`
    const text = await textOf(paper)
    expect(text).toContain('method: mean-change')
    const found = await compare(
      STRATEGY,
      memoryOutside({ ...files, [paper]: text.replace('method: mean-change', 'method: straight-line') }),
    )
    // A line through 394, 407 and 431: slope 18.5, middle 410 2/3: 448, 466 and 485 at the ends of the next
    // three years.
    expect(found && changesListed(found).filter(line => /~number@/.test(line))).toEqual([
      'S1~number@2016/17 451 448 rule',
      'S1~number@2017/18 472 466 rule',
      'S1~number@2018/19 493 485 rule',
    ])
    expect(found?.changed.every(one => one.causes.join() === 'rule')).toBe(true)
  })

  it('shows what was published for another area and a past year', async () => {
    const found = await compared({ 'Table 1': { B7: '60.5' } })
    expect(changesListed(found)).toEqual(['S2@2013/14/england 60.0 60.5 benchmark'])
    expect(found.changed[0]).toMatchObject({ kind: 'benchmark', said: 'England average, 31 March 2014' })
    expect(found.toApprove).toEqual([])
  })
})

describe('releases of years among releases of months', () => {
  const found = releasesAmong(
    ['2021-22/1', '2022-01/1', '2021-12/1', '2020-21/2', '2020-21/1', '2021-00/1'].map(
      name => `data/releases/p/${name}.json`,
    ),
    'p',
    'internal',
  )
  it('are in order of their last month', () =>
    expect(found.map(({ period, n }) => `${period}/${n}`)).toEqual([
      '2020-21/1',
      '2020-21/2',
      '2021-12/1',
      '2022-01/1',
      '2021-22/1',
    ]))
  it('are found as the latest of the year, or before it', () => {
    expect(latestUpTo(found, '2021-22')).toEqual({ period: '2021-22', n: 1 })
    expect(latestUpTo(found, '2022-23')).toEqual({ period: '2021-22', n: 1 })
    expect(latestUpTo(found, '2022-02')).toEqual({ period: '2022-01', n: 1 })
    expect(latestUpTo(found, '2020-21')).toEqual({ period: '2020-21', n: 2 })
    expect(latestUpTo(found, '2019-20')).toBeUndefined()
  })
  it('are found by name', () => {
    expect(releaseNamed(found, '2020-21/1', '2021-22')).toEqual({ period: '2020-21', n: 1 })
    expect(releaseNamed(found, '2', '2020-21')).toEqual({ period: '2020-21', n: 2 })
  })
})
