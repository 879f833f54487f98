// Several tables of a sheet with the same headings, known by the titles above them.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { across, readRows } from './rows-across.ts'
import type { Rows } from './workbooks.ts'

const BLOCKS: Rows = [
  ['Corporate parenting 2016/17'],
  ['1. Reviews on time (target 95%)'],
  ['Part', 'Dec-16', 'Jan-17'],
  ['Met', 51, 54],
  ['Due', 52, 55],
  [],
  ['2. Visits on time (target 98%)'],
  ['Part', 'Dec-16', 'Jan-17'],
  ['Met', 300, 310],
  ['Due', 400, 410],
  ['3. Visits'],
  ['Part', 'Dec-16', 'Jan-17'],
  ['Met', 7, 8],
]

const below = (title: string) =>
  across({
    header: { find: ['Part'], below: title },
    rows: { heading: 'Part', measures: [{ label: 'Met', measure: 'met', unit: 'count' }] },
  })

describe('a table below its title', () => {
  it.each([
    ['1. Reviews on time', ['met 2016-12 = 51 (B4)', 'met 2017-01 = 54 (C4)']],
    ['2. visits  on time', ['met 2016-12 = 300 (B9)', 'met 2017-01 = 310 (C9)']],
    // The whole of the words: the second title begins with them too, and has more.
    ['3. Visits', ['met 2016-12 = 7 (B13)', 'met 2017-01 = 8 (C13)']],
  ])('is that of %s alone', async (title, said) =>
    expect(await readRows(BLOCKS, below(title))).toMatchObject({ said, where: [] }),
  )
  it('does not begin in the middle of a word', async () =>
    expect((await readRows(BLOCKS, below('2. Vis'))).where).toEqual(['error title-missing Data!']))
  it('is not the one below a list of contents', async () =>
    expect(
      await readRows(
        [['Contents'], ['2. Visits on time'], ['3. Visits'], [], ...BLOCKS],
        below('2. Visits on time'),
      ),
    ).toMatchObject({ said: ['met 2016-12 = 300 (B13)', 'met 2017-01 = 310 (C13)'], where: [] }))
  it('ends before the same headings below, of whatever months', async () =>
    expect(
      await readRows(
        [...BLOCKS, ['4. Health'], ['Part', 'Dec-15', 'Jan-16'], ['Met', 70, 80]],
        below('3. Visits'),
      ),
    ).toMatchObject({ said: ['met 2016-12 = 7 (B13)', 'met 2017-01 = 8 (C13)'], where: [] }))
  it('is not chosen where two titles begin alike', async () =>
    expect(
      (await readRows([...BLOCKS, ['3. Visits to parents'], ...BLOCKS.slice(2, 5)], below('3. Visits')))
        .where,
    ).toEqual(['error title-repeated Data!']))
  it('is missed by its title, with what to do', async () =>
    expect((await readRows(BLOCKS, below('4. Health'))).problems.map(sayProblem)).toEqual([
      "data/extracts/2017-01/monthly.xlsx, sheet Data: Found the headings, and no title above them that begins with '4. Health'; expected one. Correct the title, or the words after 'below' in the source's definition. [title-missing]",
    ]))
})
