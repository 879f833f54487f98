// The paper produced again from a corrected extract: only the figures that depend on the corrected cell
// change.

import { describe, expect, it } from 'vitest'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { monthlyMade } from '../worked-example/made-monthly-paper.ts'
import { changedOutside, MONTHLY } from '../workspace.ts'
import { corrected } from './corrected.ts'

const EXTRACT = 'data/extracts/2017-01/corporate-parenting-monthly.xlsx'

const before = await monthlyMade()

const rerun = async (
  file: string,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<MadePaper> =>
  makePaper(MONTHLY, openWorkspace(changedOutside({ [file]: await corrected(file, sheet, cells) })))

const textsOf = ({ paper }: MadePaper) =>
  Object.entries(paper.figures).map(
    ([ref, { text, parts }]) => [ref, `${text} ${parts?.text ?? ''}`] as const,
  )
const moved = (after: MadePaper): string[] => {
  const texts = new Map(textsOf(before))
  return textsOf(after)
    .filter(([ref, text]) => texts.get(ref) !== text)
    .map(([ref]) => ref)
    .sort()
}
const resting = (ref: string, cell: string) =>
  before.paper.figures[ref]?.from.some(step => step.origin.cell === cell)
const rated = ({ indicators }: MadePaper, ref: string) => {
  const found = indicators.find(one => one.definition.ref === ref)
  if (found === undefined) throw new Error(`no ${ref}`)
  return found
}

describe('makePaper(request) from a workbook saved again', () => {
  it('is the same paper', async () => {
    const again = await rerun(EXTRACT, 'Reviews and visits', {})
    expect(again.paper).toEqual(before.paper)
    expect(again.problems).toEqual(before.problems)
  })
})

describe('makePaper(request) from a corrected workbook', () => {
  it('changes December, revised from 86 to 80 of 87, and the year to date, and no other figure', async () => {
    const after = await rerun(EXTRACT, 'Reviews and visits', { B16: '80 of 87' })
    expect(moved(after)).toEqual(['6.7@2016-12', '6.7@2017-01.ytd'])
    for (const ref of moved(after)) expect(resting(ref, 'B16'), ref).toBe(true)
    // 80 of 87 = 91.95…; April to January 1,039 − 6 = 1,033 of 1,074 = 96.18…
    expect([
      after.paper.figures['6.7@2016-12']?.text,
      after.paper.figures['6.7@2017-01.ytd']?.text,
      after.paper.figures['6.7@2017-01.ytd']?.parts?.text,
    ]).toEqual(['92.0%', '96.2%', '1,033 of 1,074'])
  })

  it('changes the direction of January, though the figure for January is the same', async () => {
    const after = await rerun(EXTRACT, 'Reviews and visits', { B16: '80 of 87' })
    expect(rated(before, '6.7').direction).toMatchObject({
      state: 'decline-within-target',
      from: '98.9',
      to: '98.2',
    })
    expect(rated(after, '6.7').direction).toMatchObject({ state: 'improvement', from: '92.0', to: '98.2' })
    expect(
      after.indicators
        .filter(
          (one, at) =>
            JSON.stringify([one.direction, one.rating]) !==
            JSON.stringify([before.indicators[at]?.direction, before.indicators[at]?.rating]),
        )
        .map(one => one.definition.ref),
    ).toEqual(['6.7'])
  })

  it('has the new figure in every sentence that states it', async () => {
    const after = await rerun(EXTRACT, 'Reviews and visits', { B16: '80 of 87' })
    const says = (made: MadePaper) =>
      made.paper.blocks
        .flatMap(block => (block.block === 'topic' ? block.indicators : []))
        .filter(one => one.ref === '6.7')
        .flatMap(one => one.says)
        .join(' ')
    expect(says(before)).toContain('98.9%')
    expect(says(after)).toContain('up from 92.0% in December 2016')
    // The officers' commentary is not changed: it alone still has the old figure.
    const generated = JSON.stringify(
      after.paper.blocks.map(block => (block.block === 'topic' ? { ...block, commentary: [] } : block)),
    )
    expect(['1,039 of 1,074', '86 of 87'].filter(old => generated.includes(old))).toEqual([])
  })

  it('changes a month, its year to date and its rating: 20 of 55 is red', async () => {
    const after = await rerun(EXTRACT, 'Reviews and visits', { B17: '20 of 55' })
    expect(moved(after)).toEqual(['6.7@2017-01', '6.7@2017-01.ytd'])
    expect([rated(before, '6.7').rating.status, rated(after, '6.7').rating.status]).toEqual(['green', 'red'])
    expect(
      after.paper.blocks.flatMap(block =>
        block.block === 'members-page'
          ? block.groups
              .filter(({ id }) => id === 'worsening' || id === 'off-target')
              .flatMap(({ entries }) => entries.flatMap(one => one.indicators.map(({ ref }) => ref)))
          : [],
      ),
    ).toContain('6.7')
  })

  it('changes every indicator that uses the cell: the number, the rate, and the remainder', async () => {
    const after = await rerun(EXTRACT, 'Looked after children', { B17: 500 })
    expect(moved(after)).toEqual(['6.1@2017-01', '6.1@2017-01.ytd', '6.2@2017-01', '6.2@2017-01.ytd'])
    expect(
      after.problems.filter(({ code, origin }) => code === 'stock-and-flow' && origin.cell === 'B17'),
    ).toHaveLength(1)
  })

  it('changes a rate from the day on which a population takes effect', async () => {
    const file = 'data/benchmarks/population.xlsx'
    const cell = before.paper.figures['6.2@2017-01']?.from.find(
      step => step.measure === 'population-0-17',
    )?.origin
    const after = await rerun(file, cell?.sheet ?? '', { [cell?.cell ?? '']: 60000 })
    const months = [
      '2016-04',
      '2016-05',
      '2016-06',
      '2016-07',
      '2016-08',
      '2016-09',
      '2016-10',
      '2016-11',
      '2016-12',
      '2017-01',
    ]
    expect(moved(after)).toEqual([...months.map(month => `6.2@${month}`), '6.2@2017-01.ytd'])
  })

  it('changes one benchmark', async () => {
    const file = 'data/benchmarks/corporate-parenting-benchmarks.xlsx'
    const cell = before.paper.figures['8.1@2017-01/england']?.from[0]?.origin
    expect(moved(await rerun(file, 'Benchmarks', { [cell?.cell ?? '']: 0.712 }))).toEqual([
      '8.1@2017-01/england',
    ])
  })
})
