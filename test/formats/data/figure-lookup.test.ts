import { describe, expect, it } from 'vitest'
import { figureLookup } from '../../../src/formats/data/figure-lookup.ts'
import { figureRows } from '../../../src/formats/data/figure-rows.ts'
import { makePaper } from '../../../src/make-paper.ts'
import type { PrintedPlace } from '../../../src/papers/printed.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, textOf } from '../../workspace.ts'
import { realPaper } from './real-paper.ts'

const SOURCE = 'data/definitions/sources/corporate-parenting-monthly.yaml'
const HEADING = 'Looked after at month end'
const RATING = { status: 'red', word: 'Red', symbol: '■', reason: 'as a test gives it' } as const

describe('figureRows(paper, record)', () => {
  it('gives a rating to the figure that was judged, whatever the words of a heading', async () => {
    const source = (await textOf(SOURCE)).replace(
      `heading: ${HEADING},`,
      `heading: ["Looked after YTD", "${HEADING}"],`,
    )
    const { paper, record } = await makePaper(MONTHLY, openWorkspace(changedOutside({ [SOURCE]: source })))
    const rated = figureRows(paper, record).filter(
      ({ figure, rating }) => figure.indicator === '6.2' && rating !== undefined,
    )
    // 6.2 is judged on its month; its rule names the measure, and so the heading.
    const rules = paper.blocks.flatMap(block => (block.block === 'topic' ? block.indicators : []))
    expect(rules.find(({ ref }) => ref === '6.2')?.rule).toContain('“Looked after YTD” ÷')
    expect(rated.map(({ figure }) => figure.ref)).toEqual(['6.2@2017-01'])
  })
})

describe('figureLookup(paper, record)', () => {
  const place = (figure: string, more: Partial<PrintedPlace> = {}): PrintedPlace => ({
    figure,
    table: 'Table 1',
    row: 'The row',
    column: 'The column',
    in: 'section',
    ...more,
  })
  it('finds a verdict by the reference of its figure, in any kind of table', async () => {
    const paper = await realPaper()
    const figure = paper.figures['6.1@2017-01']
    if (figure === undefined) throw new Error('no figure of January')
    const verdicts = [{ figure: figure.ref, row: 'The row', table: 'Table 1', rating: RATING }]
    const { rating } = figureLookup(paper, { places: [place(figure.ref)], verdicts })
    expect(rating(figure)).toEqual(RATING)
  })
  it('names the part of a share that no cell prints as the part itself is named', async () => {
    const paper = await realPaper()
    const figure = paper.figures['6.1@2017-01']
    if (figure === undefined) throw new Error('no figure of January')
    const part = { ...figure, ref: '6.1[distance=50-99]@2017-01', part: 'distance=50-99' }
    const share = { ...part, ref: '6.1[distance=50-99]%@2017-01', shareOf: 'all' }
    const { partName } = figureLookup(
      { ...paper, figures: { [part.ref]: part, [share.ref]: share } },
      { places: [place(part.ref, { row: '50 to under 100 miles' })], verdicts: [] },
    )
    expect(partName(share)).toBe('50 to under 100 miles')
  })
  it('puts topics first, then summaries, then sections, then figures outside tables', async () => {
    const paper = await realPaper()
    const { order } = figureLookup(paper, {
      places: [
        place('6.1@2017-01'),
        place('6.2@2017-01', { in: 'summary' }),
        place('6.3@2017-01', { in: 'topic' }),
      ],
      verdicts: [],
    })
    expect(order.slice(0, 3)).toEqual(['6.3@2017-01', '6.2@2017-01', '6.1@2017-01'])
    expect(order.length).toBe(Object.keys(paper.figures).length)
  })
})
