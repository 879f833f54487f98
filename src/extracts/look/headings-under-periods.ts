// Finds the headings that stand below each of several periods: `Num`, `Den` and `%` under each month. In: a header. Out: those with
// figures, if the columns of a period are more than one number in its units.
import { unitHeaded } from '../find-column.ts'
import type { Header, HeaderCell } from '../header-band.ts'
import { plainHeading } from '../heading.ts'
import { isPeriodAsTyped } from '../understand-period.ts'
import { type Grid, isFigure } from './sheet-grid.ts'

export function headingsUnderPeriods(grid: Grid, header: Header, cells: readonly HeaderCell[]): string[] {
  const covered = cells.flatMap(cell => {
    const over = isPeriod(cell.cell) ? undefined : cell.above.findLast(one => isPeriod(one.cell))
    return over === undefined || !holdsFigures(grid, header, cell) ? [] : [{ cell, over }]
  })
  // A month in a title further up is over all of them.
  const isOver = covered.some(({ over }) => over.isHeading)
  const under = covered.filter(({ over }) => over.isHeading === isOver)
  const groups = [...Map.groupBy(under, ({ over }) => over.column).values()].map(group =>
    group.map(({ cell }) => plainHeading(cell.heading)),
  )
  const [first = []] = groups.toSorted((a, b) => b.length - a.length)
  const isOfAll = groups.length > 1 && groups.every(group => group.every(heading => first.includes(heading)))
  const areUnits = first.every(heading => unitHeaded(heading) !== undefined)
  const isEachOnce = new Set(first).size === first.length
  return first.length > 1 && isOfAll && isEachOnce && !areUnits ? [...first] : []
}

const isPeriod = (cell: HeaderCell['cell']): boolean => cell.kind === 'date' || isPeriodAsTyped(cell)

/** A rating or a note is no figure. */
function holdsFigures(grid: Grid, header: Header, { column }: HeaderCell): boolean {
  for (let row = header.row + 1; row < grid.rows; row++) if (isFigure(grid.cell(row, column))) return true
  return false
}
