// A paper of a year counted from a return: published, then a late record, another group map, another way of
// counting. Worked by hand from six children.

import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import type { Changes, Paper } from '../../src/papers/paper.ts'
import { basisOf } from '../../src/releases/compare-with-release.ts'
import type { Comparison } from '../../src/releases/comparison.ts'
import { readRelease } from '../../src/releases/release-text.ts'
import { recastAt } from '../../src/releases/snapshot-of.ts'
import { sayComparison } from '../../src/verbs/compare.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import {
  comparedYear,
  definitionWith,
  GROUP,
  groupFrom,
  LATE_RECORD,
  publishYear,
  RELEASE,
  world,
  YEAR_AFTER,
  YEARLY,
} from './counted-world.ts'
import { type Files, memoryOutside, releaseOf } from './workspace.ts'

const changesListed = ({ changed }: Comparison) =>
  changed.map(({ ref, was, is, causes, how }) => [ref, was.text, is.text, ...causes, ...how].join(' ')).sort()
const textIn = (files: Files, file: string) => {
  const text = files[file]
  if (typeof text !== 'string') throw new Error(`no text of ${file}`)
  return text
}
const changesOf = ({ blocks }: Paper): Changes | undefined => blocks.find(block => block.block === 'changes')
const marksIn = ({ blocks }: Paper) =>
  blocks
    .flatMap(block => (block.block === 'section' ? block.parts : []))
    .flatMap(part => (part.part === 'table' ? part.table.rows.flatMap(row => row.cells) : []))
    .flatMap(cell => (cell.cell === 'figure' ? [cell.figure, ...(cell.share ? [cell.share] : [])] : []))
    .flatMap(cell => (cell.mark === undefined ? [] : [`${cell.ref} ${cell.mark}`]))
    .sort()

/**
 * In care at the end of 2021/22: A to E; E is discharged, so four stay: 4 × 10,000 ÷ 43,790 = 0.91 and not
 * 1.14. Younger than ten: B, C, E, then B and C:
 * 3 of 5 = 60%, 2 of 4 = 50%; older A and D: 2 of 5 = 40%, 2 of 4 = 50%. Ceased: F, then F and E. At the end
 * of 2020/21 nothing is another.
 */
const BY_LATE_RECORD = [
  'T1@2021/22 5 4 data corrected-year',
  'T1[young-or-old=older]%@2021/22 40% 50% data corrected-year',
  'T1[young-or-old=younger]%@2021/22 60% 50% data corrected-year',
  'T1[young-or-old=younger]@2021/22 3 2 data corrected-year',
  'T2@2021/22 1.1 0.9 data corrected-year',
  'T4@2021/22 1 2 data corrected-year',
]

