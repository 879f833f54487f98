// Two editions of one strategy, of September and of December 2016: what is the same figure in both is compared,
// and a count over the year so far cannot fall. Worked by hand from the tables' cells.

import { beforeAll, describe, expect, it } from 'vitest'
import { read, write } from 'xlsx'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import { releaseFile } from '../../src/releases/release-record.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { compare, sayComparison } from '../../src/verbs/compare.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { correctedCells } from './corrected-cells.ts'
import { type Files, memoryOutside, releaseOf } from './workspace.ts'

const PAPER = 'sufficiency-strategy-2016'
const DECEMBER = 'data/extracts/2016-12/sufficiency-tables.xlsx'
const SEPTEMBER = 'data/extracts/2016-09/sufficiency-tables.xlsx'

type Cells = Record<string, Record<string, string>>

/** The tables of December under the headings of September: 201 started by then, 47 of them under 1. */
async function ofSeptember(cells: Cells = {}): Promise<Uint8Array> {
  const book = read(await correctedCells(cells, DECEMBER), { type: 'array', cellNF: true })
  for (const sheet of Object.values(book.Sheets))
    for (const address of Object.keys(sheet).filter(name => !name.startsWith('!'))) {
      const found = String(sheet[address]?.v)
      const said = found
        .replace(/31 ?st Dec(ember)? 2016/, '30th September 2016')
        .replace('Apr-Dec', 'Apr-Sep')
      if (said !== found) sheet[address] = { t: 's', v: said }
    }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
}

const files: Files = {}
beforeAll(async () => {
  files[SEPTEMBER] = await ofSeptember()
  const made = await makePaper({ paper: PAPER, period: '2016-09' }, openWorkspace(memoryOutside(files)))
  const release = releaseOf(made)
  files[releaseFile(release.paper, release)] = writeRelease(release)
})

async function december(cells: Cells) {
  const outside = memoryOutside({ ...files, [DECEMBER]: await correctedCells(cells, DECEMBER) })
  const request = { paper: PAPER, period: '2016-12' }
  const found = await compare(request, outside)
  if (found === undefined) throw new Error('nothing to compare with')
  return { found, make: () => makePaper(request, openWorkspace(outside)) }
}

const changesOf = ({ paper }: MadePaper) => {
  const block = paper.blocks.find(one => one.block === 'changes')
  return block?.block === 'changes' ? block : undefined
}

describe('compare(December) with September', () => {
  it('compares the closed years, and nothing of September can no longer be worked out', async () => {
    const { found, make } = await december({})
    expect(found).toMatchObject({
      with: { period: '2016-09' },
      nothingChanged: true,
      changed: [],
      notComparedBecause: { indicatorGone: 0, notWorkedOut: 0 },
    })
    expect(found.notCompared).toBe(found.notComparedBecause.notPrinted)
    expect(sayComparison(found)).toContain(
      `\n${found.notCompared} published figures are not printed by this paper.\n`,
    )
    expect(sayComparison(found)).not.toContain('no longer be worked out')
    expect(changesOf(await make())?.lists).toEqual([
      {
        title: 'Published figures that were not compared',
        items: [`${found.notCompared} published figures are not printed by this paper.`],
      },
    ])
  })

  it('says that counts over the year so far fell, in total and in part', async () => {
    // 195 started from April to December, of them 41 under 1; in the paper of September 201 and 47.
    const { found, make } = await december({ 'Table 3': { E5: '41/21%', E10: '195' } })
    const [total, part] = [
      'Started to be looked after: the total was 201 for April 2016 to September 2016 and is 195 for April 2016 to December 2016.',
      'Started to be looked after, age under 1: the total was 47 for April 2016 to September 2016 and is 41 for April 2016 to December 2016.',
    ]
    expect(found.toApprove.map(({ kind, what, to, sentence }) => [kind, what, to, sentence]).sort()).toEqual([
      ['cumulative-fell', 'S3@2016-12.ytd', '195', total],
      ['cumulative-fell', 'S3[age=under-1]@2016-12.ytd', '41', part],
    ])
    expect(found.nothingChanged).toBe(false)
    expect(found.correctionNote).toEqual(expect.arrayContaining([total, part]))
    expect(changesOf(await make())?.lead).toMatch(/, 0 changed\. Also, 2 totals fell\.$/)
  })

  it('says nothing of a stock that fell: 488 children in September, 480 in December', async () => {
    const { found } = await december({
      'Table 2': { E10: '480' },
      'Table 6': { E11: '480' },
      'Table 7': { E17: '480' },
    })
    expect(found.toApprove).toEqual([])
  })

  it('shows a closed year that both print: 89 aged 16 and over at March 2016, then 88', async () => {
    const { found } = await december({ 'Table 2': { D9: '88' } })
    expect(found.changed.map(({ ref, was, is }) => [ref, was.text, is.text])).toContainEqual([
      'S1[age=16-and-over]@2015/16',
      '89',
      '88',
    ])
  })
})

describe('compare(September) with December', () => {
  it('does not take the smaller count of an earlier paper for a fall', async () => {
    const made = await makePaper({ paper: PAPER, period: '2016-12' }, openWorkspace(memoryOutside({})))
    const release = releaseOf(made)
    const found = await compare(
      { paper: PAPER, period: '2016-09', with: '2016-12/1' },
      memoryOutside({
        ...files,
        [SEPTEMBER]: await ofSeptember({ 'Table 3': { E5: '41/27%', E10: '150' } }),
        [releaseFile(release.paper, release)]: writeRelease(release),
      }),
    )
    expect(found?.with.period).toBe('2016-12')
    expect(found?.toApprove).toEqual([])
  })
})
