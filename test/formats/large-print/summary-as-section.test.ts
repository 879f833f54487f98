// The monthly paper in full: 28 rows of its scorecard become lists, and no cell is lost.
import { describe, expect, it } from 'vitest'
import { paperInLook } from '../../../src/formats/large-print/paper-in-look.ts'
import { expected, sectionTablesOf, summaryOf } from '../../accessibility/editions.ts'
import { madeOnce } from '../../made.ts'

const LARGE = { largePrint: { leastPoints: 16, columnsOfFigures: 5 } }

describe('paperInLook(paper, look)', () => {
  it('leaves the paper as it is in any other look', async () => {
    const { paper } = await madeOnce('corporate-parenting-monthly', '2017-01')
    expect(paperInLook(paper, {})).toBe(paper)
  })

  it('makes lists of the scorecard, with every figure of it', async () => {
    const { paper } = await madeOnce('corporate-parenting-monthly', '2017-01')
    const { id, caption } = summaryOf(paper)
    const large = paperInLook(paper, LARGE)
    const section = large.blocks.find(block => 'id' in block && block.id === id)
    expect(section?.block).toBe('section')
    const tables = sectionTablesOf(large).filter(table => table.caption.startsWith(`${caption}: `))
    const figures = tables.flatMap(table =>
      table.rows.flatMap(row => row.cells.flatMap(cell => (cell.cell === 'figure' ? [cell.figure.ref] : []))),
    )
    const wanted = summaryOf(paper).groups.flatMap(group =>
      group.rows.flatMap(row =>
        [...row.months, row.yearToDate, ...row.years, ...row.comparators].map(({ ref }) => ref),
      ),
    )
    expect(wanted.length).toBe(expected.summary(paper).flat().length)
    expect(figures).toEqual(wanted)
  })

  it('leaves no table wider than five columns of figures', async () => {
    const { paper } = await madeOnce('sufficiency-appendices', '2021-22')
    const columns = sectionTablesOf(paperInLook(paper, LARGE)).map(table => table.columns)
    expect(columns.length).toBeGreaterThan(50)
    const widths = columns.map(all => all.reduce((sum, { holds }) => sum + (holds === 'words' ? 2 : 1), 0))
    expect(Math.max(...widths)).toBeLessThanOrEqual(5)
  })
})