describe('a release of a year counted from a return', () => {
  it('keeps what was counted, and can be worked out again without the return', async () => {
    const files = world()
    const made = await publishYear(files)
    const { release, problems } = readRelease(RELEASE, textIn(files, RELEASE))
    expect(problems).toEqual([])
    if (release === undefined) throw new Error('no release')
    expect(release).toMatchObject({
      period: '2021-22',
      verdicts: [],
      years: [2020, 2021],
      groups: [{ id: 'young-or-old' }],
      returns: [{ id: 'ssda903' }],
      shares: [{ of: 'T1', by: 'young-or-old', decimals: 0 }],
    })
    expect(
      release.readings
        .filter(one => one.part !== undefined && one.period === '2022-03')
        .map(({ measure, part, value }) => [measure, part, value]),
    ).toEqual([
      ['looked-after', 'young-or-old=younger', '3'],
      ['looked-after', 'young-or-old=older', '2'],
      ['looked-after', 'young-or-old=not-known', '0'],
    ])
    const again = recastAt(release, made.definitions)(basisOf(release)).figures
    expect(release.figures.length).toBeGreaterThan(15)
    for (const { ref, text, parts, missing } of release.figures)
      expect(again.get(ref), ref).toMatchObject({
        text,
        ...(parts && { parts }),
        ...(missing && { missing }),
      })
  })

  it('holds no identifier, no day of birth and no place of a row', async () => {
    const files = world()
    await publishYear(files)
    const text = textIn(files, RELEASE)
    for (const secret of [
      '01/06/2010',
      '2010-06-01',
      '01/05/2018',
      '2018-05-01',
      'episodes.csv, row',
      '"child"',
      '"row"',
    ])
      expect(text).not.toContain(secret)
  })

  it('gives the date of a stock: the last day of the year', async () => {
    const release = releaseOf(await publishYear(world()))
    expect(release.figures.find(one => one.ref === 'T1[young-or-old=younger]@2021/22')).toEqual({
      ref: 'T1[young-or-old=younger]@2021/22',
      indicator: 'T1',
      area: 'northmoor',
      kind: 'year',
      period: '2021/22',
      said: '31 March 2022',
      part: 'young-or-old=younger',
      text: '3',
      value: '3',
      rule: 'latest month, March 2022',
    })
    expect(release.figures.find(one => one.ref === 'T4@2021/22')?.said).toBe('2021/22')
  })

  it('is that release again, to the byte, from the same inputs', async () => {
    const files = world()
    const { paper, inputs } = await publishYear(files)
    const again = await makePaper(YEARLY, openWorkspace(memoryOutside(files)))
    expect(JSON.stringify(again.paper)).toBe(JSON.stringify(paper))
    expect(again.inputs).toEqual(inputs)
  })
})

