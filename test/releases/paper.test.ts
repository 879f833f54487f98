// What a paper prints about changes once there is a release: the block, the marks and the page for members;
// and the same bytes if nothing changed.

import { beforeAll, describe, expect, it } from 'vitest'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import type { Changes, Paper } from '../../src/papers/paper.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { explain, sayExplanation } from '../../src/verbs/explain.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { MONTHLY } from '../workspace.ts'
import { correctedCells, LATE_DISCHARGE } from './corrected-cells.ts'
import {
  asPublished,
  EXTRACT,
  type Files,
  memoryOutside,
  publish,
  RELEASES,
  registerWith,
  releaseOf,
  withoutWords,
} from './workspace.ts'

const changesOf = ({ blocks }: Paper): Changes => {
  const found = blocks.find(block => block.block === 'changes')
  if (found === undefined) throw new Error('no block of changes')
  return found
}
const cellsOf = ({ blocks }: Paper) =>
  blocks.flatMap(block =>
    block.block === 'topic' ? block.table.parts.flatMap(part => part.rows.flatMap(row => row.cells)) : [],
  )
/** The series of 6.14 breaks in December 2016, whatever was published. */
const isNews = ([ref]: readonly [string, unknown]): boolean => ref !== '6.14@2016-12'

const marksIn = (paper: Paper) =>
  new Map(cellsOf(paper).flatMap(cell => (cell.mark === undefined ? [] : [[cell.ref, cell.mark] as const])))
const legendOf = ({ blocks }: Paper) =>
  blocks.flatMap(block => (block.block === 'dashboard' ? block.legend.marks.map(one => one.mark) : []))

describe('a paper before anything was published', () => {
  it('states it in a line, and marks nothing', async () => {
    const files: Files = {}
    const { paper } = await publish(files)
    expect(changesOf(paper)).toEqual({
      block: 'changes',
      id: 'changes',
      title: 'Changes since last published',
      lead: 'There is no earlier release with other figures to compare with.',
      lists: [],
    })
    expect([...marksIn(paper)].filter(isNews)).toEqual([])
    expect(legendOf(paper)).not.toContain('[r]')
  })
})

describe('a paper produced again from what was published', () => {
  it('is the same, byte for byte, and not a paper about itself', async () => {
    const files: Files = {}
    const { paper, inputs } = await publish(files)
    const again = await makePaper(MONTHLY, openWorkspace(memoryOutside(files)))
    expect(JSON.stringify(again.paper)).toBe(JSON.stringify(paper))
    expect(again.inputs).toEqual(inputs)
  })
})

describe('a paper made after a late discharge', () => {
  const files: Files = {}
  let made: MadePaper
  beforeAll(async () => {
    await publish(files)
    files[EXTRACT] = await correctedCells(LATE_DISCHARGE)
    made = await makePaper(MONTHLY, openWorkspace(memoryOutside(withoutWords(files))))
  })

  it('marks each revised figure in its tables, and no other', () => {
    expect(
      [...marksIn(made.paper)]
        .filter(isNews)
        .map(([ref]) => ref)
        .sort(),
    ).toEqual([
      '6.1@2016-12',
      '6.1@2017-01',
      '6.1@2017-01.ytd',
      '6.2@2016-12',
      '6.2@2017-01',
      '6.2@2017-01.ytd',
      '6.4@2016-12',
      '6.4@2017-01.ytd',
      '6.6@2016-12',
      '6.8@2016-12',
      '6.8@2017-01.ytd',
    ])
    expect(new Set([...marksIn(made.paper)].filter(isNews).map(([, mark]) => mark))).toEqual(new Set(['[r]']))
    expect(made.paper.figures['6.8@2017-01.ytd']).toMatchObject({
      text: '16.8%',
      revised: { from: '16.9% (29 of 172)', cause: 'late record in a past month' },
    })
  })

  it('explains the mark, since it is used', () => expect(legendOf(made.paper)).toContain('[r]'))

  it('states what it was compared with, and how much changed', () => {
    // Worked for 6.4: mean 16.1, ranges of 63 in 12, limits 2.1 to 30.04; then 16.2, 65 and 1.7 to 30.6.
    expect(changesOf(made.paper).lead).toMatch(
      /^Compared with release 1 of January 2017, published on 20 February 2017 \(approved by: Head of Performance; reason: First publication\)\. Of \d+ published figures that can be compared, 11 changed; 0 ratings, 0 directions and 0 signals for January 2017 changed\. Also, 4 signals have another mean, other limits or another reason\.$/,
    )
    expect(
      changesOf(made.paper).table?.groups.map(({ title, entries }) => [
        title,
        entries.map(({ heading, rows }) => [heading, rows.length]),
      ]),
    ).toEqual([
      [
        'Changed by data',
        [
          ['Changed cell: “Looked after at month end”, December 2016, was 484, is now 483', 2],
          ['Changed cell: “Looked after at month end”, January 2017, was 482, is now 481', 4],
          ['Changed cell: “Ceased in the month”, December 2016, was 17, is now 18', 5],
        ],
      ],
    ])
    expect(changesOf(made.paper).table?.caption).toMatch(/^Table 14: /)
  })

  it('informs members', () => {
    const lead = made.paper.blocks
      .flatMap(block => (block.block === 'members-page' ? block.says.map(({ text }) => text) : []))
      .filter(text => text.startsWith('Since'))
      .join()
    expect(lead).toContain('Since this paper was last published, 11 figures and 0 ratings have changed')
  })

  it('lists the release as an input, so that it can be produced again', () => {
    expect(made.inputs.at(-1)).toMatchObject({ file: `${RELEASES}/2017-01/1.json`, is: 'release' })
  })

  it('is still compared with release 1 once it is published as release 2', async () => {
    const second = releaseOf(made, { n: 2, reason: 'A late discharge', on: '2017-03-06' })
    const after = { ...files, [`${RELEASES}/2017-01/2.json`]: writeRelease(second) }
    const again = await makePaper(MONTHLY, openWorkspace(memoryOutside(after)))
    expect(JSON.stringify(again.paper)).toBe(JSON.stringify(asPublished(made, second).paper))
  })

  it('explains a figure with its history', async () => {
    const second = releaseOf(made, { n: 2, reason: 'A late discharge', on: '2017-03-06' })
    const explanation = await explain(
      { ...MONTHLY, indicator: '6.1' },
      memoryOutside({ ...files, [`${RELEASES}/2017-01/2.json`]: writeRelease(second) }),
    )
    expect(explanation.figures[0]?.releases.map(({ release, text }) => [release, text])).toEqual([
      ['2017-01/1', '482'],
      ['2017-01/2', '481'],
    ])
    expect(sayExplanation(explanation)).toContain(
      'published in 2017-01/2, 6 March 2017: 481, not rated (A late discharge)',
    )
  })
})

