// Finds the tables of a sheet, also where they stand side by side. In: a sheet. Out: its tables, and the rows that they take.
import { address } from '../cell.ts'
import { inColumns } from '../in-columns.ts'
import { type Grid, gridOf } from './sheet-grid.ts'
import type { TableSeen } from './sheet-seen.ts'
import { type TablesFound, tablesAcross } from './tables-across.ts'
import { tablesDown } from './tables-down.ts'
import { tablesOfYears } from './tables-of-years.ts'

export function tablesOn(grid: Grid): TablesFound {
  const years = tablesOfYears(grid)
  const across = tablesAcross(grid, years.taken)
  const down = tablesDown(grid, new Set([...years.taken, ...across.taken]))
  return {
    tables: [...years.tables, ...across.tables, ...down.tables],
    taken: new Set([...years.taken, ...across.taken, ...down.taken]),
    ...(across.fault !== undefined && { fault: across.fault }),
  }
}

/** Those of columns that are parted by blank ones, if more than one of the parts has a table that can be read. */
export function tablesBeside(
  grid: Grid,
  fills: ReadonlyMap<number, string> | undefined,
): TablesFound | undefined {
  const parts = partsOf(grid)
  if (parts.length < 2) return undefined
  const found = parts.map(columns => {
    const { tables, taken } = tablesOn(gridOf(inColumns(grid.sheet, columns), grid.file, fills))
    return { tables: tables.map(table => ({ ...table, inColumns: columns })), taken }
  })
  if (found.filter(({ tables }) => tables.some(isSound)).length < 2) return undefined
  return {
    tables: found.flatMap(({ tables }) => tables),
    taken: new Set(found.flatMap(({ taken }) => [...taken])),
  }
}

const isSound = ({ fault, forms }: TableSeen): boolean => fault === undefined && forms[0] !== 'financial-year'

/** Runs of columns between blank ones. A row with one text is a title, which may stand over all. */
function partsOf(grid: Grid): string[] {
  const isFilled = Array.from({ length: grid.columns }, () => false)
  for (let row = 0; row < grid.rows; row++) {
    const filled = [...isFilled.keys()].filter(column => grid.sheet.cell(row, column).kind !== 'blank')
    if (filled.length > 1) for (const column of filled) isFilled[column] = true
  }
  const letters = (column: number) => address(0, column).slice(0, -1)
  const starts = [...isFilled.keys()].filter(column => isFilled[column] && !isFilled[column - 1])
  return starts.map(start => {
    const next = isFilled.indexOf(false, start)
    return `${letters(start)}:${letters((next < 0 ? grid.columns : next) - 1)}`
  })
}
