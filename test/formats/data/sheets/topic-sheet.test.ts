// One figure, one value: compares the sheets of topics with the paper's own tables, number by number, in order.
import { describe, expect, it } from 'vitest'
import { paper } from '../real-figures.ts'
import { rowsOf, storedOf } from '../real-workbooks.ts'

describe.each(['xlsx', 'ods'] as const)('figuresWorkbook(paper, %s)', format => {
  it("has the topics' tables: the same cells in the same order, as numbers", () => {
    for (const { title, table } of paper.blocks.filter(block => block.block === 'topic')) {
      const printed = table.parts.flatMap(part => part.rows.map(row => [part.title, row.label, ...row.cells]))
      const found = rowsOf(format, title)
      expect(found.map(cells => cells.map(cell => cell.value))).toEqual(
        printed.map(cells => cells.map(cell => (typeof cell === 'string' ? cell : storedOf(cell)))),
      )
      // The cell also shows the number as the paper prints it.
      if (format === 'xlsx')
        expect(found.map(cells => cells.slice(2).map(cell => cell.shown))).toEqual(
          table.parts.flatMap(part => part.rows.map(row => row.cells.map(cell => cell.text))),
        )
    }
  })
})
