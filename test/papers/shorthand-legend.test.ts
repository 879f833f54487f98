// The legend agrees with the verdicts and the marks that the paper prints.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY } from '../workspace.ts'
import { corrected } from './corrected.ts'
import { blocks, only, paper, rows, summary } from './monthly-blocks.ts'

describe('legendOf(writing)', () => {
  it('explains exactly the marks that the paper prints', () => {
    const printed = new Set(
      Object.values(paper.figures)
        .filter(figure => figure.missing !== undefined)
        .map(figure => figure.text),
    )
    // The first figure of 6.14 after the change of case system.
    printed.add('[b]')
    expect(summary.legend.marks.map(one => one.mark)).toEqual([...printed].toSorted())
    for (const { mark, meaning } of summary.legend.marks) expect(meaning).not.toBe(mark)
  })
  it('explains a mark that only a benchmark has', async () => {
    const file = 'data/benchmarks/corporate-parenting-benchmarks.xlsx'
    const address = paper.figures['8.1@2017-01/england']?.from[0]?.origin.cell ?? ''
    const suppressed = await makePaper(
      MONTHLY,
      openWorkspace(changedOutside({ [file]: await corrected(file, 'Benchmarks', { [address]: '[c]' }) })),
    )
    expect(summary.legend.marks.map(one => one.mark)).not.toContain('[c]')
    expect(only(blocks(suppressed.paper, 'summary')).legend.marks.map(one => one.mark)).toContain('[c]')
  })
  it('explains exactly the ratings and directions that the rows show', () => {
    expect(new Set(summary.legend.ratings.map(one => one.status))).toEqual(
      new Set(rows.map(row => row.rating.status)),
    )
    expect(new Set(summary.legend.directions.map(one => one.state))).toEqual(
      new Set(rows.map(row => row.direction.state)),
    )
  })
})
