// Reads a table as a reader of its sheet sees it. In: a table that has been found, and the reader of its
// layout. Out: its findings without what is hidden, in whole figures, with problems for rows that moved.
import type { SourceTable } from '../definitions/source.ts'
import { isError, type Problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { findingsAsSeen, hiddenLines, onlyVisible, withoutHidden } from './as-seen.ts'
import { garbledIn } from './garbled-text.ts'
import { isOneOf } from './heading.ts'
import { inThousands } from './in-thousands.ts'
import { movedFields } from './moved-rows.ts'
import type { Findings } from './read-cell.ts'
import type { TableInSheet } from './table-in-sheet.ts'

export function readAsSeen(
  table: SourceTable,
  at: TableInSheet,
  read: (table: SourceTable, at: TableInSheet) => Findings,
): Findings {
  const own = { ...at, endRow: endOf(table, at) }
  const seen = hiddenLeftOut(table, own, read)
  const whole = inThousands(seen, table, at)
  const moved = [...movedFields(whole, at), ...garbledActions(whole, at)]
  const movedRows = new Set(moved.filter(isError).flatMap(({ origin }) => rowOf(origin) ?? []))
  // What is wrong in the cells of a row that moved follows from that.
  const others = whole.problems.filter(({ origin }) => !movedRows.has(rowOf(origin) ?? ''))
  return moved.length === 0 ? whole : { ...whole, problems: [...others, ...moved] }
}

/**
 * A hidden line may hold a key of the table, such as its references: it is read, and what is in hidden cells is left out
 * afterwards. But where hidden lines stand in the way of those that are seen, such as the other rows of a filter or an
 * old copy of a column, the table is read without them.
 */
function hiddenLeftOut(
  table: SourceTable,
  at: TableInSheet,
  read: (table: SourceTable, at: TableInSheet) => Findings,
): Findings {
  const whole = findingsAsSeen(read(table, withoutHidden(table, at)), table, at)
  const visible = onlyVisible(at)
  if (visible === undefined) return whole
  const seen = findingsAsSeen(read(table, visible), table, visible)
  const isBetter =
    errorsIn(seen) < errorsIn(whole) ||
    (errorsIn(seen) === errorsIn(whole) && figuresIn(seen) > figuresIn(whole))
  return isBetter ? { ...seen, problems: [...hiddenLines(at), ...seen.problems] } : whole
}

const errorsIn = ({ problems }: Findings): number => problems.filter(isError).length
const figuresIn = ({ readings }: Findings): number =>
  readings.filter(({ amount }) => amount.kind === 'known').length

/**
 * Another table below, with months too and other headings, is not this one. Where the headings are the same, in any
 * order, they are only repeated on a new page.
 */
function endOf(table: SourceTable, { sheet, header, endRow }: TableInSheet): number {
  if (table.layout !== 'periods-down') return endRow
  const { heading } = table.periods
  const key = header.cells.find(cell => isOneOf(cell.heading, heading))
  if (key === undefined) return endRow
  // Headings may be in several rows, of which the upper ones are repeated too.
  const ownOf = new Map(
    header.cells.map(({ column, heading: own }) => [
      column,
      [own, ...[1, 2, 3].map(up => sheet.cell(Math.max(0, header.row - up), column).shown)],
    ]),
  )
  const shownIn = (row: number) =>
    Array.from({ length: sheet.columnCount(row) }, (_, column) => sheet.cell(row, column).shown)
  const differs = (row: number) =>
    [...ownOf].some(([column, own]) => {
      const { shown } = sheet.cell(row, column)
      return shown !== '' && !isOneOf(shown, own)
    }) && !header.cells.every(({ heading: own }) => isOneOf(own, shownIn(row)))
  for (let row = header.row + 1; row < endRow; row++)
    if (isOneOf(sheet.cell(row, key.column).shown, heading) && differs(row)) return row
  return endRow
}

const rowOf = ({ cell }: Origin): string | undefined => /\d+$/.exec(cell ?? '')?.[0]

/** Words of a plan are printed as they are; those of a text file are looked at with all of the file. */
const garbledActions = ({ plan = [] }: Findings, { sheet }: TableInSheet): Problem[] =>
  sheet.name === undefined
    ? []
    : plan.flatMap(({ origin, promise, aspiration, objective, owner, progress }) =>
        garbledIn([promise, aspiration, objective, owner, progress].join(' '), origin),
      )
