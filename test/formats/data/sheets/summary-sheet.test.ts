// One figure, one value: compares the sheet of the summary with the paper's own table, number by number, in order.
import { describe, expect, it } from 'vitest'
import { paper } from '../real-figures.ts'
import { rowsOf, storedOf } from '../real-workbooks.ts'

describe.each(['xlsx', 'ods'] as const)('figuresWorkbook(paper, %s)', format => {
  it('has one row for each indicator, with the same figures and verdicts', () => {
    const rows = paper.blocks
      .filter(block => block.block === 'summary')
      .flatMap(block => block.groups.flatMap(group => group.rows))
    const found = rowsOf(format, 'Summary')
    expect(found).toHaveLength(28)
    expect(found.map(cells => cells.map(cell => cell.value))).toEqual(
      rows.map(row => [
        expect.any(String),
        row.ref,
        row.name,
        row.goodIs,
        row.unit,
        ...row.months.map(storedOf),
        storedOf(row.yearToDate),
        expect.any(String),
        row.direction.sentence,
        row.rating.word,
        row.rating.reason,
        row.signal?.word,
        row.signal?.sentence,
        row.signal?.target?.word ?? 'Not judged',
        row.bounds.green,
        row.bounds.amber,
        row.bounds.red,
        ...row.years.map(storedOf),
        ...row.comparators.map(storedOf),
      ]),
    )
  })
})