describe('a figure of two changed cells', () => {
  it('is listed once, below the first, and names the other: 30 and 22 started, then 29 and 20', async () => {
    // 219 − 1 − 2 = 216 over the year to date.
    const files: Files = {}
    await publish(files)
    files[EXTRACT] = await correctedCells({ 'Looked after children': { C15: 29, C16: 20 } })
    const { paper } = await makePaper(MONTHLY, openWorkspace(memoryOutside(withoutWords(files))))
    expect(
      changesOf(paper).table?.groups.flatMap(({ entries }) =>
        entries.map(({ heading, rows }) => [
          heading,
          ...rows.map(row => `${row.period}: ${row.before}, ${row.now}, ${row.cause}`),
        ]),
      ),
    ).toEqual([
      [
        'Changed cell: “Started in the month”, November 2016, was 30, is now 29',
        'November 2016: 30, 29, late record in a past month',
        'April 2016 to January 2017: 219, 216, late record in a past month; also changed by “Started in the month”, December 2016',
      ],
      [
        'Changed cell: “Started in the month”, December 2016, was 22, is now 20',
        'December 2016: 22, 20, late record in a past month',
      ],
    ])
  })
})

describe('a published figure that the data no longer gives', () => {
  it('is said to be one, and no other figure is', async () => {
    const files: Files = {}
    await publish(files)
    files[EXTRACT] = await correctedCells({ 'Reviews and visits': { B16: '[x]' } })
    const { paper } = await makePaper(MONTHLY, openWorkspace(memoryOutside(withoutWords(files))))
    const { table, lists } = changesOf(paper)
    expect(
      table?.groups.flatMap(({ entries }) =>
        entries.flatMap(({ rows }) => rows.map(({ period, now, difference }) => [period, now, difference])),
      )[0],
    ).toEqual(['December 2016', '[x]', 'can no longer be worked out'])
    expect(lists.map(({ title }) => title)).not.toContain('Published figures that were not compared')
  })
})

describe('an indicator with provisional months', () => {
  it('marks the last two months and the year to date, and no missing figure', async () => {
    const { paper } = await makePaper(
      MONTHLY,
      openWorkspace(
        memoryOutside(
          await registerWith(
            'looked-after-children.yaml',
            'ref: "6.3"\n',
            'ref: "6.3"\n    provisional-months: 2\n',
          ),
        ),
      ),
    )
    expect([...marksIn(paper)].filter(isNews)).toEqual([
      ['6.3@2016-12', '[p]'],
      ['6.3@2017-01', '[p]'],
      ['6.3@2017-01.ytd', '[p]'],
    ])
    expect(legendOf(paper)).toContain('[p]')
  })
})
