// The workbooks of the worked example, read back. In: a format, a sheet, a header. Out: its cells, and the value that a
// workbook stores for a figure.
import { expect } from 'vitest'
import type { FigureCell } from '../../../src/figures/figure.ts'
import { figuresWorkbook } from './figures-workbook.ts'
import { type Format, type Opened, type OpenedCell, open } from './open-workbook.ts'
import { paper, record } from './real-figures.ts'

const opened = new Map<Format, Opened>()
for (const format of ['xlsx', 'ods'] as const)
  opened.set(format, open(await figuresWorkbook(paper, format, record), format))

export const rowsOf = (format: Format, sheet: string): OpenedCell[][] => {
  const found = opened.get(format)?.sheets.find(one => one.name === sheet)
  const table = found?.tables[0]
  if (found === undefined || table === undefined) throw new Error(`no table ${sheet}`)
  return found.rows
    .slice(table.first.row + 1)
    .map(cells => cells.map(cell => cell ?? expect.fail(`an empty cell in ${sheet}`)))
}
export const columnOf = (format: Format, sheet: string, header: string): OpenedCell[] => {
  const at =
    opened
      .get(format)
      ?.sheets.find(one => one.name === sheet)
      ?.tables[0]?.headers.indexOf(header) ?? -1
  return rowsOf(format, sheet).map(cells => cells[at] ?? expect.fail(`no column ${header}`))
}
/**
 * What a workbook stores for a figure, worked out here from the paper alone: 98.2% is 0.982, 1,074 is 1074,
 * [x] is [x].
 */
export const storedOf = (cell: Pick<FigureCell, 'ref' | 'text'>): string | number => {
  const { value } = paper.figures[cell.ref] ?? expect.fail(cell.ref)
  if (value === undefined) return cell.text
  return cell.text.endsWith('%') ? Number(`${value}e-2`) : Number(value)
}