describe('compare(paper of a year)', () => {
  it('proves that nothing has changed', async () => {
    const found = await comparedYear({})
    expect(found).toMatchObject({
      nothingChanged: true,
      notCompared: 0,
      changed: [],
      flips: [],
      toApprove: [],
      with: { said: '2021/22' },
    })
  })

  it('shows what a late record changes: the cells, the total, the shares and the rate, and nothing else', async () => {
    const found = await comparedYear(LATE_RECORD)
    expect(changesListed(found)).toEqual(BY_LATE_RECORD)
    expect(found.changed.find(one => one.ref === 'T1[young-or-old=younger]@2021/22')).toMatchObject({
      name: 'Children looked after, age younger',
      said: '31 March 2022',
      difference: '−1',
      cells: [
        {
          measure: 'looked-after[young-or-old=younger]',
          said: 'March 2022',
          was: '3',
          is: '2',
          origin: 'data/returns/ssda903, at looked-after, 2022-03: 2 counted of 6 children',
        },
      ],
    })
    expect(sayComparison(found)).toContain(
      'T1[young-or-old=younger]%@2021/22  Children looked after, age younger, share of all, 31 March 2022: 60% (3 of 5) -> 50% (2 of 4)  (−10 percentage points; numerator −1, denominator −1)  because: correction in the latest year',
    )
  })

  it('shows the reasons that cover more or fewer children, and names none of them', async () => {
    const found = await comparedYear(LATE_RECORD)
    const cellsOf = (ref: string) =>
      found.changed.find(one => one.ref === ref)?.cells.map(cell => cell.reasons)
    expect(cellsOf('T1@2021/22')).toEqual([
      [{ stands: 'in-numerator', because: 'in care on the day', was: 5, is: 4 }],
    ])
    expect(cellsOf('T4@2021/22')).toEqual([
      [{ stands: 'in-numerator', because: 'ceased to be looked after', was: 1, is: 2 }],
    ])
    expect(cellsOf('T1[young-or-old=younger]@2021/22')).toEqual([undefined])
    expect(sayComparison(found)).toContain('      counted: in care on the day: 5 -> 4\n')
  })

  it('needs one approval for an indicator and year, not for each part', async () => {
    const found = await comparedYear(LATE_RECORD)
    expect(found.toApprove.map(({ kind, what, to, sentence }) => [kind, what, to, sentence])).toEqual([
      [
        'year-restated',
        'T1@2021/22',
        '4 and 3 figures of its parts',
        'Children looked after, 31 March 2022: a closed year is restated from 5 to 4, with 3 figures of its parts.',
      ],
      [
        'year-restated',
        'T2@2021/22',
        '0.9',
        'Looked after per 10000, 31 March 2022: a closed year is restated from 1.1 to 0.9.',
      ],
      ['year-restated', 'T4@2021/22', '2', 'Ceased, 2021/22: a closed year is restated from 1 to 2.'],
    ])
  })

  it('shows another group map as a rule: E is nine, and older when the line is drawn at nine', async () => {
    const found = await comparedYear({ [GROUP]: groupFrom(9) })
    expect(changesListed(found)).toEqual([
      'T1[young-or-old=older]%@2021/22 40% 60% group-map',
      'T1[young-or-old=older]@2021/22 2 3 group-map',
      'T1[young-or-old=younger]%@2021/22 60% 40% group-map',
      'T1[young-or-old=younger]@2021/22 3 2 group-map',
    ])
    expect(found.toApprove.map(({ kind, what }) => [kind, what])).toEqual([
      ['redefined', 'group map young-or-old'],
    ])
    expect(sayComparison(found)).toContain('because: rule changed: group map')
  })

  it('names what changed in a group map: its title, its rows or its notes', async () => {
    const changes: readonly [string, string, string][] = [
      ['title: Age', 'title: Age group', 'its title, which is now “Age group”'],
      ['label: Older', 'label: Oldest', 'its rows or what they hold'],
      ['source: A made-up source', 'source: Another source', 'its source or its notes'],
    ]
    for (const [published, now, what] of changes) {
      const found = await comparedYear({ [GROUP]: groupFrom(10).replace(published, now) })
      expect(found.toApprove.map(({ sentence }) => sentence)).toEqual([
        `The group map Age (young-or-old) changed: ${what}.`,
      ])
    }
  })

  it('shows a row that the group map no longer has, with its share', async () => {
    const found = await comparedYear({ [GROUP]: groupFrom(10).replace('id: older', 'id: elder') })
    expect(changesListed(found)).toEqual([
      'T1[young-or-old=older]%@2020/21 60% [z] group-map',
      'T1[young-or-old=older]%@2021/22 40% [z] group-map',
      'T1[young-or-old=older]@2020/21 3 [z] group-map',
      'T1[young-or-old=older]@2021/22 2 [z] group-map',
    ])
    expect(found.changed[0]).toMatchObject({ name: 'Children looked after, age older' })
  })

  it('distinguishes data and group map if both changed: the total changed only by data', async () => {
    const found = await comparedYear({ ...LATE_RECORD, [GROUP]: groupFrom(12) })
    // At twelve: A is eleven and younger. Younger A, B, C of four, older D: 3 of 4 = 75%. By the old map: B
    // and C, 50%.
    expect(changesListed(found)).toEqual([
      'T1@2021/22 5 4 data corrected-year',
      'T1[young-or-old=older]%@2020/21 60% 40% group-map',
      'T1[young-or-old=older]%@2021/22 40% 25% data group-map corrected-year',
      'T1[young-or-old=older]@2020/21 3 2 group-map',
      'T1[young-or-old=older]@2021/22 2 1 group-map',
      'T1[young-or-old=younger]%@2020/21 40% 60% group-map',
      'T1[young-or-old=younger]%@2021/22 60% 75% data group-map corrected-year',
      'T1[young-or-old=younger]@2020/21 2 3 group-map',
      'T2@2021/22 1.1 0.9 data corrected-year',
      'T4@2021/22 1 2 data corrected-year',
    ])
  })

  it('shows another position on a contested point as a rule: F left on the last day', async () => {
    const found = await comparedYear(
      await definitionWith(
        'data/definitions/counting.yaml',
        'national: not-in-care',
        'national: not-in-care\n    in-force: in-care',
      ),
    )
    // Six in care: 6 × 10,000 ÷ 43,790 = 1.37; three of six are younger.
    expect(changesListed(found)).toEqual([
      'T1@2021/22 5 6 counting',
      'T1[young-or-old=older]%@2021/22 40% 50% counting',
      'T1[young-or-old=older]@2021/22 2 3 counting',
      'T1[young-or-old=younger]%@2021/22 60% 50% counting',
      'T2@2021/22 1.1 1.4 counting',
    ])
    expect(found.toApprove.map(({ what, sentence }) => [what, sentence])).toEqual([
      [
        'counting end-day',
        'Is a child in care on the day on which the episode ended? The published paper used “not-in-care”; this one uses “in-care”.',
      ],
    ])
  })

  it('shows another definition of a measure as a rule', async () => {
    const found = await comparedYear(
      await definitionWith(
        'data/definitions/returns/ssda903.yaml',
        '{ measure: children-started, counts: started-children }',
        '{ measure: children-started, counts: during-year }',
      ),
    )
    // During 2021/22: all six; during 2020/21: five.
    expect(changesListed(found)).toEqual(['T3@2020/21 0 5 counting', 'T3@2021/22 1 6 counting'])
    expect(found.toApprove.map(({ what }) => what)).toEqual(['measure children-started'])
  })

  it('shows decimals of a share as a rule', async () => {
    const found = await comparedYear({
      'data/definitions/papers/counted.yaml': textIn(world(), 'data/definitions/papers/counted.yaml').replace(
        'cell: count-and-share',
        'cell: count-and-share, decimals: 1',
      ),
    })
    expect(changesListed(found).filter(line => line.includes('younger'))).toEqual([
      'T1[young-or-old=younger]%@2020/21 40% 40.0% rule',
      'T1[young-or-old=younger]%@2021/22 60% 60.0% rule',
    ])
  })

  it('compares the paper of the year after with it, by its own name too, and finds no change if no child changed', async () => {
    for (const named of [{}, { with: '2021-22/1' }]) {
      const found = await comparedYear(YEAR_AFTER, { paper: 'counted', period: '2022-23', ...named })
      expect(found).toMatchObject({
        period: '2022-23',
        with: { period: '2021-22', n: 1, said: '2021/22' },
        nothingChanged: true,
        notCompared: 0,
      })
    }
    await expect(comparedYear({}, { ...YEARLY, with: '2020-21/1' })).rejects.toMatchObject({
      problems: [{ code: 'release-unknown', facts: { known: '2021-22/1' } }],
    })
  })
})

