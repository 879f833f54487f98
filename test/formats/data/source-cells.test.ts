import { describe, expect, it } from 'vitest'
import { saySourceCells } from '../../../src/formats/data/source-cells.ts'

describe('saySourceCells(from)', () => {
  const step = (cell: string, sheet = 'Reviews') => ({
    measure: 'm',
    period: 'p',
    text: '=secret',
    origin: { file: 'a.xlsx', sheet, cell },
  })
  it('gives ranges, each sheet once, and never the content of the cells', () => {
    expect(
      saySourceCells(['B8', 'B8', 'B9', 'B10', 'C3', 'Z1', 'AA1', 'AB1', 'B11'].map(cell => step(cell))),
    ).toBe('a.xlsx, sheet Reviews, cells B8:B10, C3, Z1:AB1, B11')
    expect(saySourceCells([step('B8'), step('C8', 'Health')])).toBe(
      'a.xlsx, sheet Reviews, cell B8; a.xlsx, sheet Health, cell C8',
    )
    expect(saySourceCells([])).toBe('')
  })
})