describe('the paper of a year made after a late record', () => {
  it('marks each revised cell and share, explains the mark and lists the changes', async () => {
    const files = world()
    await publishYear(files)
    const { paper, problems } = await makePaper(
      YEARLY,
      openWorkspace(memoryOutside(Object.assign(files, LATE_RECORD))),
    )
    expect(marksIn(paper)).toEqual(BY_LATE_RECORD.map(line => `${line.split(' ')[0]} [r]`).sort())
    expect(
      paper.blocks.flatMap(block => (block.block === 'notes' ? block.legend.marks.map(one => one.mark) : [])),
    ).toContain('[r]')
    expect(changesOf(paper)?.lead).toMatch(
      /^Compared with release 1 of 2021\/22, published on 20 February 2017 \(approved by: Head of Performance; reason: First publication\)\. Of \d+ published figures that can be compared, 6 changed\.$/,
    )
    expect(
      changesOf(paper)?.table?.groups.flatMap(group =>
        group.entries.flatMap(({ rows }) =>
          rows.map(row => [group.title, row.name, row.period, row.before, row.now]),
        ),
      )[0],
    ).toEqual(['Changed by data', 'Children looked after, age younger', '31 March 2022', '3', '2'])
    expect(problems.filter(one => one.code === 'change-not-approved')).toHaveLength(3)
  })
})
